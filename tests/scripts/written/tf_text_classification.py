# In the style of run_glue.py for TensorFlow: pairs of sentences, arguments in dataclasses.
import os
from dataclasses import dataclass, field
from typing import Optional

import numpy as np
import tensorflow as tf
import transformers
from datasets import Dataset, DatasetDict
from transformers import (
    AutoConfig,
    AutoTokenizer,
    DataCollatorWithPadding,
    DefaultDataCollator,
    HfArgumentParser,
    PretrainedConfig,
    PushToHubCallback,
    TFAutoModelForSequenceClassification,
    TFTrainingArguments,
    create_optimizer,
    set_seed,
)
from transformers.trainer_utils import get_last_checkpoint, is_main_process
from transformers.utils import check_min_version

check_min_version("4.20.0")


@dataclass
class DataTrainingArguments:
    max_seq_length: int = field(default=16, metadata={"help": "How many tokens a text may have."})
    pad_to_max_length: bool = field(default=False)
    max_train_samples: Optional[int] = field(default=None)


@dataclass
class ModelArguments:
    model_name_or_path: str = field(metadata={"help": "Where the weights come from."})
    cache_dir: Optional[str] = field(default=None)
    token: Optional[str] = field(default=None)
    trust_remote_code: bool = field(default=False)


parser = HfArgumentParser((ModelArguments, DataTrainingArguments, TFTrainingArguments))
command = (
    "--model_name_or_path bert-classes --output_dir out/tf_text_classification --do_train --do_eval "
    "--per_device_train_batch_size 4 --num_train_epochs 2 --learning_rate 1e-3 --weight_decay 0.01 "
    "--warmup_ratio 0.25 --max_grad_norm 0"
)
model_args, data_args, training_args = parser.parse_args_into_dataclasses(command.split())
if is_main_process(training_args.local_rank):
    transformers.utils.logging.enable_default_handler()
    transformers.utils.logging.enable_explicit_format()
checkpoint = None
if os.path.isdir(training_args.output_dir):
    checkpoint = get_last_checkpoint(training_args.output_dir)
set_seed(training_args.seed)

first = ["a warm and funny film", "dull, loud and long", "clever story", "not one joke works"]
second = ["i would see it again", "a waste of time", "good actors", "i left early"]
datasets = DatasetDict(
    train=Dataset.from_dict(
        {"sentence1": first * 2, "sentence2": second * 2, "label": [1, 0, 1, 0] * 2}
    ),
    validation=Dataset.from_dict(
        {"sentence1": first[:3], "sentence2": second[1:], "label": [1, 0, 0]}
    ),
)
options = dict(cache_dir=model_args.cache_dir, revision="main", token=model_args.token)
options["trust_remote_code"] = model_args.trust_remote_code
config = AutoConfig.from_pretrained(
    model_args.model_name_or_path, num_labels=2, finetuning_task="mrpc", **options
)
tokenizer = AutoTokenizer.from_pretrained(model_args.model_name_or_path, use_fast=True, **options)
padding = "max_length" if data_args.pad_to_max_length else False
if config.label2id == PretrainedConfig(num_labels=2).label2id:
    config.label2id = {"different": 0, "same": 1}
    config.id2label = {id: label for label, id in config.label2id.items()}
max_length = min(data_args.max_seq_length, tokenizer.model_max_length)


def preprocess_function(examples):
    texts = (examples["sentence1"], examples["sentence2"])
    return tokenizer(*texts, padding=padding, max_length=max_length, truncation=True)


datasets = datasets.map(preprocess_function, batched=True, load_from_cache_file=False)
if data_args.pad_to_max_length:
    collator = DefaultDataCollator(return_tensors="np")
else:
    collator = DataCollatorWithPadding(tokenizer, return_tensors="np")

with training_args.strategy.scope():
    model = TFAutoModelForSequenceClassification.from_pretrained(
        checkpoint or model_args.model_name_or_path, config=config, **options
    )
    dataset_options = tf.data.Options()
    policy = tf.data.experimental.AutoShardPolicy.OFF
    dataset_options.experimental_distribute.auto_shard_policy = policy
    replicas = training_args.strategy.num_replicas_in_sync
    tf_data = {
        key: model.prepare_tf_dataset(
            datasets[key],
            shuffle=False,
            batch_size=training_args.per_device_train_batch_size * replicas,
            collate_fn=collator,
            tokenizer=tokenizer,
        ).with_options(dataset_options)
        for key in datasets
    }
    steps = len(tf_data["train"]) * int(training_args.num_train_epochs)
    optimizer, schedule = create_optimizer(
        init_lr=training_args.learning_rate,
        num_train_steps=steps,
        num_warmup_steps=int(steps * training_args.warmup_ratio),
        adam_beta1=training_args.adam_beta1,
        adam_beta2=training_args.adam_beta2,
        adam_epsilon=training_args.adam_epsilon,
        weight_decay_rate=training_args.weight_decay,
        adam_global_clipnorm=training_args.max_grad_norm or None,
    )
    model.compile(optimizer=optimizer, metrics=["accuracy"], jit_compile=training_args.xla)
    callbacks = []
    if training_args.push_to_hub:
        callbacks.append(
            PushToHubCallback(
                output_dir=training_args.output_dir,
                hub_model_id=training_args.push_to_hub_model_id,
                hub_token=training_args.push_to_hub_token,
                tokenizer=tokenizer,
                finetuned_from=model_args.model_name_or_path,
                tasks="text-classification",
                language="en",
                dataset_tags="glue",
            )
        )
    history = model.fit(
        tf_data["train"],
        validation_data=tf_data["validation"],
        epochs=int(training_args.num_train_epochs),
        callbacks=callbacks,
        verbose=0,
    )
    losses = [float(x) for x in history.history["loss"]]
    logits = model.predict(tf_data["validation"], verbose=0)["logits"]
answers = [model.config.id2label[int(i)] for i in np.argmax(logits, axis=1)]
os.makedirs(training_args.output_dir, exist_ok=True)
if not training_args.push_to_hub:
    model.save_pretrained(training_args.output_dir)
tokenizer.save_pretrained(training_args.output_dir)
