"""Names and modules that the best-known library has, or had, and this one doesn't: what to use."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable

from triformers_core.errors import nearest

# With the prefix of each backend.
_MODELS = {
    "AutoModelWithLMHead": (
        "Use {p}AutoModelForCausalLM for decoders such as GPT-2, {p}AutoModelForMaskedLM for "
        "encoders such as BERT, {p}AutoModelForSeq2SeqLM for encoder-decoders such as T5"
    ),
}
_NO_TASK = "That task isn't among those served here; {p}AutoModel gives the hidden states"
_TASKS_ELSEWHERE = (
    *(
        "AudioFrameClassification",
        "AudioXVector",
        "DepthEstimation",
    ),
    *(
        "DocumentQuestionAnswering",
        "ImageTextToText",
        "ImageToImage",
    ),
    *(
        "InstanceSegmentation",
        "KeypointDetection",
        "MaskGeneration",
    ),
    *("SemanticSegmentation", "SpeechSeq2Seq"),
    *(
        "UniversalSegmentation",
        "VideoClassification",
        "Vision2Seq",
        "VisualQuestionAnswering",
    ),
    *("ZeroShotImageClassification", "ZeroShotObjectDetection"),
)
BY_OPTIONS = "A generation stops and changes scores by the options of generate alone"
_NO_TRAINER = "Write the loop: model(**batch).loss.backward(), then the step of a torch.optim class"
_KERAS = "Use compile() and fit(): every TensorFlow model is a keras.Model"
OWN_CLIENT = "Use huggingface_hub, which downloads, uploads and logs in"

INSTEAD: dict[str, str] = {
    **{p + name: hint.format(p=p) for name, hint in _MODELS.items() for p in ("", "TF", "Flax")},
    **{
        f"{p}AutoModelFor{task}": _NO_TASK.format(p=p)
        for task in _TASKS_ELSEWHERE
        for p in ("", "TF", "Flax")
    },
    "AutoProcessor": "Use AutoTokenizer for texts, AutoFeatureExtractor for images and sound",
    "ProcessorMixin": "Use AutoTokenizer for texts, AutoFeatureExtractor for images and sound",
    "Wav2Vec2Processor": "Use Wav2Vec2FeatureExtractor for sound, Wav2Vec2CTCTokenizer for texts",
    "AutoVideoProcessor": "Videos aren't read here; AutoFeatureExtractor reads images and sound",
    "AutoBackbone": "Use AutoModel with output_hidden_states=True",
    "AutoModelForImageFeatureExtraction": "Use AutoModel",
    "ViTImageProcessor": "Use ViTFeatureExtractor, which loads the same files",
    "ViTImageProcessorFast": "Use ViTFeatureExtractor, which loads the same files",
    "FeatureExtractionMixin": "Use PreTrainedFeatureExtractor",
    "SequenceFeatureExtractor": "Use PreTrainedFeatureExtractor",
    "ImageFeatureExtractionMixin": "Use PreTrainedFeatureExtractor",
    "BaseImageProcessor": "Use PreTrainedFeatureExtractor",
    "PreTrainedConfig": "Use PretrainedConfig",
    "AddedToken": "Use tokenizers.AddedToken",
    "Trainer": _NO_TRAINER,
    "Seq2SeqTrainer": _NO_TRAINER,
    "TrainerCallback": _NO_TRAINER,
    "TFTrainer": _KERAS,
    "AdamW": "Use torch.optim.AdamW",
    "Adafactor": "Use torch.optim.Adafactor",
    "LogitsProcessor": BY_OPTIONS,
    "LogitsProcessorList": BY_OPTIONS,
    "StoppingCriteria": BY_OPTIONS,
    "StoppingCriteriaList": BY_OPTIONS,
    "BitsAndBytesConfig": "Quantised weights aren't read here: load others, in a smaller dtype",
    "logging": "Use triformers.utils.logging",
    "cached_path": OWN_CLIENT,
    "cached_file": OWN_CLIENT,
}
"""What to use instead, by name; a sentence without its full stop."""


_NAMES_OF_MODELS = (
    "Models, configurations and tokenizers are names of the package itself: from {package} import "
    "BertModel"
)
_MODULES_ELSEWHERE: tuple[tuple[str, str], ...] = (
    (r"models(\..*)?", _NAMES_OF_MODELS),
    (r"(modeling|configuration|tokenization|feature_extraction|processing)_\w+", _NAMES_OF_MODELS),
    (r"(image_processing|image)_\w+", "Use AutoFeatureExtractor, which reads images"),
    (r"(trainer|trainer_\w+|deepspeed|integrations)(\..*)?", _NO_TRAINER),
    (r"generation(_\w+)?(\..*)?", BY_OPTIONS),
    (r"utils\.hub", OWN_CLIENT),
    (r"(file_utils|utils\..*)", "What scripts need of it is in {package}.utils"),
    (r"pipelines\..*", "Use {package}.pipeline"),
    (r"data\..*", "Collators are names of {package}.data; use datasets and evaluate for the rest"),
    (r"onnx(\..*)?", "Use torch.onnx.export, which takes the models as they are"),
)
"""What to say of modules, by a pattern of their names; a sentence without its full stop."""


def absent_module(name: str) -> ModuleNotFoundError:
    """The error for a module that the package doesn't have.

    Args:
        name: its whole name.
    """
    package, _, within = name.partition(".")
    found = (hint for pattern, hint in _MODULES_ELSEWHERE if re.fullmatch(pattern, within))
    hint = next(found, "Import the names that you need from {package} itself")
    return ModuleNotFoundError(
        f"{package} has no module {within!r}. {hint.format(package=package)}.", name=name
    )


def missing(
    name: str, names: Iterable[str], module: str = "triformers", public: Collection[str] = ()
) -> AttributeError | ImportError:
    """The error for a name that a module doesn't have; called by its ``__getattr__``.

    Args:
        name: what was asked for.
        names: what there is.
        module: the module.
        public: the names of the package that it lies in.

    Returns:
        An ``ImportError`` where the name stands in a ``from … import``, since Python would put its
        own message in place of another error's.
    """
    hint = "" if name.startswith("__") else instead_of(name, names, module, public)
    if _is_imported():
        return ImportError(
            f"cannot import name {name!r} from {module!r}. {hint}".rstrip(), name=name
        )
    return AttributeError(f"module {module!r} has no attribute {name!r}. {hint}".rstrip())


def instead_of(
    name: str, names: Iterable[str], module: str = "triformers", public: Collection[str] = ()
) -> str:
    """What to use in place of a name that isn't there: a sentence, or nothing.

    Args:
        name: what was asked for.
        names: what there is.
        module: where.
        public: the names of the package that the module lies in.
    """
    if name in public:
        package = module.partition(".")[0]
        return f"It is a name of the package itself: from {package} import {name}."
    hint = INSTEAD.get(name)
    if hint is not None:
        return f"{hint}."
    near = nearest(name, names)
    if near:
        return f"It isn't part of this library; did you mean {', '.join(near)}?"
    return f"It isn't part of this library; dir({module}) lists what is."


def _is_imported() -> bool:
    """Whether the caller of the caller's caller is at a ``from … import``."""
    from opcode import opmap

    frame = sys._getframe(3)
    return frame.f_code.co_code[frame.f_lasti] == opmap["IMPORT_FROM"]
