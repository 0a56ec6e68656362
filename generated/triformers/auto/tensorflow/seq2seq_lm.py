# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""TFAutoModelForSeq2SeqLM: the TensorFlow model of a checkpoint for sequence-to-sequence language modelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.auto.base import AutoModelClass
from triformers_core.auto.models import Models, TaskType

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from typing import Any, Literal, overload

    from numpy.typing import NDArray

    from triformers.auto.checkpoints import (
        BartCheckpoint,
        BigBirdPegasusCheckpoint,
        BlenderbotCheckpoint,
        BlenderbotSmallCheckpoint,
        LEDCheckpoint,
        M2M100Checkpoint,
        MarianCheckpoint,
        MBartCheckpoint,
        PegasusCheckpoint,
        ProphetNetCheckpoint,
        T5Checkpoint,
        XLMProphetNetCheckpoint,
    )
    from triformers.models.tensorflow.bart import TFBartForConditionalGeneration
    from triformers.models.tensorflow.bigbird_pegasus import (
        TFBigBirdPegasusForConditionalGeneration,
    )
    from triformers.models.tensorflow.blenderbot import TFBlenderbotForConditionalGeneration
    from triformers.models.tensorflow.blenderbot_small import (
        TFBlenderbotSmallForConditionalGeneration,
    )
    from triformers.models.tensorflow.cache import PastKeyValues
    from triformers.models.tensorflow.encoder_decoder import TFEncoderDecoderModel
    from triformers.models.tensorflow.fsmt import TFFSMTForConditionalGeneration
    from triformers.models.tensorflow.led_heads import (
        TFLEDForConditionalGeneration,
        TFLEDSeq2SeqLMOutput,
    )
    from triformers.models.tensorflow.m2m_100 import TFM2M100ForConditionalGeneration
    from triformers.models.tensorflow.marian import TFMarianMTModel
    from triformers.models.tensorflow.mbart import TFMBartForConditionalGeneration
    from triformers.models.tensorflow.mt5 import TFMT5ForConditionalGeneration
    from triformers.models.tensorflow.outputs import EncoderOutputs, TFSeq2SeqLMOutput
    from triformers.models.tensorflow.pegasus import TFPegasusForConditionalGeneration
    from triformers.models.tensorflow.prophetnet import (
        TFProphetNetForConditionalGeneration,
        TFProphetNetSeq2SeqLMOutput,
    )
    from triformers.models.tensorflow.t5 import TFT5ForConditionalGeneration
    from triformers.models.tensorflow.tasks import TFSeq2SeqTaskModel
    from triformers.models.tensorflow.xlm_prophetnet import TFXLMProphetNetForConditionalGeneration
    from triformers_core.architectures.bart.configuration import BartConfig
    from triformers_core.architectures.bigbird_pegasus.configuration import BigBirdPegasusConfig
    from triformers_core.architectures.blenderbot.configuration import BlenderbotConfig
    from triformers_core.architectures.blenderbot_small.configuration import BlenderbotSmallConfig
    from triformers_core.architectures.encoder_decoder.configuration import EncoderDecoderConfig
    from triformers_core.architectures.fsmt.configuration import FSMTConfig
    from triformers_core.architectures.led.configuration import LEDConfig
    from triformers_core.architectures.m2m_100.configuration import M2M100Config
    from triformers_core.architectures.marian.configuration import MarianConfig
    from triformers_core.architectures.mbart.configuration import MBartConfig
    from triformers_core.architectures.mt5.configuration import MT5Config
    from triformers_core.architectures.pegasus.configuration import PegasusConfig
    from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
    from triformers_core.architectures.t5.configuration import T5Config
    from triformers_core.architectures.xlm_prophetnet.configuration import XLMProphetNetConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.tensorflow import PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _big_bird_pegasus_for_conditional_generation() -> (
    type[TFBigBirdPegasusForConditionalGeneration]
):
    from triformers.models.tensorflow.bigbird_pegasus import (
        TFBigBirdPegasusForConditionalGeneration,
    )

    return TFBigBirdPegasusForConditionalGeneration


def _m2_m100_for_conditional_generation() -> type[TFM2M100ForConditionalGeneration]:
    from triformers.models.tensorflow.m2m_100 import TFM2M100ForConditionalGeneration

    return TFM2M100ForConditionalGeneration


def _led_for_conditional_generation() -> type[TFLEDForConditionalGeneration]:
    from triformers.models.tensorflow.led_heads import TFLEDForConditionalGeneration

    return TFLEDForConditionalGeneration


