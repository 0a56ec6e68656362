"""What the public package offers to training scripts, and under which modules they look for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from codegen.model import BACKENDS, Backend, Registry, Task
from codegen.naming import PREFIXES

_SCRIPTS = "triformers_core.scripts"
_COLLATORS = (
    "DataCollatorForLanguageModeling",
    "DataCollatorForMultipleChoice",
    "DataCollatorForSeq2Seq",
    "DataCollatorForTokenClassification",
    "DataCollatorWithPadding",
    "DefaultDataCollator",
    "default_data_collator",
)
_AVAILABLE = (
    "is_datasets_available",
    "is_flax_available",
    "is_offline_mode",
    "is_sentencepiece_available",
    "is_tensorboard_available",
    "is_tf_available",
    "is_tokenizers_available",
    "is_torch_available",
    "is_vision_available",
)
_FILES = (
    "CONFIG_NAME",
    "FEATURE_EXTRACTOR_NAME",
    "FLAX_WEIGHTS_INDEX_NAME",
    "FLAX_WEIGHTS_NAME",
    "GENERATION_CONFIG_NAME",
    "SAFE_WEIGHTS_INDEX_NAME",
    "SAFE_WEIGHTS_NAME",
    "TF2_WEIGHTS_INDEX_NAME",
    "TF2_WEIGHTS_NAME",
    "TF_WEIGHTS_NAME",
    "WEIGHTS_INDEX_NAME",
    "WEIGHTS_NAME",
)
_LOGGING = (
    *("CRITICAL", "DEBUG", "ERROR", "FATAL", "INFO", "NOTSET", "WARN", "WARNING"),
    *("add_handler", "disable_default_handler", "disable_propagation", "enable_default_handler"),
    *("enable_explicit_format", "enable_propagation", "get_logger", "get_verbosity"),
    *("remove_handler", "reset_format", "set_verbosity", "set_verbosity_debug"),
    *("set_verbosity_error", "set_verbosity_info", "set_verbosity_warning"),
)

EXPORTS: Mapping[str, tuple[str, ...]] = {
    "triformers_core.scripts": ("PreTrainedTokenizerBase",),
    "triformers_core.scripts.arguments": ("HfArgumentParser",),
    "triformers_core.scripts.collators": _COLLATORS,
    "triformers_core.scripts.file_names": (
        "CONFIG_NAME",
        "FLAX_WEIGHTS_NAME",
        "SAFE_WEIGHTS_NAME",
        "TF2_WEIGHTS_NAME",
        "WEIGHTS_NAME",
    ),
    "triformers_core.scripts.keras_callbacks": ("KerasMetricCallback", "PushToHubCallback"),
    "triformers_core.scripts.keras_optimizers": ("AdamWeightDecay", "WarmUp", "create_optimizer"),
    "triformers_core.scripts.kinds": ("TensorType",),
    "triformers_core.scripts.pipelines": (
        "FeatureExtractionPipeline",
        "FillMaskPipeline",
        "ImageClassificationPipeline",
        "Pipeline",
        "QuestionAnsweringPipeline",
        "SummarizationPipeline",
        "Text2TextGenerationPipeline",
        "TextClassificationPipeline",
        "TextGenerationPipeline",
        "TokenClassificationPipeline",
        "TranslationPipeline",
        "pipeline",
    ),
    "triformers_core.scripts.training": ("EvalPrediction", "set_seed"),
    "triformers_core.scripts.training_arguments": (
        "Seq2SeqTrainingArguments",
        "TFTrainingArguments",
        "TrainingArguments",
    ),
    "triformers_core.scripts.versions": (
        "is_flax_available",
        "is_tensorboard_available",
        "is_tf_available",
        "is_torch_available",
    ),
}
"""What the public package itself offers, by the module that has it."""

MODULES: Mapping[str, tuple[str, Mapping[str, tuple[str, ...]]]] = {
    "data": ("Batches of examples.", {f"{_SCRIPTS}.collators": _COLLATORS}),
    "data.data_collator": (
        "Batches of examples.",
        {f"{_SCRIPTS}.collators": _COLLATORS},
    ),
    "hf_argparser": (
        "Arguments of a command line, parsed into dataclasses.",
        {f"{_SCRIPTS}.arguments": ("HfArgumentParser", "string_to_bool")},
    ),
    "keras_callbacks": (
        "Callbacks of Keras.",
        {f"{_SCRIPTS}.keras_callbacks": ("KerasMetricCallback", "PushToHubCallback")},
    ),
    "optimization_tf": (
        "Optimisers and learning rates of Keras.",
        {f"{_SCRIPTS}.keras_optimizers": ("AdamWeightDecay", "WarmUp", "create_optimizer")},
    ),
    "trainer_utils": (
        "Small things of training scripts.",
        {
            f"{_SCRIPTS}.training": (
                "EvalPrediction",
                "PREFIX_CHECKPOINT_DIR",
                "get_last_checkpoint",
                "is_main_process",
                "set_seed",
            )
        },
    ),
    "training_args": (
        "Arguments of a training.",
        {f"{_SCRIPTS}.training_arguments": ("TrainingArguments",)},
    ),
    "training_args_tf": (
        "Arguments of a training with Keras.",
        {f"{_SCRIPTS}.training_arguments": ("TFTrainingArguments",)},
    ),
    "utils": (
        "Versions, file names, choices and logging, as scripts ask for them.",
        {
            "triformers.utils": ("logging",),
            f"{_SCRIPTS}.file_names": _FILES,
            f"{_SCRIPTS}.kinds": ("PaddingStrategy", "TensorType", "TruncationStrategy"),
            f"{_SCRIPTS}.versions": ("check_min_version", "require_version", *_AVAILABLE),
        },
    ),
    "utils.logging": ("How much is logged.", {f"{_SCRIPTS}.logs": _LOGGING}),
    "utils.versions": (
        "Whether packages are new enough.",
        {f"{_SCRIPTS}.versions": ("check_min_version", "require_version")},
    ),
}
"""Modules of the public package under which scripts look for names: what each is, and has."""


class MappingRow(NamedTuple):
    """A table of classes by configuration.

    Args:
        name: of the table.
        backend: whose classes they are.
        task: the task's name in the registry.
    """

    name: str
    backend: Backend
    task: str


def mapping_rows(registry: Registry) -> list[MappingRow]:
    """The tables of all tasks in all backends, under the names that scripts have for them."""
    return [
        MappingRow(
            name=PREFIXES[backend].upper() + ("_" if PREFIXES[backend] else "") + _table(task),
            backend=backend,
            task=task.name,
        )
        for task in registry.tasks
        for backend in BACKENDS
    ]


def _table(task: Task) -> str:
    """AutoModelForMaskedLM → MODEL_FOR_MASKED_LM_MAPPING."""
    known = {"AutoModel": "MODEL_MAPPING"}
    known["AutoModelForPreTraining"] = "MODEL_FOR_PRETRAINING_MAPPING"
    known["AutoModelForSeq2SeqLM"] = "MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING"
    if task.auto_class in known:
        return known[task.auto_class]
    words = re.findall(
        r"[A-Z]+(?=[A-Z][a-z]|$)|[A-Z][a-z]+", task.auto_class.removeprefix("AutoModelFor")
    )
    return f"MODEL_FOR_{'_'.join(words).upper()}_MAPPING"
