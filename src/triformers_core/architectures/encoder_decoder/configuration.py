"""The configuration of a model with an encoder and a decoder of any registered types."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

from triformers_core.configuration import PretrainedConfig
from triformers_core.parts import part


@dataclass(kw_only=True)
class EncoderDecoderConfig(PretrainedConfig):
    """Two architectures, one of which encodes what the other one's text depends on.

    Args:
        encoder: the encoder's configuration.
        decoder: the decoder's, with ``is_decoder`` and ``add_cross_attention``.
    """

    model_type: ClassVar[str] = "encoder-decoder"

    encoder: PretrainedConfig = field(metadata=part())
    decoder: PretrainedConfig = field(metadata=part())
    is_encoder_decoder: bool = True

    @classmethod
    def from_encoder_decoder_configs(
        cls, encoder_config: PretrainedConfig, decoder_config: PretrainedConfig, **kwargs: Any
    ) -> Self:
        """Makes a configuration of those of two models.

        Args:
            encoder_config: the encoder's.
            decoder_config: the decoder's; one that isn't a decoder with cross attention gives way to
                a copy that is.
            kwargs: further fields; a part's have "encoder_" or "decoder_" before their names.

        Raises:
            InvalidConfigurationError: a keyword is no field, or a value doesn't fit it.
        """
        config = cls(encoder=encoder_config, decoder=as_decoder(decoder_config))
        config.update(kwargs)
        return config


def as_decoder(config: PretrainedConfig) -> PretrainedConfig:
    """The configuration as that of a decoder with cross attention: itself, or a changed copy."""
    if config.is_decoder and config.add_cross_attention:
        return config
    config = copy.deepcopy(config)
    config.is_decoder = config.add_cross_attention = True
    return config
