"""Methods and attributes that objects of the best-known library have, and ours don't.

Each says what to use instead. To type checkers they aren't there, so that a use is found before the
program runs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, TypeVar

from triformers_core.absent import BY_OPTIONS
from triformers_core.errors import NotPartError

_ADAPTERS = "Use peft: get_peft_model(model, LoraConfig(...)), or PeftModel.from_pretrained"
_FASTEST = "The fastest attention that gives what a call asks for is chosen by itself"
_MASKS = "Pass the mask to the call, which makes of it what attention takes"
_PLACED = "Shard or move it by the means of its backend, as docs/migrating.md says"
_SEARCHED = "Call generate, with num_beams= or do_sample= for other ways than the likeliest token"
_LOADED = "from_pretrained reads every format, from_tf=True and from_flax=True those of the others"
_LOSSES = "A call with labels= computes the loss; write another one of its logits"
_MEASURED = "Measure it by a tool of the backend, such as torch.profiler"
_PROJECTION = "get_output_embeddings() is the projection, with its weight and bias"
_TRACED = (
    "Trace it with tf.function and tf.TensorSpec, or call export(path), as docs/migrating.md says"
)
_PLAIN_PYTHON = "Write it in Python around the calls of the model"
_OF_MODELS = {
    "add_adapter": _ADAPTERS,
    "load_adapter": _ADAPTERS,
    "set_adapter": _ADAPTERS,
    "enable_adapters": _ADAPTERS,
    "disable_adapters": _ADAPTERS,
    "delete_adapter": _ADAPTERS,
    "active_adapters": _ADAPTERS,
    "get_adapter_state_dict": _ADAPTERS,
    "init_adapter_layers": _ADAPTERS,
    "set_attn_implementation": _FASTEST,
    "get_correct_attn_implementation": _FASTEST,
    "to_bettertransformer": _FASTEST,
    "reverse_bettertransformer": _FASTEST,
    "kernelize": _FASTEST,
    "get_extended_attention_mask": _MASKS,
    "create_extended_attention_mask_for_decoder": _MASKS,
    "warn_if_padding_and_no_attention_mask": _MASKS,
    "invert_attention_mask": _MASKS,
    "get_head_mask": _MASKS,
    "parallelize": _PLACED,
    "deparallelize": _PLACED,
    "prune_heads": "Pass a call's head_mask, with 0 for heads to leave out",
    "dequantize": "Quantised weights aren't read here, so all are plain numbers",
    "load_tf_weights": "from_pretrained(name, from_tf=True) reads TensorFlow's files",
    "load_flax_weights": _LOADED,
    "load_flax_sharded_weights": _LOADED,
    "get_init_context": _LOADED,
    "get_position_embeddings": "The table of positions is a part of the model, such as "
    "model.embeddings.position_embeddings",
    "resize_position_embeddings": "Make a model with more positions, and load the weights into it",
    "compute_transition_scores": "Ask generate for output_scores=True, return_dict_in_generate=True",
    "beam_search": _SEARCHED,
    "beam_sample": _SEARCHED,
    "greedy_search": _SEARCHED,
    "sample": _SEARCHED,
    "contrastive_search": _SEARCHED,
    "group_beam_search": _SEARCHED,
    "constrained_beam_search": _SEARCHED,
    "assisted_decoding": _SEARCHED,
    "generate_batch": "Call generate with a padded batch and its attention_mask",
    "init_continuous_batching": "Call generate with a padded batch and its attention_mask",
    "load_custom_generate": f"No code of a checkpoint is run. {BY_OPTIONS}",
    "heal_tokens": "Cut the prompt where a word ends",
    "get_compiled_call": "Compile it by the backend's own means: torch.compile(model)",
    "prepare_inputs_for_generation": "generate prepares the inputs of its steps by itself",
    "update_inputs_for_generation": "generate prepares the inputs of its steps by itself",
    "add_memory_hooks": _MEASURED,
    "reset_memory_hooks_state": _MEASURED,
    "estimate_tokens": _PLAIN_PYTHON,
    "floating_point_ops": _MEASURED,
    "loss_function": _LOSSES,
    "hf_compute_loss": _LOSSES,
    "get_parameter_or_buffer": "Use get_parameter or get_buffer",
    "initialize_weights": "Models start with initial values; post_init() gives them to new parts",
    "retrieve_modules_from_names": "Use get_submodule(name)",
    "set_output_embeddings": "Write its weight, or call set_input_embeddings where they share it",
    "set_decoder": "Set the attribute that holds the decoder, or make a model of other parts",
    "set_encoder": "Set the attribute that holds the encoder, or make a model of other parts",
    "tie_embeddings_and_encoder_decoder": "What shares a table shares it from the start",
    "add_model_tags": "Write them into the repository's card: huggingface_hub.metadata_update",
    "create_model_card": "Write the repository's card with huggingface_hub.ModelCard",
    "build_in_name_scope": "Models are built as soon as they are made",
    "get_bias": _PROJECTION,
    "set_bias": "Set get_output_embeddings().bias to the new one",
    "get_lm_head": _PROJECTION,
    "get_output_layer_with_bias": _PROJECTION,
    "get_prefix_bias_name": _PROJECTION,
    "get_label_to_output_name_mapping": "fit takes labels= and the names of a call's other targets",
    "serving": _TRACED,
    "serving_output": _TRACED,
}
_ATTRIBUTES_OF_MODELS = {
    "input_signature": _TRACED,
    "module_class": "The model is itself a flax.nnx.Module",
    "seed_generator": "Seed by keras.utils.set_random_seed(number)",
}
_TOKEN_OBJECTS = "added_tokens_decoder has them as tokenizers.AddedToken, by id"
_STEPS = "Its steps are those of backend_tokenizer, a tokenizers.Tokenizer"
OF_TOKENIZERS = {
    "truncate_sequences": "Call the tokenizer with truncation= and max_length=",
    "set_truncation_and_padding": "Call the tokenizer with truncation=, padding= and max_length=",
    "save_chat_templates": "save_pretrained writes them, too",
    "sanitize_special_tokens": "Every special token is in the vocabulary as soon as it is named",
    "convert_added_tokens": _TOKEN_OBJECTS,
    "encode_message_with_chat_template": "Call apply_chat_template with the conversation so far",
    "prepare_for_tokenization": _STEPS,
}
ATTRIBUTES_OF_TOKENIZERS = {
    "SPECIAL_TOKENS_ATTRIBUTES": "special_tokens_map has the special tokens by these names",
    "all_special_tokens_extended": _TOKEN_OBJECTS,
    "special_tokens_map_extended": _TOKEN_OBJECTS,
    "basic_tokenizer": _STEPS,
    "wordpiece_tokenizer": _STEPS,
    "tokens_trie": _STEPS,
    "add_prefix_space": _STEPS,
    "can_save_slow_tokenizer": "save_pretrained writes the older files of the vocabulary, too",
    "decoder": "convert_ids_to_tokens(id) is the token of an id",
    "encoder": "get_vocab() has the id of each token",
    "extra_special_tokens": "Pass additional_special_tokens=, which has no names",
    "init_inputs": "The files' keys that no option takes are in extra",
    "init_kwargs": "The files' keys that no option takes are in extra",
    "pretrained_vocab_files_map": "The Hub knows where files are",
    "slow_tokenizer_class": "One class reads both kinds of files",
    "total_vocab_size": "Use len(tokenizer)",
    "verbose": "Use triformers.utils.logging.set_verbosity",
    "deprecation_warnings": "Use triformers.utils.logging.set_verbosity",
}
OF_ALL = {"register_for_auto_class": "Save and load your class by its own from_pretrained"}
OF_CONFIGURATIONS = {
    "get_config_dict": "AutoConfig.from_pretrained(name).to_dict() has the keys",
    "update_from_string": "Use update, with a dictionary",
    "dict_dtype_to_str": "to_dict() has names of types",
    "from_text_audio_configs": "Give the parts by their names",
    "from_text_vision_configs": "Give the parts by their names",
}
_PIXELS = "Call it with images and the options of that step: do_resize=, do_normalize=, …"
OF_FEATURE_EXTRACTORS = {
    "center_crop": _PIXELS,
    "resize": _PIXELS,
    "rescale": _PIXELS,
    "normalize": _PIXELS,
    "fetch_images": "Open them: PIL.Image.open(path)",
    "get_image_processor_dict": "Use to_dict()",
    "get_feature_extractor_dict": "Use to_dict()",
    "zero_mean_unit_var_norm": "Call it with do_normalize=True",
}
ATTRIBUTES_OF_GENERATION: dict[str, str] = dict.fromkeys(
    (
        "assistant_confidence_threshold",
        "assistant_early_exit",
        "assistant_lookbehind",
        "cache_config",
        "cache_implementation",
        "compile_config",
        "constraints",
        "disable_compile",
        "diversity_penalty",
        "dola_layers",
        "epsilon_cutoff",
        "eta_cutoff",
        "exponential_decay_length_penalty",
        "extra_output_flags",
        "force_words_ids",
        "guidance_scale",
        "is_assistant",
        "low_memory",
        "max_matching_ngram_size",
        "num_assistant_tokens",
        "num_assistant_tokens_schedule",
        "num_beam_groups",
        "penalty_alpha",
        "prefill_chunk_size",
        "prompt_lookup_num_tokens",
        "remove_invalid_values",
        "return_legacy_cache",
        "sequence_bias",
        "target_lookbehind",
        "token_healing",
        "transformers_version",
        "watermarking_config",
    ),
    "generate doesn't do what it asks for",
)
OF_GENERATION = {
    "dict_dtype_to_str": "to_dict() has names of types",
    "get_generation_mode": "num_beams and do_sample say it",
    "validate": "Values are checked when they are set",
}
OF_OUTPUTS: dict[str, str] = dict.fromkeys(
    ("clear", "copy", "fromkeys", "move_to_end", "pop", "popitem", "setdefault", "update"),
    "dict(output) is a copy that can be changed",
)
OF_BATCHES = {"words": "Use word_ids()"}
C = TypeVar("C")


class AbsentAttributeError(NotPartError, AttributeError):
    """An attribute that other libraries have: ``hasattr`` says that it isn't there."""


