# Generated from registry.yaml by `make generate`; do not edit.
# Overloads overlap where a configuration derives from another; the derived one's goes first.
# pyright: reportOverlappingOverload=false
"""TFAutoModelForCausalLM: the TensorFlow model of a checkpoint for causal language modelling."""

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
        BertCheckpoint,
        BigBirdCheckpoint,
        BigBirdPegasusCheckpoint,
        BlenderbotCheckpoint,
        BlenderbotSmallCheckpoint,
        CamembertCheckpoint,
        CTRLCheckpoint,
        ElectraCheckpoint,
        GPT2Checkpoint,
        GPTNeoCheckpoint,
        MarianCheckpoint,
        MBartCheckpoint,
        OpenAIGPTCheckpoint,
        PegasusCheckpoint,
        ProphetNetCheckpoint,
        ReformerCheckpoint,
        RobertaCheckpoint,
        RoFormerCheckpoint,
        TransfoXLCheckpoint,
        XLMCheckpoint,
        XLMProphetNetCheckpoint,
        XLMRobertaCheckpoint,
        XLNetCheckpoint,
    )
    from triformers.models.tensorflow.bart import TFBartForCausalLM
    from triformers.models.tensorflow.bert_generation import TFBertGenerationDecoder
    from triformers.models.tensorflow.bert_lm import TFBertLMHeadModel
    from triformers.models.tensorflow.big_bird import TFBigBirdForCausalLM
    from triformers.models.tensorflow.bigbird_pegasus import TFBigBirdPegasusForCausalLM
    from triformers.models.tensorflow.blenderbot import TFBlenderbotForCausalLM
    from triformers.models.tensorflow.blenderbot_small import TFBlenderbotSmallForCausalLM
    from triformers.models.tensorflow.cache import PastKeyValues
    from triformers.models.tensorflow.camembert import TFCamembertForCausalLM
    from triformers.models.tensorflow.ctrl import TFCTRLLMHeadModel
    from triformers.models.tensorflow.electra import TFElectraForCausalLM
    from triformers.models.tensorflow.gpt2_heads import TFGPT2LMHeadModel
    from triformers.models.tensorflow.gpt_neo import TFGPTNeoForCausalLM
    from triformers.models.tensorflow.marian import TFMarianForCausalLM
    from triformers.models.tensorflow.mbart import TFMBartForCausalLM
    from triformers.models.tensorflow.megatron_bert import TFMegatronBertForCausalLM
    from triformers.models.tensorflow.openai_gpt import TFOpenAIGPTLMHeadModel
    from triformers.models.tensorflow.outputs import TFCausalLMOutput
    from triformers.models.tensorflow.pegasus import TFPegasusForCausalLM
    from triformers.models.tensorflow.prophetnet import (
        TFProphetNetDecoderLMOutput,
        TFProphetNetForCausalLM,
    )
    from triformers.models.tensorflow.reformer_heads import TFReformerModelWithLMHead
    from triformers.models.tensorflow.roberta import TFRobertaForCausalLM
    from triformers.models.tensorflow.roformer import TFRoFormerForCausalLM
    from triformers.models.tensorflow.tasks import TFCausalTaskModel
    from triformers.models.tensorflow.transfo_xl_heads import (
        TFTransfoXLLMHeadModel,
        TFTransfoXLLMHeadModelOutput,
    )
    from triformers.models.tensorflow.xlm_heads import TFXLMWithLMHeadModel
    from triformers.models.tensorflow.xlm_prophetnet import TFXLMProphetNetForCausalLM
    from triformers.models.tensorflow.xlm_roberta import TFXLMRobertaForCausalLM
    from triformers.models.tensorflow.xlnet_heads import TFXLNetLMHeadModel
    from triformers_core.architectures.bart.configuration import BartConfig
    from triformers_core.architectures.bert.configuration import BertConfig
    from triformers_core.architectures.bert_generation.configuration import BertGenerationConfig
    from triformers_core.architectures.big_bird.configuration import BigBirdConfig
    from triformers_core.architectures.bigbird_pegasus.configuration import BigBirdPegasusConfig
    from triformers_core.architectures.blenderbot.configuration import BlenderbotConfig
    from triformers_core.architectures.blenderbot_small.configuration import BlenderbotSmallConfig
    from triformers_core.architectures.camembert.configuration import CamembertConfig
    from triformers_core.architectures.ctrl.configuration import CTRLConfig
    from triformers_core.architectures.electra.configuration import ElectraConfig
    from triformers_core.architectures.gpt2.configuration import GPT2Config
    from triformers_core.architectures.gpt_neo.configuration import GPTNeoConfig
    from triformers_core.architectures.marian.configuration import MarianConfig
    from triformers_core.architectures.mbart.configuration import MBartConfig
    from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
    from triformers_core.architectures.openai_gpt.configuration import OpenAIGPTConfig
    from triformers_core.architectures.pegasus.configuration import PegasusConfig
    from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
    from triformers_core.architectures.reformer.configuration import ReformerConfig
    from triformers_core.architectures.roberta.configuration import RobertaConfig
    from triformers_core.architectures.roformer.configuration import RoFormerConfig
    from triformers_core.architectures.transfo_xl.configuration import TransfoXLConfig
    from triformers_core.architectures.xlm.configuration import XLMConfig
    from triformers_core.architectures.xlm_prophetnet.configuration import XLMProphetNetConfig
    from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig
    from triformers_core.architectures.xlnet.configuration import XLNetConfig
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.kit.tensorflow import PreTrainedModel, Tensor
    from triformers_core.loading.load import LoadingInfo


