# In the style of run_mlm.py for TensorFlow; every token is masked, so that nothing is drawn.
import math
import os
from dataclasses import dataclass, field
from typing import Optional

import tensorflow as tf
import transformers
from datasets import Dataset
from transformers import (
    CONFIG_MAPPING,
    CONFIG_NAME,
    TF2_WEIGHTS_NAME,
    TF_MODEL_FOR_MASKED_LM_MAPPING,
    AutoConfig,
    AutoTokenizer,
    DataCollatorForLanguageModeling,
    HfArgumentParser,
    TFAutoModelForMaskedLM,
    TFTrainingArguments,
    create_optimizer,
    set_seed,
)
from transformers.utils.versions import require_version

require_version("numpy>=1.20", "pip install numpy")
MODEL_CONFIG_CLASSES = list(TF_MODEL_FOR_MASKED_LM_MAPPING.keys())
MODEL_TYPES = tuple(conf.model_type for conf in MODEL_CONFIG_CLASSES)


@dataclass
class ModelArguments:
    model_name_or_path: Optional[str] = field(default=None)
    model_type: Optional[str] = field(default=None, metadata={"help": ", ".join(MODEL_TYPES)})
    max_seq_length: Optional[int] = field(default=16)

    def __post_init__(self):
        if self.model_type is not None and self.model_type not in MODEL_TYPES:
            raise ValueError(self.model_type)


command = "--model_name_or_path bert-masked --output_dir out/tf_masked_lm --learning_rate 5e-4"
model_args, training_args = HfArgumentParser(
    (ModelArguments, TFTrainingArguments)
).parse_args_into_dataclasses(command.split())
transformers.utils.logging.set_verbosity_warning()
set_seed(training_args.seed)
saved = [os.path.join(training_args.output_dir, n) for n in (CONFIG_NAME, TF2_WEIGHTS_NAME)]
assert not any(os.path.isfile(path) for path in saved)
if model_args.model_name_or_path:
    config = AutoConfig.from_pretrained(model_args.model_name_or_path)
else:
    config = CONFIG_MAPPING[model_args.model_type]()
tokenizer = AutoTokenizer.from_pretrained(model_args.model_name_or_path)
texts = Dataset.from_dict(
    {
        "text": [
            "the quick brown fox jumps over the lazy dog",
            "the cat sleeps in the warm sun near the old wall",
            "rain fell on the hills and the river rose",
            "she opened the book and began to read",
        ]
        * 2
    }
)


def tokenize_function(examples):
    return tokenizer(examples["text"], return_special_tokens_mask=True)


def group_texts(examples):
    joined = {k: sum(examples[k], []) for k in examples.keys()}
    size = model_args.max_seq_length
    total = len(joined["input_ids"]) // size * size
    result = {k: [t[i : i + size] for i in range(0, total, size)] for k, t in joined.items()}
    result["labels"] = result["input_ids"].copy()
    return result


tokenized = texts.map(tokenize_function, batched=True, remove_columns=texts.column_names)
grouped = tokenized.map(group_texts, batched=True).select(range(4))
collator = DataCollatorForLanguageModeling(
    tokenizer=tokenizer,
    mlm_probability=1.0,
    mask_replace_prob=1.0,
    random_replace_prob=0.0,
    return_tensors="np",
)
with training_args.strategy.scope():
    model = TFAutoModelForMaskedLM.from_pretrained(model_args.model_name_or_path, config=config)
    embeddings = model.get_input_embeddings()
    if hasattr(embeddings, "embeddings"):
        embedding_size = embeddings.embeddings.shape[0]
    else:
        embedding_size = embeddings.weight.shape[0]
    if len(tokenizer) > embedding_size:
        model.resize_token_embeddings(len(tokenizer))
    train_set = model.prepare_tf_dataset(
        grouped, shuffle=False, batch_size=2, collate_fn=collator, drop_remainder=True
    )
    optimizer, schedule = create_optimizer(
        init_lr=training_args.learning_rate,
        num_train_steps=2 * len(train_set),
        num_warmup_steps=training_args.warmup_steps,
        adam_beta1=training_args.adam_beta1,
        adam_beta2=training_args.adam_beta2,
        adam_epsilon=training_args.adam_epsilon,
        weight_decay_rate=training_args.weight_decay,
    )
    model.compile(optimizer=optimizer, jit_compile=training_args.xla)
    history = model.fit(train_set, epochs=2, verbose=0)
losses = [float(x) for x in history.history["loss"]]
assert math.exp(losses[-1]) > 1
model.save_pretrained(training_args.output_dir)