class Absent:
    """An attribute that isn't there, and says what to use instead.

    Args:
        name: the attribute.
        hint: what to use instead; a sentence without its full stop.
    """

    def __init__(self, name: str, hint: str) -> None:
        self._name, self._hint = name, hint

    def __get__(self, holder: object, owner: type) -> None:
        raise AbsentAttributeError(
            f"{owner.__name__}.{self._name} isn't part of this library. {self._hint}."
        )


def check_absent(owner: type, name: str) -> None:
    """Says what to use instead of an attribute; called by a class's own ``__getattr__``.

    Args:
        owner: the class.
        name: what was asked for.

    Raises:
        AbsentAttributeError: other libraries have it.
    """
    for kind in owner.__mro__:
        found = vars(kind).get(name)
        if isinstance(found, Absent):
            found.__get__(None, owner)


def says_instead(
    methods: Mapping[str, str], attributes: Mapping[str, str] = MappingProxyType({})
) -> Callable[[type[C]], type[C]]:
    """Gives a class what other libraries have, each of which says what to use instead.

    To type checkers it isn't there.

    Args:
        methods: what to use instead when one is called, by name; a sentence without its full stop.
        attributes: the same, when one is read.
    """

    def with_names(owner: type[C]) -> type[C]:
        for name, hint in methods.items():
            setattr(owner, name, _refusal(name, hint))
        for name, hint in attributes.items():
            setattr(owner, name, Absent(name, hint))
        return owner

    return with_names