def _ro_former_for_causal_lm() -> type[TFRoFormerForCausalLM]:
    from triformers.models.tensorflow.roformer import TFRoFormerForCausalLM

    return TFRoFormerForCausalLM


def _big_bird_pegasus_for_causal_lm() -> type[TFBigBirdPegasusForCausalLM]:
    from triformers.models.tensorflow.bigbird_pegasus import TFBigBirdPegasusForCausalLM

    return TFBigBirdPegasusForCausalLM


def _gpt_neo_for_causal_lm() -> type[TFGPTNeoForCausalLM]:
    from triformers.models.tensorflow.gpt_neo import TFGPTNeoForCausalLM

    return TFGPTNeoForCausalLM


def _big_bird_for_causal_lm() -> type[TFBigBirdForCausalLM]:
    from triformers.models.tensorflow.big_bird import TFBigBirdForCausalLM

    return TFBigBirdForCausalLM


def _blenderbot_small_for_causal_lm() -> type[TFBlenderbotSmallForCausalLM]:
    from triformers.models.tensorflow.blenderbot_small import TFBlenderbotSmallForCausalLM

    return TFBlenderbotSmallForCausalLM


def _bert_generation_decoder() -> type[TFBertGenerationDecoder]:
    from triformers.models.tensorflow.bert_generation import TFBertGenerationDecoder

    return TFBertGenerationDecoder


def _camembert_for_causal_lm() -> type[TFCamembertForCausalLM]:
    from triformers.models.tensorflow.camembert import TFCamembertForCausalLM

    return TFCamembertForCausalLM


def _xlm_roberta_for_causal_lm() -> type[TFXLMRobertaForCausalLM]:
    from triformers.models.tensorflow.xlm_roberta import TFXLMRobertaForCausalLM

    return TFXLMRobertaForCausalLM


def _pegasus_for_causal_lm() -> type[TFPegasusForCausalLM]:
    from triformers.models.tensorflow.pegasus import TFPegasusForCausalLM

    return TFPegasusForCausalLM


def _marian_for_causal_lm() -> type[TFMarianForCausalLM]:
    from triformers.models.tensorflow.marian import TFMarianForCausalLM

    return TFMarianForCausalLM


def _m_bart_for_causal_lm() -> type[TFMBartForCausalLM]:
    from triformers.models.tensorflow.mbart import TFMBartForCausalLM

    return TFMBartForCausalLM


def _megatron_bert_for_causal_lm() -> type[TFMegatronBertForCausalLM]:
    from triformers.models.tensorflow.megatron_bert import TFMegatronBertForCausalLM

    return TFMegatronBertForCausalLM


def _bart_for_causal_lm() -> type[TFBartForCausalLM]:
    from triformers.models.tensorflow.bart import TFBartForCausalLM

    return TFBartForCausalLM


def _blenderbot_for_causal_lm() -> type[TFBlenderbotForCausalLM]:
    from triformers.models.tensorflow.blenderbot import TFBlenderbotForCausalLM

    return TFBlenderbotForCausalLM


def _reformer_model_with_lm_head() -> type[TFReformerModelWithLMHead]:
    from triformers.models.tensorflow.reformer_heads import TFReformerModelWithLMHead

    return TFReformerModelWithLMHead


