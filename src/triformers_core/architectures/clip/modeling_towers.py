"""CLIP's two towers: a causal transformer of texts, and a ViT of images.

Axis letters in comments: B batch, T tokens, or patches and the class token, H heads, D size of a
head, C width of the hidden states.
"""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.clip.configuration import CLIPTextConfig, CLIPVisionConfig
from triformers_core.architectures.vit.modeling import check_images, interpolated, patches_in_rows
from triformers_core.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    run_layers,
    self_attention,
)
from triformers_core.errors import InvalidInputError
from triformers_core.inputs_signals import BareImageInputs, BareTextInputs
from triformers_core.kit.initializers import Initializer, Normal
from triformers_core.kit.torch import (
    Conv2d,
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    activation,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__: list[str] = []

EMBEDDING_STD = 0.02
"""Of a text's new embeddings, whatever ``initializer_range`` is."""
OLD_EOS = 2
"""In old files, whose tokenizers have another; there the highest id ends a text."""


class CLIPAttention(Module):
    """Multi-head self-attention.

    Args:
        config: the tower's.
    """

    def __init__(self, config: CLIPTextConfig | CLIPVisionConfig) -> None:
        super().__init__()
        config.check_multiple("hidden_size", "num_attention_heads")
        width, factor = config.hidden_size, config.initializer_factor
        self.heads = config.num_attention_heads
        into = Normal(width**-0.5 * (2 * config.num_hidden_layers) ** -0.5 * factor)
        self.k_proj = Linear(width, width, init=into)
        self.v_proj = Linear(width, width, init=into)
        self.q_proj = Linear(width, width, init=into)
        self.out_proj = Linear(width, width, init=Normal(width**-0.5 * factor))
        self.dropout = Dropout(config.attention_dropout)

    def forward(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        context, weights = inputs.attend(
            ops.split_heads(self.q_proj(hidden), self.heads),
            ops.split_heads(self.k_proj(hidden), self.heads),
            ops.split_heads(self.v_proj(hidden), self.heads),
            dropout=self.dropout,
        )
        return self.out_proj(ops.merge_heads(context)), weights


class CLIPMLP(Module):
    """The feed-forward network.

    Args:
        config: the tower's.
    """

    def __init__(self, config: CLIPTextConfig | CLIPVisionConfig) -> None:
        super().__init__()
        width, inner = config.hidden_size, config.intermediate_size
        factor = config.initializer_factor
        outer = Normal(width**-0.5 * (2 * config.num_hidden_layers) ** -0.5 * factor)
        self.fc1 = Linear(width, inner, init=Normal((2 * width) ** -0.5 * factor))
        self.fc2 = Linear(inner, width, init=outer)
        self.activation = activation(config.hidden_act)

    def forward(self, hidden: Tensor) -> Tensor:
        transformed: Tensor = self.fc2(self.activation(self.fc1(hidden)))
        return transformed


class CLIPEncoderLayer(Module):
    """Attention and feed-forward network, each normalised before and added after.

    Args:
        config: the tower's.
    """

    def __init__(self, config: CLIPTextConfig | CLIPVisionConfig) -> None:
        super().__init__()
        self.self_attn = CLIPAttention(config)
        self.layer_norm1 = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.mlp = CLIPMLP(config)
        self.layer_norm2 = LayerNorm(config.hidden_size, config.layer_norm_eps)

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        attended, weights = self.self_attn(self.layer_norm1(hidden), inputs.own)
        hidden = hidden + attended
        return LayerOutput(hidden + self.mlp(self.layer_norm2(hidden)), weights)


class CLIPEncoder(Module):
    """The stack of layers.

    Args:
        config: the tower's.
    """

    def __init__(self, config: CLIPTextConfig | CLIPVisionConfig) -> None:
        super().__init__()
        self.layers = ModuleList(
            [CLIPEncoderLayer(config) for _ in range(config.num_hidden_layers)]
        )

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, output_hidden_states: bool | None
    ) -> BaseModelOutput:
        stack = run_layers(self.layers, hidden, own=inputs)
        return stack.output(stack.states[-1], output_hidden_states=output_hidden_states)


class CLIPTextEmbeddings(Module):
    """Tokens and their positions.

    Args:
        config: the tower's.
    """

    def __init__(self, config: CLIPTextConfig) -> None:
        super().__init__()
        self.token_embedding = Embedding(config.vocab_size, config.hidden_size)
        self.position_embedding = Embedding(config.max_position_embeddings, config.hidden_size)

    def forward(self, input_ids: Tensor, position_ids: Tensor | None) -> Tensor:
        if position_ids is None:
            counted = ops.arange(0, ops.size(input_ids, 1), like=input_ids)
            position_ids = ops.unsqueeze(counted, 0)
        embedded: Tensor = self.token_embedding(input_ids) + self.position_embedding(position_ids)
        return embedded


class CLIPTextTower(TaskModel):
    """The causal transformer of texts.

    Args:
        config: the tower's.
    """

    config_class = CLIPTextConfig
    config: CLIPTextConfig
    base_model_prefix = "text_model"
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (r"token_embedding\.weight$",)

    def __init__(self, config: CLIPTextConfig) -> None:
        super().__init__(config)
        self.embeddings = CLIPTextEmbeddings(config)
        self.encoder = CLIPEncoder(config)
        self.final_layer_norm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.post_init()

    def weight_initializer(self) -> Initializer:
        """How embeddings start; the layers say it themselves."""
        return Normal(EMBEDDING_STD * self.config.initializer_factor)

    def get_input_embeddings(self) -> Embedding:
        """The table of the tokens."""
        return self.embeddings.token_embedding

    @model_call
    def forward(self, **inputs: Unpack[BareTextInputs]) -> BaseModelOutput:
        """Computes the hidden states, and of each text that of its end.

        Raises:
            InvalidInputError: there are no ``input_ids``.
        """
        input_ids = inputs.get("input_ids")
        if input_ids is None:
            raise InvalidInputError(f"{type(self).__name__} was called without input_ids.")
        seen = self_attention(
            inputs.get("attention_mask"),
            causal=True,
            output_attentions=inputs.get("output_attentions"),
        )
        hidden: Tensor = self.embeddings(input_ids, inputs.get("position_ids"))
        outputs: BaseModelOutput = self.encoder(hidden, seen, inputs.get("output_hidden_states"))
        last = self.final_layer_norm(outputs.last_hidden_state)
        ends = ops.unsqueeze(self.ends(input_ids), 1)  # [B, 1]
        return BaseModelOutput(
            last_hidden_state=last,
            pooler_output=ops.squeeze(ops.take_along(last, ends), 1),
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    def ends(self, input_ids: Tensor) -> Tensor:
        """Where each text ends, ``[B]``: its first end-of-sequence token, or place 0 without one."""
        eos = self.config.eos_token_id
        if eos is None or eos == OLD_EOS:
            return ops.argmax(input_ids)
        ids = [eos] if isinstance(eos, int) else eos
        found = input_ids == ids[0]
        for other in ids[1:]:
            found = found | (input_ids == other)
        return ops.argmax(ops.to_int(found))


class CLIPVisionEmbeddings(Module):
    """The class token, the patches and their positions.

    Args:
        config: the tower's.
    """

    def __init__(self, config: CLIPVisionConfig) -> None:
        super().__init__()
        width, patch = config.hidden_size, (config.patch_size, config.patch_size)
        self.image_size, self.channels = config.image_size, config.num_channels
        self.patch_size = config.patch_size
        self.side = config.image_size // config.patch_size
        token = Normal(width**-0.5 * config.initializer_factor)
        self.class_embedding = Parameter(width, init=token)
        self.patch_embedding = Conv2d(config.num_channels, width, patch, patch, bias=False)
        self.position_embedding = Embedding(self.side**2 + 1, width)

    def forward(self, pixel_values: Tensor, interpolate: bool | None) -> Tensor:
        check_images(pixel_values, self.image_size, self.channels, interpolate)
        patches = patches_in_rows(self.patch_embedding(pixel_values))  # [B, patches, C]
        batch, width = ops.size(patches, 0), ops.size(patches, 2)
        token = ops.expand(
            ops.reshape(ops.value(self.class_embedding), (1, 1, -1)), (batch, 1, width)
        )
        positions = ops.cast_like(ops.unsqueeze(self.position_embedding.table(), 0), patches)
        if interpolate:
            rows = ops.size(pixel_values, 2) // self.patch_size
            columns = ops.size(pixel_values, 3) // self.patch_size
            positions = interpolated(positions, self.side, rows=rows, columns=columns, tokens=1)
        return ops.cat([token, patches], axis=1) + positions


class CLIPVisionTower(TaskModel):
    """The transformer of images.

    Args:
        config: the tower's.
    """

    config_class = CLIPVisionConfig
    config: CLIPVisionConfig
    base_model_prefix = "vision_model"
    main_input_name = "pixel_values"

    def __init__(self, config: CLIPVisionConfig) -> None:
        super().__init__(config)
        self.embeddings = CLIPVisionEmbeddings(config)
        self.pre_layrnorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.encoder = CLIPEncoder(config)
        self.post_layernorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.post_init()

    def weight_initializer(self) -> Initializer:
        """How patches and positions start; the layers say it themselves."""
        return Normal(self.config.initializer_range * self.config.initializer_factor)

    @model_call
    def forward(self, **inputs: Unpack[BareImageInputs]) -> BaseModelOutput:
        """Computes the hidden states; the pooled one is the class token's, normalised.

        Raises:
            InvalidInputError: there are no images, or they have another size or other channels.
        """
        pixel_values = inputs.get("pixel_values")
        if pixel_values is None:
            raise InvalidInputError(f"{type(self).__name__} was called without pixel_values.")
        embedded = self.embeddings(pixel_values, inputs.get("interpolate_pos_encoding"))
        seen = self_attention(None, output_attentions=inputs.get("output_attentions"))
        outputs: BaseModelOutput = self.encoder(
            self.pre_layrnorm(embedded), seen, inputs.get("output_hidden_states")
        )
        return BaseModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            pooler_output=self.post_layernorm(ops.take_position(outputs.last_hidden_state, 0)),
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )
