"""The configuration of RAG: a question encoder, a generator, and what is retrieved between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import Rate, Size, Text, TokenIds
from triformers_core.parts import part


@dataclass(kw_only=True)
class RagConfig(PretrainedConfig):
    """A question encoder and a generator of any registered types, such as DPR and BART.

    Args:
        question_encoder: the configuration of what makes a vector of a question.
        generator: that of the encoder-decoder that answers, given the question and a passage.
        title_sep: between a passage's title and its text.
        doc_sep: between a passage and the question.
        n_docs: how many passages are retrieved for a question.
        max_combined_length: how many tokens a passage and its question have together at most.
        retrieval_vector_size: width of the vectors by which passages are found.
        retrieval_batch_size: how many questions are looked up at a time.
        dataset: the data set of the index.
        dataset_split: which split of it.
        dataset_revision: which revision of it; the newest by default.
        index_name: the kind of index: "compressed", "exact", "legacy" or "custom".
        index_path: where the index is on disk, in place of the data set's own.
        passages_path: where the passages are on disk, likewise.
        use_dummy_dataset: whether the index is of the data set's small variant.
        reduce_loss: whether losses are summed over the batch.
        label_smoothing: the share of a target's probability that goes to all tokens alike.
        do_deduplication: whether equal answers to different passages count as one.
        exclude_bos_score: whether the score of a target's first token is left out of the loss.
        do_marginalize: whether the token model's scores are summed over passages.
        output_retrieved: whether outputs hold what was retrieved.
        forced_eos_token_id: the last token, or one of several, where an answer reaches its greatest
            length; the generator's by default.
        vocab_size: kept for the checkpoint's sake; the parts have their own.
    """

    model_type: ClassVar[str] = "rag"

    question_encoder: PretrainedConfig = field(metadata=part())
    generator: PretrainedConfig = field(metadata=part())
    is_encoder_decoder: bool = True
    title_sep: Text = " / "
    doc_sep: Text = " // "
    n_docs: Size = 5
    max_combined_length: Size = 300
    retrieval_vector_size: Size = 768
    retrieval_batch_size: Size = 8
    dataset: Text = "wiki_dpr"
    dataset_split: Text = "train"
    dataset_revision: Text | None = None
    index_name: Text = "compressed"
    index_path: Text | None = None
    passages_path: Text | None = None
    use_dummy_dataset: bool = False
    reduce_loss: bool = False
    label_smoothing: Rate = 0.0
    do_deduplication: bool = True
    exclude_bos_score: bool = False
    do_marginalize: bool = False
    output_retrieved: bool = False
    forced_eos_token_id: TokenIds | None = None
    vocab_size: Size | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.forced_eos_token_id is None:
            self.forced_eos_token_id = getattr(self.generator, "forced_eos_token_id", None)

    @classmethod
    def from_question_encoder_generator_configs(
        cls,
        question_encoder_config: PretrainedConfig,
        generator_config: PretrainedConfig,
        **kwargs: Any,
    ) -> Self:
        """Makes a configuration of those of two models.

        Args:
            question_encoder_config: the question encoder's.
            generator_config: the generator's.
            kwargs: further fields; a part's have "question_encoder_" or "generator_" before their
                names.

        Raises:
            InvalidConfigurationError: a keyword is no field, or a value doesn't fit it.
        """
        config = cls(question_encoder=question_encoder_config, generator=generator_config)
        config.update(kwargs)
        return config