def _roberta_for_causal_lm() -> type[TFRobertaForCausalLM]:
    from triformers.models.tensorflow.roberta import TFRobertaForCausalLM

    return TFRobertaForCausalLM


def _bert_lm_head_model() -> type[TFBertLMHeadModel]:
    from triformers.models.tensorflow.bert_lm import TFBertLMHeadModel

    return TFBertLMHeadModel


def _open_aigptlm_head_model() -> type[TFOpenAIGPTLMHeadModel]:
    from triformers.models.tensorflow.openai_gpt import TFOpenAIGPTLMHeadModel

    return TFOpenAIGPTLMHeadModel


def _gpt2_lm_head_model() -> type[TFGPT2LMHeadModel]:
    from triformers.models.tensorflow.gpt2_heads import TFGPT2LMHeadModel

    return TFGPT2LMHeadModel


def _transfo_xllm_head_model() -> type[TFTransfoXLLMHeadModel]:
    from triformers.models.tensorflow.transfo_xl_heads import TFTransfoXLLMHeadModel

    return TFTransfoXLLMHeadModel


def _xl_net_lm_head_model() -> type[TFXLNetLMHeadModel]:
    from triformers.models.tensorflow.xlnet_heads import TFXLNetLMHeadModel

    return TFXLNetLMHeadModel


def _xlm_prophet_net_for_causal_lm() -> type[TFXLMProphetNetForCausalLM]:
    from triformers.models.tensorflow.xlm_prophetnet import TFXLMProphetNetForCausalLM

    return TFXLMProphetNetForCausalLM


def _prophet_net_for_causal_lm() -> type[TFProphetNetForCausalLM]:
    from triformers.models.tensorflow.prophetnet import TFProphetNetForCausalLM

    return TFProphetNetForCausalLM


def _xlm_with_lm_head_model() -> type[TFXLMWithLMHeadModel]:
    from triformers.models.tensorflow.xlm_heads import TFXLMWithLMHeadModel

    return TFXLMWithLMHeadModel


def _ctrllm_head_model() -> type[TFCTRLLMHeadModel]:
    from triformers.models.tensorflow.ctrl import TFCTRLLMHeadModel

    return TFCTRLLMHeadModel


def _electra_for_causal_lm() -> type[TFElectraForCausalLM]:
    from triformers.models.tensorflow.electra import TFElectraForCausalLM

    return TFElectraForCausalLM


def _served() -> Mapping[str, tuple[str, ...]]:
    from triformers.auto.served import TENSORFLOW

    return TENSORFLOW


MODELS: Models[PreTrainedModel] = Models(
    auto_class="TFAutoModelForCausalLM",
    loaders={
        "roformer": _ro_former_for_causal_lm,
        "bigbird_pegasus": _big_bird_pegasus_for_causal_lm,
        "gpt_neo": _gpt_neo_for_causal_lm,
        "big_bird": _big_bird_for_causal_lm,
        "blenderbot-small": _blenderbot_small_for_causal_lm,
        "bert-generation": _bert_generation_decoder,
        "camembert": _camembert_for_causal_lm,
        "xlm-roberta": _xlm_roberta_for_causal_lm,
        "pegasus": _pegasus_for_causal_lm,
        "marian": _marian_for_causal_lm,
        "mbart": _m_bart_for_causal_lm,
        "megatron-bert": _megatron_bert_for_causal_lm,
        "bart": _bart_for_causal_lm,
        "blenderbot": _blenderbot_for_causal_lm,
        "reformer": _reformer_model_with_lm_head,
        "roberta": _roberta_for_causal_lm,
        "bert": _bert_lm_head_model,
        "openai-gpt": _open_aigptlm_head_model,
        "gpt2": _gpt2_lm_head_model,
        "transfo-xl": _transfo_xllm_head_model,
        "xlnet": _xl_net_lm_head_model,
        "xlm-prophetnet": _xlm_prophet_net_for_causal_lm,
        "prophetnet": _prophet_net_for_causal_lm,
        "xlm": _xlm_with_lm_head_model,
        "ctrl": _ctrllm_head_model,
        "electra": _electra_for_causal_lm,
    },
    alternatives={},
    configurations=CONFIGURATIONS,
    served=_served,
)