def _refusal(name: str, hint: str) -> Callable[..., None]:
    def refuse(self: object, *args: object, **kwargs: object) -> None:
        raise NotPartError(f"{type(self).__name__}.{name} isn't part of this library. {hint}.")

    refuse.__name__ = name
    refuse.__doc__ = f"Isn't part of this library. {hint}."
    return refuse


@says_instead(_OF_MODELS | OF_ALL, _ATTRIBUTES_OF_MODELS)
class AskedByTools:
    """What tools ask of any model; of what isn't here, as ``generate`` of most tasks, what to use instead."""

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

        generation_config = None

        def get_encoder(self) -> object:
            """The part that reads, of an encoder and a decoder; the model itself, where it is one."""
            return self

        def get_decoder(self) -> object:
            """The part that writes, of an encoder and a decoder; the model itself, where it is one."""
            return self

    supports_gradient_checkpointing: ClassVar[bool] = True
    is_parallelizable: ClassVar[bool] = False
    """Whether it spreads itself over devices."""
    supports_tp_plan: ClassVar[bool] = False
    supports_pp_plan: ClassVar[bool] = False
    tp_plan: ClassVar[Mapping[str, str]] = MappingProxyType({})
    pp_plan: ClassVar[Mapping[str, str]] = MappingProxyType({})
    tp_size: ClassVar[int | None] = None
    loss_type: ClassVar[str | None] = None
    use_kernels: ClassVar[bool] = False
    model_tags: ClassVar[list[str] | None] = None
    supports_xla_generation: ClassVar[bool] = True

    @classmethod
    def can_generate(cls) -> bool:
        """Whether the model has ``generate``."""
        own = vars(AskedByTools)["generate"]
        return next(vars(c)["generate"] for c in cls.__mro__ if "generate" in vars(c)) is not own

    @classmethod
    def is_backend_compatible(cls) -> bool:
        """Whether other implementations of attention can be put in place: no."""
        return False

    @property
    def can_record_outputs(self) -> dict[str, object]:
        """What hooks of layers could record beside the outputs: nothing."""
        return {}

    @property
    def warnings_issued(self) -> dict[str, bool]:
        """Which warnings have been shown, for loops that note theirs; nothing is kept of it."""
        return {}
