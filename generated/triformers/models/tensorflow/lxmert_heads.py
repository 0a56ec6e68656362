# Generated from src/triformers_core/architectures/lxmert/modeling_heads.py by `make generate`; do not edit.
"""LXMERT with the heads of its pretraining, and as it answers questions about images."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.tensorflow.bert import BertPredictionHeadTransform, BertPreTrainingHeads
from triformers.models.tensorflow.lxmert import (
    TFLxmertModel,
    TFLxmertModelOutput,
    TFLxmertPreTrainedModel,
)
from triformers.models.tensorflow.outputs import TFPreTrainingOutput
from triformers_core.architectures.lxmert.configuration import LxmertConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.tensorflow import (
    Identity,
    LayerNorm,
    Linear,
    ModelOutput,
    Module,
    ModuleList,
    Tensor,
    activation,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "TFLxmertForPreTraining",
    "TFLxmertForPreTrainingOutput",
    "TFLxmertForQuestionAnswering",
    "TFLxmertForQuestionAnsweringOutput",
]


@model_output
class TFLxmertForPreTrainingOutput(TFPreTrainingOutput):
    """What LXMERT returns with the heads of its pretraining.

    Args:
        loss: sum of the losses that there are labels for, a scalar.
        prediction_logits: of the original tokens, ``[batch, sequence, vocabulary]``.
        cross_relationship_score: of text and image going together (1) or not (0), ``[batch, 2]``.
        question_answering_score: of every answer, ``[batch, answers]``; not without ``task_qa``.
        language_hidden_states: see ``LxmertModelOutput``, as for all that follows.
        vision_hidden_states: of the regions.
        language_attentions: of the words.
        vision_attentions: of the regions.
        cross_encoder_attentions: of the words to the regions.
    """

    prediction_logits: Tensor
    cross_relationship_score: Tensor
    question_answering_score: Tensor | None = None
    language_hidden_states: tuple[Tensor, ...] | None = None
    vision_hidden_states: tuple[Tensor, ...] | None = None
    language_attentions: tuple[Tensor, ...] | None = None
    vision_attentions: tuple[Tensor, ...] | None = None
    cross_encoder_attentions: tuple[Tensor, ...] | None = None


@model_output
class TFLxmertForQuestionAnsweringOutput(ModelOutput):
    """Scores of the answers to questions about images.

    Args:
        loss: mean cross entropy of the right answers, a scalar.
        question_answering_score: of every answer, ``[batch, answers]``.
        language_hidden_states: see ``LxmertModelOutput``, as for all that follows.
        vision_hidden_states: of the regions.
        language_attentions: of the words.
        vision_attentions: of the regions.
        cross_encoder_attentions: of the words to the regions.
    """

    loss: Tensor | None = None
    question_answering_score: Tensor
    language_hidden_states: tuple[Tensor, ...] | None = None
    vision_hidden_states: tuple[Tensor, ...] | None = None
    language_attentions: tuple[Tensor, ...] | None = None
    vision_attentions: tuple[Tensor, ...] | None = None
    cross_encoder_attentions: tuple[Tensor, ...] | None = None


class LxmertVisualAnswerHead(Module):
    """Scores of the answers from the pooled state."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        width = config.hidden_size
        self.gelu = activation("gelu")
        # The names of the layers count the activation, too.
        self.logit_fc = ModuleList(
            [
                Linear(width, width * 2),
                Identity(),
                LayerNorm(width * 2, config.layer_norm_eps),
                Linear(width * 2, config.num_qa_labels),
            ]
        )

    def __call__(self, pooled: Tensor) -> Tensor:
        first, _, norm, last = self.logit_fc
        scores: Tensor = last(norm(self.gelu(first(pooled))))
        return scores