def _blenderbot_small_for_conditional_generation() -> (
    type[TFBlenderbotSmallForConditionalGeneration]
):
    from triformers.models.tensorflow.blenderbot_small import (
        TFBlenderbotSmallForConditionalGeneration,
    )

    return TFBlenderbotSmallForConditionalGeneration


def _mt5_for_conditional_generation() -> type[TFMT5ForConditionalGeneration]:
    from triformers.models.tensorflow.mt5 import TFMT5ForConditionalGeneration

    return TFMT5ForConditionalGeneration


def _t5_for_conditional_generation() -> type[TFT5ForConditionalGeneration]:
    from triformers.models.tensorflow.t5 import TFT5ForConditionalGeneration

    return TFT5ForConditionalGeneration


def _pegasus_for_conditional_generation() -> type[TFPegasusForConditionalGeneration]:
    from triformers.models.tensorflow.pegasus import TFPegasusForConditionalGeneration

    return TFPegasusForConditionalGeneration


def _marian_mt_model() -> type[TFMarianMTModel]:
    from triformers.models.tensorflow.marian import TFMarianMTModel

    return TFMarianMTModel


def _m_bart_for_conditional_generation() -> type[TFMBartForConditionalGeneration]:
    from triformers.models.tensorflow.mbart import TFMBartForConditionalGeneration

    return TFMBartForConditionalGeneration


def _bart_for_conditional_generation() -> type[TFBartForConditionalGeneration]:
    from triformers.models.tensorflow.bart import TFBartForConditionalGeneration

    return TFBartForConditionalGeneration


def _blenderbot_for_conditional_generation() -> type[TFBlenderbotForConditionalGeneration]:
    from triformers.models.tensorflow.blenderbot import TFBlenderbotForConditionalGeneration

    return TFBlenderbotForConditionalGeneration


def _fsmt_for_conditional_generation() -> type[TFFSMTForConditionalGeneration]:
    from triformers.models.tensorflow.fsmt import TFFSMTForConditionalGeneration

    return TFFSMTForConditionalGeneration


def _xlm_prophet_net_for_conditional_generation() -> type[TFXLMProphetNetForConditionalGeneration]:
    from triformers.models.tensorflow.xlm_prophetnet import TFXLMProphetNetForConditionalGeneration

    return TFXLMProphetNetForConditionalGeneration


def _prophet_net_for_conditional_generation() -> type[TFProphetNetForConditionalGeneration]:
    from triformers.models.tensorflow.prophetnet import TFProphetNetForConditionalGeneration

    return TFProphetNetForConditionalGeneration


def _encoder_decoder_model() -> type[TFEncoderDecoderModel]:
    from triformers.models.tensorflow.encoder_decoder import TFEncoderDecoderModel

    return TFEncoderDecoderModel


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import TENSORFLOW

    return TENSORFLOW