if TYPE_CHECKING:

    class TFCausalLMModel(TFCausalTaskModel):
        """Any TensorFlow model for causal language modelling: what an Auto class answers with for a name
        that it doesn't know before running.

        Its call takes what any class of the task takes, and returns what one of them returns; an
        argument that the model's own class lacks is an error of the call.
        """

        def __call__(
            self,
            input_ids: Tensor | NDArray[Any] | Mapping[str, Tensor | NDArray[Any]] | None = None,
            *,
            attention_mask: Tensor | NDArray[Any] | None = None,
            token_type_ids: Tensor | NDArray[Any] | None = None,
            position_ids: Tensor | NDArray[Any] | None = None,
            head_mask: Tensor | NDArray[Any] | None = None,
            inputs_embeds: Tensor | NDArray[Any] | None = None,
            encoder_hidden_states: Tensor | NDArray[Any] | None = None,
            encoder_attention_mask: Tensor | NDArray[Any] | None = None,
            past_key_values: PastKeyValues | None = None,
            use_cache: bool | None = None,
            labels: Tensor | NDArray[Any] | None = None,
            logits_to_keep: int = 0,
            cross_attn_head_mask: Tensor | NDArray[Any] | None = None,
            past_buckets_states: PastKeyValues | None = None,
            mems: tuple[Tensor, ...] | None = None,
            perm_mask: Tensor | NDArray[Any] | None = None,
            target_mapping: Tensor | NDArray[Any] | None = None,
            input_mask: Tensor | NDArray[Any] | None = None,
            use_mems: bool | None = None,
            langs: Tensor | NDArray[Any] | None = None,
            lengths: Tensor | NDArray[Any] | None = None,
            output_attentions: bool | None = None,
            output_hidden_states: bool | None = None,
            return_dict: bool | None = None,
            training: bool | None = None,
        ) -> TFCausalLMOutput | TFTransfoXLLMHeadModelOutput | TFProphetNetDecoderLMOutput: ...

else:

    class TFCausalLMModel(metaclass=TaskType):
        """Any TensorFlow model for causal language modelling."""

        answers = (
            "triformers.models.tensorflow.roformer.TFRoFormerForCausalLM",
            "triformers.models.tensorflow.bigbird_pegasus.TFBigBirdPegasusForCausalLM",
            "triformers.models.tensorflow.gpt_neo.TFGPTNeoForCausalLM",
            "triformers.models.tensorflow.big_bird.TFBigBirdForCausalLM",
            "triformers.models.tensorflow.blenderbot_small.TFBlenderbotSmallForCausalLM",
            "triformers.models.tensorflow.bert_generation.TFBertGenerationDecoder",
            "triformers.models.tensorflow.camembert.TFCamembertForCausalLM",
            "triformers.models.tensorflow.xlm_roberta.TFXLMRobertaForCausalLM",
            "triformers.models.tensorflow.pegasus.TFPegasusForCausalLM",
            "triformers.models.tensorflow.marian.TFMarianForCausalLM",
            "triformers.models.tensorflow.mbart.TFMBartForCausalLM",
            "triformers.models.tensorflow.megatron_bert.TFMegatronBertForCausalLM",
            "triformers.models.tensorflow.bart.TFBartForCausalLM",
            "triformers.models.tensorflow.blenderbot.TFBlenderbotForCausalLM",
            "triformers.models.tensorflow.reformer_heads.TFReformerModelWithLMHead",
            "triformers.models.tensorflow.roberta.TFRobertaForCausalLM",
            "triformers.models.tensorflow.bert_lm.TFBertLMHeadModel",
            "triformers.models.tensorflow.openai_gpt.TFOpenAIGPTLMHeadModel",
            "triformers.models.tensorflow.gpt2_heads.TFGPT2LMHeadModel",
            "triformers.models.tensorflow.transfo_xl_heads.TFTransfoXLLMHeadModel",
            "triformers.models.tensorflow.xlnet_heads.TFXLNetLMHeadModel",
            "triformers.models.tensorflow.xlm_prophetnet.TFXLMProphetNetForCausalLM",
            "triformers.models.tensorflow.prophetnet.TFProphetNetForCausalLM",
            "triformers.models.tensorflow.xlm_heads.TFXLMWithLMHeadModel",
            "triformers.models.tensorflow.ctrl.TFCTRLLMHeadModel",
            "triformers.models.tensorflow.electra.TFElectraForCausalLM",
        )