class LxmertVisualScores(Module):
    """What is told of regions, as far as the pretraining does."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        width = config.hidden_size
        objects, attributes = config.num_object_labels, config.num_attr_labels
        self.obj = Linear(width, objects) if config.visual_obj_loss else None
        self.attr = Linear(width, attributes) if config.visual_attr_loss else None
        self.feat = Linear(width, config.visual_feat_dim) if config.visual_feat_loss else None


class LxmertVisualObjHead(Module):
    """Tells the objects of regions, their attributes, and what the detector said of them."""

    kinds: ClassVar[tuple[str, ...]] = ("obj", "attr", "feat")

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__()
        self.transform = BertPredictionHeadTransform(config)
        self.decoder_dict = LxmertVisualScores(config)

    def __call__(self, regions: Tensor) -> list[tuple[str, Tensor]]:
        hidden = self.transform(regions)
        scores = self.decoder_dict
        heads = zip(self.kinds, (scores.obj, scores.attr, scores.feat), strict=True)
        return [(kind, head(hidden)) for kind, head in heads if head is not None]

    def losses(self, regions: Tensor, labels: Mapping[str, tuple[Tensor, Tensor]]) -> list[Tensor]:
        """The mean losses of all regions, each as much as the detector is sure.

        Args:
            regions: their states ``[B, R, hidden]``.
            labels: by kind what is to be told, and how sure the detector is ``[B, R]``.

        Raises:
            InvalidInputError: a kind is missing.
        """
        found = []
        for kind, scores in self(regions):
            if kind not in labels:
                raise InvalidInputError(
                    f"obj_labels has no {kind!r}, and it has {', '.join(labels) or 'nothing'}; it "
                    "is a dictionary of (labels, confidence) for each of the configuration's "
                    "visual losses."
                )
            wanted, sure = labels[kind]
            loss = distance(scores, wanted) if kind == "feat" else surprise(scores, wanted)
            found.append(ops.mean(loss * ops.cast_like(sure, loss)))
        return found


class TFLxmertForPreTraining(TFLxmertPreTrainedModel):
    """LXMERT with the heads of its pretraining."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__(config)
        parts = config.of_parts()
        self.lxmert = TFLxmertModel(config)
        self.cls = BertPreTrainingHeads(parts, self.get_input_embeddings())
        self.obj_predict_head = LxmertVisualObjHead(parts) if config.task_obj_predict else None
        self.answer_head = LxmertVisualAnswerHead(parts) if config.task_qa else None
        self.post_init()

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        visual_feats: Tensor | None = None,
        visual_pos: Tensor | None = None,
        attention_mask: Tensor | None = None,
        visual_attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        obj_labels: Mapping[str, tuple[Tensor, Tensor]] | None = None,
        matched_label: Tensor | None = None,
        ans: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFLxmertForPreTrainingOutput:
        """Scores the masked tokens, whether text and image go together, and the answers.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            visual_feats: what is said of every region, ``[batch, regions, width]``.
            visual_pos: where it is, ``[batch, regions, 4]``: left, upper, right and lower side, as
                shares of the image's width and height.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            visual_attention_mask: 1 for regions, 0 for padding, ``[batch, regions]``; all are
                regions by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            obj_labels: what is to be told of every region and how sure the detector is of it
                ``[batch, regions]``, by kind: classes ``[batch, regions]`` for "obj" and "attr",
                and for "feat" what it said, ``[batch, regions, width]``.
            matched_label: 1 if text and image go together, 0 if not, ``[batch]``.
            ans: the right answers, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        config = self.config
        outputs: TFLxmertModelOutput = self.lxmert(
            input_ids=input_ids,
            visual_feats=visual_feats,
            visual_pos=visual_pos,
            attention_mask=attention_mask,
            visual_attention_mask=visual_attention_mask,
            token_type_ids=token_type_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        prediction, relationship = self.cls(outputs.language_output, outputs.pooled_output)
        answers = None if self.answer_head is None else self.answer_head(outputs.pooled_output)
        losses: list[Tensor] = []
        if labels is not None and config.task_mask_lm:
            losses.append(self.token_loss(prediction, labels))
        if matched_label is not None and config.task_matched:
            losses.append(self.token_loss(relationship, matched_label))
        if obj_labels is not None and self.obj_predict_head is not None:
            seen = self.obj_predict_head.losses(outputs.vision_output, obj_labels)
            losses.extend(loss * config.visual_loss_normalizer for loss in seen)
        if ans is not None and answers is not None:
            losses.append(self.token_loss(answers, ans))
        return TFLxmertForPreTrainingOutput(
            loss=sum(losses[1:], losses[0]) if losses else None,
            prediction_logits=prediction,
            cross_relationship_score=relationship,
            question_answering_score=answers,
            language_hidden_states=outputs.language_hidden_states,
            vision_hidden_states=outputs.vision_hidden_states,
            language_attentions=outputs.language_attentions,
            vision_attentions=outputs.vision_attentions,
            cross_encoder_attentions=outputs.cross_encoder_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFLxmertForQuestionAnswering(TFLxmertPreTrainedModel):
    """LXMERT that chooses the answer to a question about an image."""

    def __init__(self, config: LxmertConfig) -> None:
        super().__init__(config)
        self.lxmert = TFLxmertModel(config)
        self.answer_head = LxmertVisualAnswerHead(config.of_parts())
        self.post_init()

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        visual_feats: Tensor | None = None,
        visual_pos: Tensor | None = None,
        attention_mask: Tensor | None = None,
        visual_attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFLxmertForQuestionAnsweringOutput:
        """Scores the answers.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            visual_feats: what is said of every region, ``[batch, regions, width]``.
            visual_pos: where it is, ``[batch, regions, 4]``: left, upper, right and lower side, as
                shares of the image's width and height.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            visual_attention_mask: 1 for regions, 0 for padding, ``[batch, regions]``; all are
                regions by default.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: the right answers, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFLxmertModelOutput = self.lxmert(
            input_ids=input_ids,
            visual_feats=visual_feats,
            visual_pos=visual_pos,
            attention_mask=attention_mask,
            visual_attention_mask=visual_attention_mask,
            token_type_ids=token_type_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores: Tensor = self.answer_head(outputs.pooled_output)
        return TFLxmertForQuestionAnsweringOutput(
            loss=None if labels is None else self.token_loss(scores, labels),
            question_answering_score=scores,
            language_hidden_states=outputs.language_hidden_states,
            vision_hidden_states=outputs.vision_hidden_states,
            language_attentions=outputs.language_attentions,
            vision_attentions=outputs.vision_attentions,
            cross_encoder_attentions=outputs.cross_encoder_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


def surprise(scores: Tensor, labels: Tensor) -> Tensor:
    """Cross entropy of every region, ``[B, R]``; labels of -100 don't count.

    Args:
        scores: ``[B, R, classes]``.
        labels: ``[B, R]``.
    """
    counts = labels != -100
    chosen = ops.unsqueeze(ops.where(counts, labels, 0), -1)
    found = ops.squeeze(ops.gather(ops.log_softmax(scores), chosen, axis=-1), -1)
    return ops.where(counts, -found, 0.0)


def distance(predicted: Tensor, wanted: Tensor) -> Tensor:
    """Mean over the last axis of differences, squared below 1 (Huber 1964): ``[B, R]``.

    Args:
        predicted: ``[B, R, width]``.
        wanted: likewise.
    """
    apart = ops.absolute(predicted - ops.cast_like(wanted, predicted))
    return ops.reduce_mean(ops.where(apart < 1, apart * apart / 2, apart - 0.5), axis=-1)
