"""What the best-known library has, or had, and this one doesn't: what to use instead.

To type checkers the methods aren't there, so that a use is found before the program runs.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from triformers_core.errors import NotPartError, nearest

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
_BY_OPTIONS = "A generation stops and changes scores by the options of generate alone"
_NO_TRAINER = "Write the loop: model(**batch).loss.backward(), then the step of a torch.optim class"
_KERAS = "Use compile() and fit(): every TensorFlow model is a keras.Model"
_OWN_CLIENT = "Use huggingface_hub, which downloads, uploads and logs in"

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
    "LogitsProcessor": _BY_OPTIONS,
    "LogitsProcessorList": _BY_OPTIONS,
    "StoppingCriteria": _BY_OPTIONS,
    "StoppingCriteriaList": _BY_OPTIONS,
    "BitsAndBytesConfig": "Quantised weights aren't read here: load others, in a smaller dtype",
    "logging": "Use triformers.utils.logging",
    "cached_path": _OWN_CLIENT,
    "cached_file": _OWN_CLIENT,
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
    (r"generation(_\w+)?(\..*)?", _BY_OPTIONS),
    (r"utils\.hub", _OWN_CLIENT),
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


_ADAPTERS = "Use peft: get_peft_model(model, LoraConfig(...)), or PeftModel.from_pretrained"
_FASTEST = "The fastest attention that gives what a call asks for is chosen by itself"
_MASKS = "Pass the mask to the call, which makes of it what attention takes"
_OF_MODELS = {
    "add_adapter": _ADAPTERS,
    "load_adapter": _ADAPTERS,
    "set_adapter": _ADAPTERS,
    "enable_adapters": _ADAPTERS,
    "disable_adapters": _ADAPTERS,
    "delete_adapter": _ADAPTERS,
    "set_attn_implementation": _FASTEST,
    "to_bettertransformer": _FASTEST,
    "reverse_bettertransformer": _FASTEST,
    "get_extended_attention_mask": _MASKS,
    "invert_attention_mask": _MASKS,
    "get_head_mask": _MASKS,
    "parallelize": "Shard or move it by the means of its backend, as docs/migrating.md says",
    "deparallelize": "Shard or move it by the means of its backend, as docs/migrating.md says",
    "prune_heads": "Pass a call's head_mask, with 0 for heads to leave out",
    "dequantize": "Quantised weights aren't read here, so all are plain numbers",
    "load_tf_weights": "from_pretrained(name, from_tf=True) reads TensorFlow's files",
    "get_position_embeddings": "The table of positions is a part of the model, such as "
    "model.embeddings.position_embeddings",
    "resize_position_embeddings": "Make a model with more positions, and load the weights into it",
    "compute_transition_scores": "Ask generate for output_scores=True, return_dict_in_generate=True",
}
OF_TOKENIZERS = {
    "truncate_sequences": "Call the tokenizer with truncation= and max_length=",
    "set_truncation_and_padding": "Call the tokenizer with truncation=, padding= and max_length=",
    "save_chat_templates": "save_pretrained writes them, too",
    "sanitize_special_tokens": "Every special token is in the vocabulary as soon as it is named",
}
OF_ALL = {"register_for_auto_class": "Save and load your class by its own from_pretrained"}
C = TypeVar("C")


def says_instead(hints: Mapping[str, str]) -> Callable[[type[C]], type[C]]:
    """Gives a class methods that other libraries have, each of which says what to use instead.

    To type checkers they aren't there.

    Args:
        hints: what to use instead, by name; a sentence without its full stop.
    """

    def with_methods(owner: type[C]) -> type[C]:
        for name, hint in hints.items():
            setattr(owner, name, _refusal(name, hint))
        return owner

    return with_methods


def _refusal(name: str, hint: str) -> Callable[..., None]:
    def refuse(self: object, *args: object, **kwargs: object) -> None:
        raise NotPartError(f"{type(self).__name__}.{name} isn't part of this library. {hint}.")

    refuse.__name__ = name
    refuse.__doc__ = f"Isn't part of this library. {hint}."
    return refuse


@says_instead(_OF_MODELS | OF_ALL)
class NoGeneration:
    """A model of another task than those that generate texts."""

    if not TYPE_CHECKING:

        def generate(self, *args: object, **kwargs: object) -> None:
            """Says what to use instead.

            Raises:
                NotPartError: always.
            """
            raise NotPartError(
                f"{type(self).__name__} generates no texts: it has no scores of a next token. Load "
                "the checkpoint as a language model: AutoModelForCausalLM or AutoModelForSeq2SeqLM."
            )
