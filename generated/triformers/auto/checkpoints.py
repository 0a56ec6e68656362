# Generated from registry.yaml by `make generate`; do not edit.
"""The known checkpoints of every architecture, as types: their names choose an overload."""

from __future__ import annotations

from typing import Literal, TypeAlias

VisualBertCheckpoint: TypeAlias = Literal[
    "uclanlp/visualbert-vqa",
    "uclanlp/visualbert-vqa-pre",
    "uclanlp/visualbert-vqa-coco-pre",
    "uclanlp/visualbert-vcr",
    "uclanlp/visualbert-vcr-pre",
    "uclanlp/visualbert-vcr-coco-pre",
    "uclanlp/visualbert-nlvr2",
    "uclanlp/visualbert-nlvr2-pre",
    "uclanlp/visualbert-nlvr2-coco-pre",
]
CanineCheckpoint: TypeAlias = Literal["google/canine-s"]
RoFormerCheckpoint: TypeAlias = Literal[
    "junnyu/roformer_chinese_small",
    "junnyu/roformer_chinese_base",
    "junnyu/roformer_chinese_char_small",
    "junnyu/roformer_chinese_char_base",
    "junnyu/roformer_small_discriminator",
    "junnyu/roformer_small_generator",
]
CLIPCheckpoint: TypeAlias = Literal["openai/clip-vit-base-patch32"]
BigBirdPegasusCheckpoint: TypeAlias = Literal[
    "google/bigbird-pegasus-large-arxiv",
    "google/bigbird-pegasus-large-pubmed",
    "google/bigbird-pegasus-large-bigpatent",
]
DeiTCheckpoint: TypeAlias = Literal["facebook/deit-base-distilled-patch16-224"]
LukeCheckpoint: TypeAlias = Literal["studio-ousia/luke-base", "studio-ousia/luke-large"]
DetrCheckpoint: TypeAlias = Literal[
    "facebook/detr-resnet-50",
    "facebook/detr-resnet-101",
    "facebook/detr-resnet-50-dc5",
    "facebook/detr-resnet-101-dc5",
    "facebook/detr-resnet-50-panoptic",
    "facebook/detr-resnet-101-panoptic",
]
GPTNeoCheckpoint: TypeAlias = Literal["EleutherAI/gpt-neo-1.3B"]
BigBirdCheckpoint: TypeAlias = Literal[
    "google/bigbird-roberta-base", "google/bigbird-roberta-large", "google/bigbird-base-trivia-itc"
]
Speech2TextCheckpoint: TypeAlias = Literal["facebook/s2t-small-librispeech-asr"]
ViTCheckpoint: TypeAlias = Literal["nielsr/vit-base-patch16-224"]
Wav2Vec2Checkpoint: TypeAlias = Literal["facebook/wav2vec2-base-960h"]
M2M100Checkpoint: TypeAlias = Literal["facebook/m2m100_418M"]
ConvBertCheckpoint: TypeAlias = Literal[
    "YituTech/conv-bert-base", "YituTech/conv-bert-medium-small", "YituTech/conv-bert-small"
]
LEDCheckpoint: TypeAlias = Literal["allenai/led-base-16384"]
BlenderbotSmallCheckpoint: TypeAlias = Literal["facebook/blenderbot_small-90M"]
RetriBertCheckpoint: TypeAlias = Literal["retribert-base-uncased"]
IBertCheckpoint: TypeAlias = Literal[
    "kssteven/ibert-roberta-base",
    "kssteven/ibert-roberta-large",
    "kssteven/ibert-roberta-large-mnli",
]
T5Checkpoint: TypeAlias = Literal["t5-small", "t5-base", "t5-large", "t5-3b", "t5-11b"]
MobileBertCheckpoint: TypeAlias = Literal["mobilebert-uncased"]
DistilBertCheckpoint: TypeAlias = Literal[
    "distilbert-base-uncased",
    "distilbert-base-uncased-distilled-squad",
    "distilbert-base-cased",
    "distilbert-base-cased-distilled-squad",
    "distilbert-base-german-cased",
    "distilbert-base-multilingual-cased",
    "distilbert-base-uncased-finetuned-sst-2-english",
]
AlbertCheckpoint: TypeAlias = Literal[
    "albert-base-v1",
    "albert-large-v1",
    "albert-xlarge-v1",
    "albert-xxlarge-v1",
    "albert-base-v2",
    "albert-large-v2",
    "albert-xlarge-v2",
    "albert-xxlarge-v2",
]
CamembertCheckpoint: TypeAlias = Literal[
    "camembert-base", "umberto-commoncrawl-cased-v1", "umberto-wikipedia-uncased-v1"
]
XLMRobertaCheckpoint: TypeAlias = Literal[
    "xlm-roberta-base",
    "xlm-roberta-large",
    "xlm-roberta-large-finetuned-conll02-dutch",
    "xlm-roberta-large-finetuned-conll02-spanish",
    "xlm-roberta-large-finetuned-conll03-english",
    "xlm-roberta-large-finetuned-conll03-german",
    "intfloat/multilingual-e5-base",
    "intfloat/multilingual-e5-large",
    "sentence-transformers/paraphrase-multilingual-mpnet-base-v2",
]
PegasusCheckpoint: TypeAlias = Literal["google/pegasus-large"]
MarianCheckpoint: TypeAlias = Literal["Helsinki-NLP/opus-mt-en-de"]
MBartCheckpoint: TypeAlias = Literal["facebook/mbart-large-cc25"]
MPNetCheckpoint: TypeAlias = Literal[
    "microsoft/mpnet-base",
    "sentence-transformers/all-mpnet-base-v2",
    "sentence-transformers/paraphrase-mpnet-base-v2",
]
BartCheckpoint: TypeAlias = Literal["facebook/bart-large"]
BlenderbotCheckpoint: TypeAlias = Literal["facebook/blenderbot-3B"]
ReformerCheckpoint: TypeAlias = Literal[
    "google/reformer-crime-and-punishment", "google/reformer-enwik8"
]
LongformerCheckpoint: TypeAlias = Literal[
    "allenai/longformer-base-4096",
    "allenai/longformer-large-4096",
    "allenai/longformer-large-4096-finetuned-triviaqa",
    "allenai/longformer-base-4096-extra.pos.embd.only",
    "allenai/longformer-large-4096-extra.pos.embd.only",
]
RobertaCheckpoint: TypeAlias = Literal[
    "roberta-base",
    "roberta-large",
    "roberta-large-mnli",
    "distilroberta-base",
    "roberta-base-openai-detector",
    "roberta-large-openai-detector",
]
DebertaV2Checkpoint: TypeAlias = Literal[
    "microsoft/deberta-v2-xlarge",
    "microsoft/deberta-v2-xxlarge",
    "microsoft/deberta-v2-xlarge-mnli",
    "microsoft/deberta-v2-xxlarge-mnli",
]
DebertaCheckpoint: TypeAlias = Literal[
    "microsoft/deberta-base",
    "microsoft/deberta-large",
    "microsoft/deberta-xlarge",
    "microsoft/deberta-base-mnli",
    "microsoft/deberta-large-mnli",
    "microsoft/deberta-xlarge-mnli",
]
FlaubertCheckpoint: TypeAlias = Literal[
    "flaubert/flaubert_small_cased",
    "flaubert/flaubert_base_uncased",
    "flaubert/flaubert_base_cased",
    "flaubert/flaubert_large_cased",
]
SqueezeBertCheckpoint: TypeAlias = Literal[
    "squeezebert/squeezebert-uncased",
    "squeezebert/squeezebert-mnli",
    "squeezebert/squeezebert-mnli-headless",
]
HubertCheckpoint: TypeAlias = Literal["facebook/hubert-base-ls960"]
BertCheckpoint: TypeAlias = Literal[
    "bert-base-uncased",
    "bert-large-uncased",
    "bert-base-cased",
    "bert-large-cased",
    "bert-base-multilingual-uncased",
    "bert-base-multilingual-cased",
    "bert-base-chinese",
    "bert-base-german-cased",
    "bert-large-uncased-whole-word-masking",
    "bert-large-cased-whole-word-masking",
    "bert-large-uncased-whole-word-masking-finetuned-squad",
    "bert-large-cased-whole-word-masking-finetuned-squad",
    "bert-base-cased-finetuned-mrpc",
    "bert-base-german-dbmdz-cased",
    "bert-base-german-dbmdz-uncased",
    "cl-tohoku/bert-base-japanese",
    "cl-tohoku/bert-base-japanese-whole-word-masking",
    "cl-tohoku/bert-base-japanese-char",
    "cl-tohoku/bert-base-japanese-char-whole-word-masking",
    "TurkuNLP/bert-base-finnish-cased-v1",
    "TurkuNLP/bert-base-finnish-uncased-v1",
    "wietsedv/bert-base-dutch-cased",
    "sentence-transformers/all-MiniLM-L6-v2",
    "sentence-transformers/all-MiniLM-L12-v2",
    "sentence-transformers/paraphrase-MiniLM-L6-v2",
    "sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2",
    "intfloat/e5-small-v2",
    "intfloat/e5-base-v2",
    "intfloat/e5-large-v2",
    "intfloat/multilingual-e5-small",
    "BAAI/bge-small-en-v1.5",
    "BAAI/bge-base-en-v1.5",
    "BAAI/bge-large-en-v1.5",
    "thenlper/gte-small",
    "thenlper/gte-base",
    "thenlper/gte-large",
    "mixedbread-ai/mxbai-embed-large-v1",
]
OpenAIGPTCheckpoint: TypeAlias = Literal["openai-gpt"]
GPT2Checkpoint: TypeAlias = Literal["gpt2", "gpt2-medium", "gpt2-large", "gpt2-xl", "distilgpt2"]
TransfoXLCheckpoint: TypeAlias = Literal["transfo-xl-wt103"]
XLNetCheckpoint: TypeAlias = Literal["xlnet-base-cased", "xlnet-large-cased"]
XLMProphetNetCheckpoint: TypeAlias = Literal["microsoft/xprophetnet-large-wiki100-cased"]
ProphetNetCheckpoint: TypeAlias = Literal["microsoft/prophetnet-large-uncased"]
XLMCheckpoint: TypeAlias = Literal[
    "xlm-mlm-en-2048",
    "xlm-mlm-ende-1024",
    "xlm-mlm-enfr-1024",
    "xlm-mlm-enro-1024",
    "xlm-mlm-tlm-xnli15-1024",
    "xlm-mlm-xnli15-1024",
    "xlm-clm-enfr-1024",
    "xlm-clm-ende-1024",
    "xlm-mlm-17-1280",
    "xlm-mlm-100-1280",
]
CTRLCheckpoint: TypeAlias = Literal["ctrl"]
ElectraCheckpoint: TypeAlias = Literal[
    "google/electra-small-generator",
    "google/electra-base-generator",
    "google/electra-large-generator",
    "google/electra-small-discriminator",
    "google/electra-base-discriminator",
    "google/electra-large-discriminator",
]
FunnelCheckpoint: TypeAlias = Literal[
    "funnel-transformer/small",
    "funnel-transformer/small-base",
    "funnel-transformer/medium",
    "funnel-transformer/medium-base",
    "funnel-transformer/intermediate",
    "funnel-transformer/intermediate-base",
    "funnel-transformer/large",
    "funnel-transformer/large-base",
    "funnel-transformer/xlarge",
    "funnel-transformer/xlarge-base",
]
LxmertCheckpoint: TypeAlias = Literal["unc-nlp/lxmert-base-uncased"]
DPRCheckpoint: TypeAlias = Literal[
    "facebook/dpr-ctx_encoder-single-nq-base",
    "facebook/dpr-question_encoder-single-nq-base",
    "facebook/dpr-reader-single-nq-base",
    "facebook/dpr-ctx_encoder-multiset-base",
    "facebook/dpr-question_encoder-multiset-base",
    "facebook/dpr-reader-multiset-base",
]
LayoutLMCheckpoint: TypeAlias = Literal["layoutlm-base-uncased", "layoutlm-large-uncased"]
TapasCheckpoint: TypeAlias = Literal[
    "google/tapas-base-finetuned-sqa",
    "google/tapas-base-finetuned-wtq",
    "google/tapas-base-finetuned-wikisql-supervised",
    "google/tapas-base-finetuned-tabfact",
]