MODELS: Models[PreTrainedModel] = Models(
    auto_class="TFAutoModelForSeq2SeqLM",
    loaders={
        "bigbird_pegasus": _big_bird_pegasus_for_conditional_generation,
        "m2m_100": _m2_m100_for_conditional_generation,
        "led": _led_for_conditional_generation,
        "blenderbot-small": _blenderbot_small_for_conditional_generation,
        "mt5": _mt5_for_conditional_generation,
        "t5": _t5_for_conditional_generation,
        "pegasus": _pegasus_for_conditional_generation,
        "marian": _marian_mt_model,
        "mbart": _m_bart_for_conditional_generation,
        "bart": _bart_for_conditional_generation,
        "blenderbot": _blenderbot_for_conditional_generation,
        "fsmt": _fsmt_for_conditional_generation,
        "xlm-prophetnet": _xlm_prophet_net_for_conditional_generation,
        "prophetnet": _prophet_net_for_conditional_generation,
        "encoder-decoder": _encoder_decoder_model,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class TFSeq2SeqLMModel(TFSeq2SeqTaskModel):
        """Any TensorFlow model for sequence-to-sequence language modelling: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            input_ids: Tensor | NDArray[Any] | Mapping[str, Tensor | NDArray[Any]] | None = None,
            attention_mask: Tensor | NDArray[Any] | None = None,
            decoder_input_ids: Tensor | NDArray[Any] | None = None,
            decoder_attention_mask: Tensor | NDArray[Any] | None = None,
            *,
            head_mask: Tensor | NDArray[Any] | None = None,
            decoder_head_mask: Tensor | NDArray[Any] | None = None,
            cross_attn_head_mask: Tensor | NDArray[Any] | None = None,
            encoder_outputs: EncoderOutputs | None = None,
            past_key_values: PastKeyValues | None = None,
            inputs_embeds: Tensor | NDArray[Any] | None = None,
            decoder_inputs_embeds: Tensor | NDArray[Any] | None = None,
            labels: Tensor | NDArray[Any] | None = None,
            use_cache: bool | None = None,
            global_attention_mask: Tensor | NDArray[Any] | None = None,
            token_type_ids: Tensor | NDArray[Any] | None = None,
            position_ids: Tensor | NDArray[Any] | None = None,
            decoder_token_type_ids: Tensor | NDArray[Any] | None = None,
            decoder_position_ids: Tensor | NDArray[Any] | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
            training: bool | None = None,
        ) -> TFSeq2SeqLMOutput | TFLEDSeq2SeqLMOutput | TFProphetNetSeq2SeqLMOutput: ...

else:

    class TFSeq2SeqLMModel(metaclass=TaskType):
        """Any TensorFlow model for sequence-to-sequence language modelling."""

        answers = (
            "triformers.models.tensorflow.bigbird_pegasus.TFBigBirdPegasusForConditionalGeneration",
            "triformers.models.tensorflow.m2m_100.TFM2M100ForConditionalGeneration",
            "triformers.models.tensorflow.led_heads.TFLEDForConditionalGeneration",
            "triformers.models.tensorflow.blenderbot_small.TFBlenderbotSmallForConditionalGeneration",
            "triformers.models.tensorflow.mt5.TFMT5ForConditionalGeneration",
            "triformers.models.tensorflow.t5.TFT5ForConditionalGeneration",
            "triformers.models.tensorflow.pegasus.TFPegasusForConditionalGeneration",
            "triformers.models.tensorflow.marian.TFMarianMTModel",
            "triformers.models.tensorflow.mbart.TFMBartForConditionalGeneration",
            "triformers.models.tensorflow.bart.TFBartForConditionalGeneration",
            "triformers.models.tensorflow.blenderbot.TFBlenderbotForConditionalGeneration",
            "triformers.models.tensorflow.fsmt.TFFSMTForConditionalGeneration",
            "triformers.models.tensorflow.xlm_prophetnet.TFXLMProphetNetForConditionalGeneration",
            "triformers.models.tensorflow.prophetnet.TFProphetNetForConditionalGeneration",
            "triformers.models.tensorflow.encoder_decoder.TFEncoderDecoderModel",
        )


class TFAutoModelForSeq2SeqLM(AutoModelClass):
    """Answers with the TensorFlow class of a checkpoint's architecture for sequence-to-sequence language modelling.

    The checkpoint's ``model_type`` decides:

    - ``bigbird_pegasus`` (BigBird-Pegasus): TFBigBirdPegasusForConditionalGeneration
    - ``m2m_100`` (M2M100): TFM2M100ForConditionalGeneration
    - ``led`` (LED): TFLEDForConditionalGeneration
    - ``blenderbot-small`` (BlenderbotSmall): TFBlenderbotSmallForConditionalGeneration
    - ``mt5`` (mT5): TFMT5ForConditionalGeneration
    - ``t5`` (T5): TFT5ForConditionalGeneration
    - ``pegasus`` (Pegasus): TFPegasusForConditionalGeneration
    - ``marian`` (Marian): TFMarianMTModel
    - ``mbart`` (mBART): TFMBartForConditionalGeneration
    - ``bart`` (BART): TFBartForConditionalGeneration
    - ``blenderbot`` (Blenderbot): TFBlenderbotForConditionalGeneration
    - ``fsmt`` (FairSeq Machine-Translation): TFFSMTForConditionalGeneration
    - ``xlm-prophetnet`` (XLM-ProphetNet): TFXLMProphetNetForConditionalGeneration
    - ``prophetnet`` (ProphetNet): TFProphetNetForConditionalGeneration
    - ``encoder-decoder`` (Encoder decoder): TFEncoderDecoderModel

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(
            cls, config: BigBirdPegasusConfig, **kwargs: Any
        ) -> TFBigBirdPegasusForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: M2M100Config, **kwargs: Any
        ) -> TFM2M100ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: LEDConfig, **kwargs: Any) -> TFLEDForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BlenderbotSmallConfig, **kwargs: Any
        ) -> TFBlenderbotSmallForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: MT5Config, **kwargs: Any) -> TFMT5ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: PegasusConfig, **kwargs: Any
        ) -> TFPegasusForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: MarianConfig, **kwargs: Any) -> TFMarianMTModel: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MBartConfig, **kwargs: Any
        ) -> TFMBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BlenderbotConfig, **kwargs: Any
        ) -> TFBlenderbotForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: FSMTConfig, **kwargs: Any
        ) -> TFFSMTForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLMProphetNetConfig, **kwargs: Any
        ) -> TFXLMProphetNetForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(cls, config: T5Config, **kwargs: Any) -> TFT5ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BartConfig, **kwargs: Any
        ) -> TFBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ProphetNetConfig, **kwargs: Any
        ) -> TFProphetNetForConditionalGeneration: ...

        @overload
        @classmethod
        def from_config(
            cls, config: EncoderDecoderConfig, **kwargs: Any
        ) -> TFEncoderDecoderModel: ...

        @overload
        @classmethod
        def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> TFSeq2SeqLMModel: ...

    @classmethod
    def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> PreTrainedModel:
        """Makes a new model from a configuration, with initial weights.

        Args:
            config: its class decides which model class is made; where several classes serve the task, so do
                its ``architectures``.
            kwargs: passed on to the model's ``__init__``.

        Returns:
            The model.

        Raises:
            InvalidConfigurationError: ``config`` is none.
            UnsupportedTaskError: the configuration's architecture doesn't serve this task.
            InvalidInputError: the model has no option that a keyword names.
            MissingBackendError: TensorFlow isn't installed.

        Example:
            >>> from triformers import AutoConfig, TFAutoModelForSeq2SeqLM
            >>> config = AutoConfig.from_pretrained("t5-base")
            >>> model = TFAutoModelForSeq2SeqLM.from_config(config)
        """
        return cls._models.build(config, kwargs)

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFBigBirdPegasusForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdPegasusCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFBigBirdPegasusForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: M2M100Checkpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFM2M100ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: M2M100Checkpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFM2M100ForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFLEDForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: LEDCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFLEDForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotSmallCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFBlenderbotSmallForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotSmallCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFBlenderbotSmallForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFT5ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: T5Checkpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFT5ForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: PegasusCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFPegasusForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: PegasusCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFPegasusForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MarianCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFMarianMTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MarianCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFMarianMTModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFMBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: MBartCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFMBartForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BartCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFBartForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFBlenderbotForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BlenderbotCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFBlenderbotForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMProphetNetCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFXLMProphetNetForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMProphetNetCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFXLMProphetNetForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ProphetNetCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFProphetNetForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ProphetNetCheckpoint,
            *model_args: Any,
            config: None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFProphetNetForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdPegasusConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFBigBirdPegasusForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdPegasusConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFBigBirdPegasusForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: M2M100Config,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFM2M100ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: M2M100Config,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFM2M100ForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LEDConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFLEDForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: LEDConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFLEDForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BlenderbotSmallConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFBlenderbotSmallForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BlenderbotSmallConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFBlenderbotSmallForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MT5Config,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFMT5ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MT5Config,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFMT5ForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PegasusConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFPegasusForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PegasusConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFPegasusForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MarianConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFMarianMTModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MarianConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFMarianMTModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MBartConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFMBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MBartConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFMBartForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BlenderbotConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFBlenderbotForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BlenderbotConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFBlenderbotForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FSMTConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFFSMTForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: FSMTConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFFSMTForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMProphetNetConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFXLMProphetNetForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMProphetNetConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFXLMProphetNetForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: T5Config,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFT5ForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: T5Config,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFT5ForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BartConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFBartForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BartConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFBartForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ProphetNetConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFProphetNetForConditionalGeneration: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ProphetNetConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFProphetNetForConditionalGeneration, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: EncoderDecoderConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFEncoderDecoderModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: EncoderDecoderConfig,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFEncoderDecoderModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[False] = False,
            **kwargs: Any,
        ) -> TFSeq2SeqLMModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: Literal[True],
            **kwargs: Any,
        ) -> tuple[TFSeq2SeqLMModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: PretrainedConfig | None = None,
            from_pt: bool = False,
            strict: bool = False,
            ignore_mismatched_sizes: bool = False,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            output_loading_info: bool,
            **kwargs: Any,
        ) -> TFSeq2SeqLMModel | tuple[TFSeq2SeqLMModel, LoadingInfo]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | PathLike[str] | None,
        *model_args: Any,
        config: PretrainedConfig | None = None,
        from_pt: bool = False,
        strict: bool = False,
        ignore_mismatched_sizes: bool = False,
        cache_dir: str | PathLike[str] | None = None,
        force_download: bool = False,
        resume_download: bool = False,
        proxies: Mapping[str, str | None] | None = None,
        revision: str = "main",
        subfolder: str = "",
        token: str | bool | None = None,
        use_auth_token: str | bool | None = None,
        local_files_only: bool = False,
        output_loading_info: bool = False,
        **kwargs: Any,
    ) -> PreTrainedModel | tuple[PreTrainedModel, LoadingInfo]:
        """Loads a checkpoint's model with its weights.

        The class follows from the configuration's ``model_type``, or, where there is none, from a
        part of the checkpoint's name.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory with ``config.json``
                and weights, or the path or URL of a file of weights, such as ``model.safetensors``,
                ``pytorch_model.bin``, ``tf_model.h5``, ``flax_model.msgpack`` or
                ``model.ckpt.index``; ``config.json`` lies beside it unless ``config`` is given.
                ``None`` where both ``config`` and ``state_dict`` are given.
            model_args: passed on to the model's ``__init__`` after the configuration.
            config: used instead of the checkpoint's own, which is the default; then all ``kwargs`` go to
                the model.
            from_pt: whether to read weights that PyTorch has written;
                ``False`` by default.
            strict: whether missing and unexpected parameters are an error; ``False`` by default.
            ignore_mismatched_sizes: whether parameters of another shape are newly initialised; by
                default they are an error.
            cache_dir: where downloads are kept; the Hub's standard cache by default.
            force_download: whether to download again what is in the cache; ``False`` by default.
            resume_download: whether to keep what came of a download that is broken off, and to go on
                from there in the next load; ``False`` by default.
            proxies: proxy servers by protocol, such as ``{"https": "http://localhost:3128"}``; ``None`` for
                a direct connection. Those of the environment by default.
            revision: a branch, tag or commit of the repository; "main" by default.
            subfolder: the folder of the repository or directory that holds the files; by default its root.
            token: sent for private and gated repositories; ``True`` for that of the Hub's login, ``False`` for
                none. By default that of the login, if there is one.
            use_auth_token: the older name of ``token``.
            local_files_only: whether to make no request and use just what is on this machine;
                ``False`` by default.
            output_loading_info: whether to return a pair of the model and of what did not fit:
                missing, unexpected and mis-shaped keys, and messages; ``False`` by default.
            kwargs: fields of the configuration, which override it (unless ``config`` is given);
                the rest goes to the model's ``__init__``.

        Returns:
            The model, or the pair.

        Raises:
            CheckpointNotFoundError: there is no such checkpoint, or it lacks a file.
            CorruptCheckpointError: a file of it is damaged, or isn't what its name says.
            DownloadError: a file can't be downloaded.
            InvalidConfigurationError: its configuration isn't a JSON object, or has a value that
                can't be right.
            UnknownArchitectureError: its architecture isn't registered, or isn't known.
            UnsupportedTaskError: its architecture doesn't serve this task.
            WeightsMismatchError: its weights don't fit.
            InvalidInputError: neither model nor configuration has what a keyword names; or the name or
                an option of the Hub is of another type, or two exclude one another.
            NotPartError: its weights are quantised.
            MissingBackendError: TensorFlow isn't installed.

        Example:
            >>> from triformers import TFAutoModelForSeq2SeqLM
            >>> model = TFAutoModelForSeq2SeqLM.from_pretrained("t5-base")
            >>> model = TFAutoModelForSeq2SeqLM.from_pretrained(
            ...     "t5-base", output_attentions=True
            ... )
            >>> model.config.output_attentions
            True
        """
        from triformers_core.hub import HubOptions

        model, info = cls._models.load(
            pretrained_model_name_or_path,
            *model_args,
            config=config,
            hub=HubOptions(
                cache_dir=cache_dir,
                force_download=force_download,
                resume_download=resume_download,
                proxies=proxies,
                revision=revision,
                subfolder=subfolder,
                token=use_auth_token if token is None else token,
                local_files_only=local_files_only,
            ),
            options={
                "from_pt": from_pt,
                "strict": strict,
                "ignore_mismatched_sizes": ignore_mismatched_sizes,
                **kwargs,
            },
        )
        return (model, info) if output_loading_info else model