class TFAutoModelForCausalLM(AutoModelClass):
    """Answers with the TensorFlow class of a checkpoint's architecture for causal language modelling.

    The checkpoint's ``model_type`` decides:

    - ``roformer`` (RoFormer): TFRoFormerForCausalLM
    - ``bigbird_pegasus`` (BigBird-Pegasus): TFBigBirdPegasusForCausalLM
    - ``gpt_neo`` (GPT Neo): TFGPTNeoForCausalLM
    - ``big_bird`` (BigBird): TFBigBirdForCausalLM
    - ``blenderbot-small`` (BlenderbotSmall): TFBlenderbotSmallForCausalLM
    - ``bert-generation`` (Bert Generation): TFBertGenerationDecoder
    - ``camembert`` (CamemBERT): TFCamembertForCausalLM
    - ``xlm-roberta`` (XLM-RoBERTa): TFXLMRobertaForCausalLM
    - ``pegasus`` (Pegasus): TFPegasusForCausalLM
    - ``marian`` (Marian): TFMarianForCausalLM
    - ``mbart`` (mBART): TFMBartForCausalLM
    - ``megatron-bert`` (MegatronBert): TFMegatronBertForCausalLM
    - ``bart`` (BART): TFBartForCausalLM
    - ``blenderbot`` (Blenderbot): TFBlenderbotForCausalLM
    - ``reformer`` (Reformer): TFReformerModelWithLMHead
    - ``roberta`` (RoBERTa): TFRobertaForCausalLM
    - ``bert`` (BERT): TFBertLMHeadModel
    - ``openai-gpt`` (OpenAI GPT): TFOpenAIGPTLMHeadModel
    - ``gpt2`` (GPT-2): TFGPT2LMHeadModel
    - ``transfo-xl`` (Transformer-XL): TFTransfoXLLMHeadModel
    - ``xlnet`` (XLNet): TFXLNetLMHeadModel
    - ``xlm-prophetnet`` (XLM-ProphetNet): TFXLMProphetNetForCausalLM
    - ``prophetnet`` (ProphetNet): TFProphetNetForCausalLM
    - ``xlm`` (XLM): TFXLMWithLMHeadModel
    - ``ctrl`` (CTRL): TFCTRLLMHeadModel
    - ``electra`` (ELECTRA): TFElectraForCausalLM

    It can't be instantiated: call ``from_pretrained`` or ``from_config``.
    """

    _models = MODELS

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_config(cls, config: RoFormerConfig, **kwargs: Any) -> TFRoFormerForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: BigBirdConfig, **kwargs: Any) -> TFBigBirdForCausalLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BertGenerationConfig, **kwargs: Any
        ) -> TFBertGenerationDecoder: ...

        @overload
        @classmethod
        def from_config(cls, config: CamembertConfig, **kwargs: Any) -> TFCamembertForCausalLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLMRobertaConfig, **kwargs: Any
        ) -> TFXLMRobertaForCausalLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: MegatronBertConfig, **kwargs: Any
        ) -> TFMegatronBertForCausalLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BigBirdPegasusConfig, **kwargs: Any
        ) -> TFBigBirdPegasusForCausalLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BlenderbotSmallConfig, **kwargs: Any
        ) -> TFBlenderbotSmallForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: PegasusConfig, **kwargs: Any) -> TFPegasusForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: MarianConfig, **kwargs: Any) -> TFMarianForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: MBartConfig, **kwargs: Any) -> TFMBartForCausalLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: BlenderbotConfig, **kwargs: Any
        ) -> TFBlenderbotForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: RobertaConfig, **kwargs: Any) -> TFRobertaForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: BertConfig, **kwargs: Any) -> TFBertLMHeadModel: ...

        @overload
        @classmethod
        def from_config(
            cls, config: XLMProphetNetConfig, **kwargs: Any
        ) -> TFXLMProphetNetForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: ElectraConfig, **kwargs: Any) -> TFElectraForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: GPTNeoConfig, **kwargs: Any) -> TFGPTNeoForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: BartConfig, **kwargs: Any) -> TFBartForCausalLM: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ReformerConfig, **kwargs: Any
        ) -> TFReformerModelWithLMHead: ...

        @overload
        @classmethod
        def from_config(cls, config: OpenAIGPTConfig, **kwargs: Any) -> TFOpenAIGPTLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: GPT2Config, **kwargs: Any) -> TFGPT2LMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: TransfoXLConfig, **kwargs: Any) -> TFTransfoXLLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: XLNetConfig, **kwargs: Any) -> TFXLNetLMHeadModel: ...

        @overload
        @classmethod
        def from_config(
            cls, config: ProphetNetConfig, **kwargs: Any
        ) -> TFProphetNetForCausalLM: ...

        @overload
        @classmethod
        def from_config(cls, config: XLMConfig, **kwargs: Any) -> TFXLMWithLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: CTRLConfig, **kwargs: Any) -> TFCTRLLMHeadModel: ...

        @overload
        @classmethod
        def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> TFCausalLMModel: ...

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
            >>> from triformers import AutoConfig, TFAutoModelForCausalLM
            >>> config = AutoConfig.from_pretrained("bert-base-cased")
            >>> model = TFAutoModelForCausalLM.from_config(config)
        """
        return cls._models.build(config, kwargs)

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
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
        ) -> TFRoFormerForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RoFormerCheckpoint,
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
        ) -> tuple[TFRoFormerForCausalLM, LoadingInfo]: ...

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
        ) -> TFBigBirdPegasusForCausalLM: ...

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
        ) -> tuple[TFBigBirdPegasusForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPTNeoCheckpoint,
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
        ) -> TFGPTNeoForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPTNeoCheckpoint,
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
        ) -> tuple[TFGPTNeoForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
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
        ) -> TFBigBirdForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BigBirdCheckpoint,
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
        ) -> tuple[TFBigBirdForCausalLM, LoadingInfo]: ...

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
        ) -> TFBlenderbotSmallForCausalLM: ...

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
        ) -> tuple[TFBlenderbotSmallForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
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
        ) -> TFCamembertForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CamembertCheckpoint,
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
        ) -> tuple[TFCamembertForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
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
        ) -> TFXLMRobertaForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMRobertaCheckpoint,
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
        ) -> tuple[TFXLMRobertaForCausalLM, LoadingInfo]: ...

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
        ) -> TFPegasusForCausalLM: ...

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
        ) -> tuple[TFPegasusForCausalLM, LoadingInfo]: ...

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
        ) -> TFMarianForCausalLM: ...

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
        ) -> tuple[TFMarianForCausalLM, LoadingInfo]: ...

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
        ) -> TFMBartForCausalLM: ...

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
        ) -> tuple[TFMBartForCausalLM, LoadingInfo]: ...

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
        ) -> TFBartForCausalLM: ...

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
        ) -> tuple[TFBartForCausalLM, LoadingInfo]: ...

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
        ) -> TFBlenderbotForCausalLM: ...

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
        ) -> tuple[TFBlenderbotForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
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
        ) -> TFReformerModelWithLMHead: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ReformerCheckpoint,
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
        ) -> tuple[TFReformerModelWithLMHead, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
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
        ) -> TFRobertaForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: RobertaCheckpoint,
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
        ) -> tuple[TFRobertaForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
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
        ) -> TFBertLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: BertCheckpoint,
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
        ) -> tuple[TFBertLMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: OpenAIGPTCheckpoint,
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
        ) -> TFOpenAIGPTLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: OpenAIGPTCheckpoint,
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
        ) -> tuple[TFOpenAIGPTLMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPT2Checkpoint,
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
        ) -> TFGPT2LMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: GPT2Checkpoint,
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
        ) -> tuple[TFGPT2LMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TransfoXLCheckpoint,
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
        ) -> TFTransfoXLLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: TransfoXLCheckpoint,
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
        ) -> tuple[TFTransfoXLLMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
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
        ) -> TFXLNetLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLNetCheckpoint,
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
        ) -> tuple[TFXLNetLMHeadModel, LoadingInfo]: ...

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
        ) -> TFXLMProphetNetForCausalLM: ...

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
        ) -> tuple[TFXLMProphetNetForCausalLM, LoadingInfo]: ...

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
        ) -> TFProphetNetForCausalLM: ...

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
        ) -> tuple[TFProphetNetForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
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
        ) -> TFXLMWithLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: XLMCheckpoint,
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
        ) -> tuple[TFXLMWithLMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CTRLCheckpoint,
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
        ) -> TFCTRLLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CTRLCheckpoint,
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
        ) -> tuple[TFCTRLLMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
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
        ) -> TFElectraForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ElectraCheckpoint,
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
        ) -> tuple[TFElectraForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RoFormerConfig,
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
        ) -> TFRoFormerForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RoFormerConfig,
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
        ) -> tuple[TFRoFormerForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdConfig,
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
        ) -> TFBigBirdForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BigBirdConfig,
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
        ) -> tuple[TFBigBirdForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertGenerationConfig,
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
        ) -> TFBertGenerationDecoder: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertGenerationConfig,
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
        ) -> tuple[TFBertGenerationDecoder, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CamembertConfig,
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
        ) -> TFCamembertForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CamembertConfig,
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
        ) -> tuple[TFCamembertForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMRobertaConfig,
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
        ) -> TFXLMRobertaForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMRobertaConfig,
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
        ) -> tuple[TFXLMRobertaForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MegatronBertConfig,
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
        ) -> TFMegatronBertForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: MegatronBertConfig,
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
        ) -> tuple[TFMegatronBertForCausalLM, LoadingInfo]: ...

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
        ) -> TFBigBirdPegasusForCausalLM: ...

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
        ) -> tuple[TFBigBirdPegasusForCausalLM, LoadingInfo]: ...

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
        ) -> TFBlenderbotSmallForCausalLM: ...

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
        ) -> tuple[TFBlenderbotSmallForCausalLM, LoadingInfo]: ...

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
        ) -> TFPegasusForCausalLM: ...

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
        ) -> tuple[TFPegasusForCausalLM, LoadingInfo]: ...

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
        ) -> TFMarianForCausalLM: ...

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
        ) -> tuple[TFMarianForCausalLM, LoadingInfo]: ...

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
        ) -> TFMBartForCausalLM: ...

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
        ) -> tuple[TFMBartForCausalLM, LoadingInfo]: ...

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
        ) -> TFBlenderbotForCausalLM: ...

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
        ) -> tuple[TFBlenderbotForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RobertaConfig,
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
        ) -> TFRobertaForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: RobertaConfig,
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
        ) -> tuple[TFRobertaForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertConfig,
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
        ) -> TFBertLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: BertConfig,
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
        ) -> tuple[TFBertLMHeadModel, LoadingInfo]: ...

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
        ) -> TFXLMProphetNetForCausalLM: ...

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
        ) -> tuple[TFXLMProphetNetForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ElectraConfig,
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
        ) -> TFElectraForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ElectraConfig,
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
        ) -> tuple[TFElectraForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: GPTNeoConfig,
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
        ) -> TFGPTNeoForCausalLM: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: GPTNeoConfig,
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
        ) -> tuple[TFGPTNeoForCausalLM, LoadingInfo]: ...

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
        ) -> TFBartForCausalLM: ...

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
        ) -> tuple[TFBartForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ReformerConfig,
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
        ) -> TFReformerModelWithLMHead: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: ReformerConfig,
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
        ) -> tuple[TFReformerModelWithLMHead, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: OpenAIGPTConfig,
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
        ) -> TFOpenAIGPTLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: OpenAIGPTConfig,
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
        ) -> tuple[TFOpenAIGPTLMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: GPT2Config,
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
        ) -> TFGPT2LMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: GPT2Config,
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
        ) -> tuple[TFGPT2LMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: TransfoXLConfig,
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
        ) -> TFTransfoXLLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: TransfoXLConfig,
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
        ) -> tuple[TFTransfoXLLMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLNetConfig,
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
        ) -> TFXLNetLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLNetConfig,
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
        ) -> tuple[TFXLNetLMHeadModel, LoadingInfo]: ...

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
        ) -> TFProphetNetForCausalLM: ...

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
        ) -> tuple[TFProphetNetForCausalLM, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMConfig,
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
        ) -> TFXLMWithLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: XLMConfig,
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
        ) -> tuple[TFXLMWithLMHeadModel, LoadingInfo]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CTRLConfig,
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
        ) -> TFCTRLLMHeadModel: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str] | None,
            *model_args: Any,
            config: CTRLConfig,
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
        ) -> tuple[TFCTRLLMHeadModel, LoadingInfo]: ...

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
        ) -> TFCausalLMModel: ...

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
        ) -> tuple[TFCausalLMModel, LoadingInfo]: ...

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
        ) -> TFCausalLMModel | tuple[TFCausalLMModel, LoadingInfo]: ...

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
            >>> from triformers import TFAutoModelForCausalLM
            >>> model = TFAutoModelForCausalLM.from_pretrained("bert-base-cased")
            >>> model = TFAutoModelForCausalLM.from_pretrained(
            ...     "bert-base-cased", output_attentions=True
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
