"""What PEFT, accelerate and transformers' Trainer make of this library's models, as JSON."""

import json
import sys
import warnings

import accelerate
import torch
from peft import LoraConfig, PeftModel, PromptTuningConfig, get_peft_model
from transformers import Seq2SeqTrainer, Seq2SeqTrainingArguments, Trainer, TrainingArguments

import triformers as tri

warnings.simplefilter("ignore")
folder = sys.argv[1]
IDS = torch.tensor([[1, 2, 3, 4], [3, 4, 5, 6]])
ONES = torch.ones_like(IDS)
SIZES = {"num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 32}


def bert():
    return tri.BertForSequenceClassification(tri.BertConfig(vocab_size=50, hidden_size=16, **SIZES))


def gpt2():
    return tri.GPT2LMHeadModel(tri.GPT2Config(n_embd=16, n_layer=2, n_head=2, vocab_size=50))


def t5():
    sizes = {"d_model": 16, "d_kv": 8, "d_ff": 32, "num_layers": 1, "num_heads": 2}
    return tri.T5ForConditionalGeneration(
        tri.T5Config(vocab_size=50, decoder_start_token_id=0, **sizes)
    )


def vit():
    sizes = {"hidden_size": 16, "image_size": 16, "patch_size": 8, "num_labels": 2}
    return tri.ViTForImageClassification(tri.ViTConfig(**sizes, **SIZES))


PICTURES = {
    "pixel_values": torch.linspace(-1, 1, 2 * 3 * 16 * 16).view(2, 3, 16, 16),
    "labels": torch.tensor([0, 1]),
}
CASES = {
    "bert": (bert, "SEQ_CLS", ["query", "value"], torch.tensor([0, 1])),
    "gpt2": (gpt2, "CAUSAL_LM", ["c_attn"], IDS),
    "t5": (t5, "SEQ_2_SEQ_LM", ["q", "v"], IDS),
}


def difference(one, other):
    return float((one.logits - other.logits).detach().abs().max())


def texts(name):
    return {"input_ids": IDS, "attention_mask": ONES, "labels": CASES[name][3]}


def adapted(name, base, inputs, config, merge):
    """How far a saved and reloaded adapter, and the merged model, are from what was trained."""
    base.save_pretrained(f"{folder}/{name}")
    model = get_peft_model(base, config)
    model(**inputs).loss.backward()
    assert any(p.grad is not None for n, p in model.named_parameters() if p.requires_grad)
    expected = model.eval()(**inputs)
    model.save_pretrained(f"{folder}/{name}-adapter")
    plain = type(base).from_pretrained(f"{folder}/{name}")
    again = PeftModel.from_pretrained(plain, f"{folder}/{name}-adapter").eval()
    far = [difference(again(**inputs), expected)]
    if merge:
        merged = again.merge_and_unload()
        merged.save_pretrained(f"{folder}/{name}-merged")
        far.append(
            difference(type(base).from_pretrained(f"{folder}/{name}-merged")(**inputs), expected)
        )
    return max(far)


def prompted():
    """Whether learnt prompts generate what calls of the whole text do."""
    config = PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=3)
    model, text = get_peft_model(gpt2(), config).eval(), IDS
    for _ in range(3):
        scores = model(input_ids=text, attention_mask=torch.ones_like(text)).logits[:, -1]
        text = torch.cat([text, scores.argmax(-1, keepdim=True)], 1)
    found = model.generate(input_ids=IDS, attention_mask=ONES, max_new_tokens=3, do_sample=False)
    return found.tolist() == text.tolist()


class Saves:
    """A Trainer that saves as the model does: with its configuration, and a shared table once."""

    def _save(self, output_dir=None, state_dict=None):
        super()._save(output_dir, state_dict={})
        self.model.save_pretrained(output_dir or self.args.output_dir, state_dict=state_dict)


def trained(name, trainer, arguments, labels, **options):
    """The loss before and after a few steps, what there is of predictions, and after resuming."""
    make, kind = CASES[name][0], type(trainer.__name__, (Saves, trainer), {})
    data = [{"input_ids": IDS[0], "attention_mask": ONES[0], "labels": labels}] * 8
    tokenizer = tri.BertTokenizerFast(sys.argv[2])
    model, place = make(), f"{folder}/trained-{name}-{len(options)}"
    collator = tri.DataCollatorForSeq2Seq(tokenizer, model=model) if name == "t5" else None

    def run(model, steps):
        given = arguments(
            output_dir=place, max_steps=steps, report_to=[], use_cpu=True, save_steps=2,
            eval_strategy="steps", eval_steps=2, load_best_model_at_end=True, disable_tqdm=True,
            learning_rate=0.01, **options,
        )  # fmt: skip
        return kind(
            model=model, args=given, train_dataset=data, eval_dataset=data, data_collator=collator
        )

    first = run(model, 4)
    before = first.evaluate()["eval_loss"]
    first.train()
    after = first.evaluate()["eval_loss"]
    scores = first.predict(data).predictions
    rows = scores[0] if isinstance(scores, tuple) else scores
    kept = type(model).from_pretrained(f"{place}/checkpoint-4")
    same = torch.equal(kept.get_input_embeddings().weight, model.get_input_embeddings().weight)
    again = run(kept, 6)
    again.train(resume_from_checkpoint=True)
    return [before, after, list(rows.shape), same, again.state.global_step]


found = {}
for name, (_, task, targets, _) in CASES.items():
    for kind in (task, None):
        lora = LoraConfig(task_type=kind, r=2, target_modules=targets, init_lora_weights=False)
        found[f"lora {name} {kind}"] = adapted(
            name, CASES[name][0](), texts(name), lora, merge=True
        )
    prompts = PromptTuningConfig(task_type=task, num_virtual_tokens=3)
    found[f"prompts {name}"] = adapted(name, CASES[name][0](), texts(name), prompts, merge=False)
lora = LoraConfig(r=2, target_modules=["query", "value"], init_lora_weights=False)
found["lora vit"] = adapted("vit", vit(), PICTURES, lora, merge=True)
found["prompts generate"] = prompted()
SMOOTH = {"label_smoothing_factor": 0.1}
TRAINERS = {
    "bert": (Trainer, TrainingArguments, torch.tensor(1), {}),
    "gpt2": (Trainer, TrainingArguments, IDS[0], {"gradient_checkpointing": True, **SMOOTH}),
    "t5": (
        Seq2SeqTrainer,
        Seq2SeqTrainingArguments,
        IDS[0],
        {"predict_with_generate": True, "generation_max_length": 6, **SMOOTH},
    ),
}
for name, (trainer, arguments, labels, options) in TRAINERS.items():
    found[f"Trainer {name}"] = trained(name, trainer, arguments, labels, **options)
model = gpt2().eval()
expected = model(IDS)
accelerate.cpu_offload(model, execution_device="cpu")
found["cpu_offload"] = difference(model(IDS), expected)
with accelerate.init_empty_weights():
    found["empty"] = sorted({p.device.type for p in t5().parameters()})
print(json.dumps(found))
