# Generated from registry.yaml by `make generate`; do not edit.
"""AutoFeatureExtractor: the feature extractor of a checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.auto.base import AutoClass
from triformers_core.auto.processors import Processors

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from typing import Any, Literal, overload

    from triformers.auto.checkpoints import (
        CLIPCheckpoint,
        DeiTCheckpoint,
        DetrCheckpoint,
        HubertCheckpoint,
        Speech2TextCheckpoint,
        ViTCheckpoint,
        Wav2Vec2Checkpoint,
    )
    from triformers_core.architectures.clip.feature_extraction import CLIPFeatureExtractor
    from triformers_core.architectures.deit.feature_extraction import DeiTFeatureExtractor
    from triformers_core.architectures.detr.feature_extraction import DetrFeatureExtractor
    from triformers_core.architectures.speech_to_text.feature_extraction import (
        Speech2TextFeatureExtractor,
    )
    from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
    from triformers_core.architectures.wav2vec2.feature_extraction import Wav2Vec2FeatureExtractor
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.feature_extraction.base import PreTrainedFeatureExtractor


def _clip_feature_extractor() -> type[CLIPFeatureExtractor]:
    from triformers_core.architectures.clip.feature_extraction import CLIPFeatureExtractor

    return CLIPFeatureExtractor


def _dei_t_feature_extractor() -> type[DeiTFeatureExtractor]:
    from triformers_core.architectures.deit.feature_extraction import DeiTFeatureExtractor

    return DeiTFeatureExtractor


def _detr_feature_extractor() -> type[DetrFeatureExtractor]:
    from triformers_core.architectures.detr.feature_extraction import DetrFeatureExtractor

    return DetrFeatureExtractor


def _speech2_text_feature_extractor() -> type[Speech2TextFeatureExtractor]:
    from triformers_core.architectures.speech_to_text.feature_extraction import (
        Speech2TextFeatureExtractor,
    )

    return Speech2TextFeatureExtractor


def _vi_t_feature_extractor() -> type[ViTFeatureExtractor]:
    from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor

    return ViTFeatureExtractor


def _wav2_vec2_feature_extractor() -> type[Wav2Vec2FeatureExtractor]:
    from triformers_core.architectures.wav2vec2.feature_extraction import Wav2Vec2FeatureExtractor

    return Wav2Vec2FeatureExtractor


FEATURE_EXTRACTORS: Processors[PreTrainedFeatureExtractor] = Processors(
    loaders={
        "clip": _clip_feature_extractor,
        "deit": _dei_t_feature_extractor,
        "detr": _detr_feature_extractor,
        "speech_to_text": _speech2_text_feature_extractor,
        "vit": _vi_t_feature_extractor,
        "wav2vec2": _wav2_vec2_feature_extractor,
        "hubert": _wav2_vec2_feature_extractor,
    },
    by_class={
        "CLIPFeatureExtractor": _clip_feature_extractor,
        "DeiTFeatureExtractor": _dei_t_feature_extractor,
        "DetrFeatureExtractor": _detr_feature_extractor,
        "Speech2TextFeatureExtractor": _speech2_text_feature_extractor,
        "ViTFeatureExtractor": _vi_t_feature_extractor,
        "Wav2Vec2FeatureExtractor": _wav2_vec2_feature_extractor,
    },
    configurations=CONFIGURATIONS,
    auto_class="AutoFeatureExtractor",
    file="preprocessor_config.json",
    keys=("feature_extractor_type", "image_processor_type"),
    path_is_file=True,
)


class AutoFeatureExtractor(AutoClass):
    """Answers with the feature extractor of a checkpoint's architecture.

    The class that ``preprocessor_config.json`` names decides, or else the ``model_type``:

    - ``clip`` (CLIP): CLIPFeatureExtractor
    - ``deit`` (DeiT): DeiTFeatureExtractor
    - ``detr`` (DETR): DetrFeatureExtractor
    - ``speech_to_text`` (Speech2Text): Speech2TextFeatureExtractor
    - ``vit`` (ViT): ViTFeatureExtractor
    - ``wav2vec2`` (Wav2Vec2): Wav2Vec2FeatureExtractor
    - ``hubert`` (HuBERT): Wav2Vec2FeatureExtractor

    It can't be instantiated: call ``from_pretrained``.
    """

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: CLIPCheckpoint,
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> CLIPFeatureExtractor: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DeiTCheckpoint,
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> DeiTFeatureExtractor: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: DetrCheckpoint,
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> DetrFeatureExtractor: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Speech2TextCheckpoint,
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> Speech2TextFeatureExtractor: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: ViTCheckpoint,
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> ViTFeatureExtractor: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: Wav2Vec2Checkpoint,
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> Wav2Vec2FeatureExtractor: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: HubertCheckpoint,
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> Wav2Vec2FeatureExtractor: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str],
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[False] = False,
            **kwargs: Any,
        ) -> PreTrainedFeatureExtractor: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str],
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: Literal[True],
            **kwargs: Any,
        ) -> tuple[PreTrainedFeatureExtractor, dict[str, Any]]: ...

        @overload
        @classmethod
        def from_pretrained(
            cls,
            pretrained_model_name_or_path: str | PathLike[str],
            *,
            config: PretrainedConfig | None = None,
            cache_dir: str | PathLike[str] | None = None,
            force_download: bool = False,
            resume_download: bool = False,
            proxies: Mapping[str, str | None] | None = None,
            revision: str = "main",
            subfolder: str = "",
            token: str | bool | None = None,
            use_auth_token: str | bool | None = None,
            local_files_only: bool = False,
            return_unused_kwargs: bool,
            **kwargs: Any,
        ) -> PreTrainedFeatureExtractor | tuple[PreTrainedFeatureExtractor, dict[str, Any]]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | PathLike[str],
        *,
        config: PretrainedConfig | None = None,
        cache_dir: str | PathLike[str] | None = None,
        force_download: bool = False,
        resume_download: bool = False,
        proxies: Mapping[str, str | None] | None = None,
        revision: str = "main",
        subfolder: str = "",
        token: str | bool | None = None,
        use_auth_token: str | bool | None = None,
        local_files_only: bool = False,
        return_unused_kwargs: bool = False,
        **kwargs: Any,
    ) -> PreTrainedFeatureExtractor | tuple[PreTrainedFeatureExtractor, dict[str, Any]]:
        """Loads a checkpoint's feature extractor.

        The class is the one that ``preprocessor_config.json`` names; else it follows from the
        configuration's ``model_type``, or from a part of the checkpoint's name.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory with
                ``preprocessor_config.json``, or the path or URL of such a file.
            config: decides the class instead of the checkpoint's files; ``None`` by default.
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
            return_unused_kwargs: whether to return a pair of the feature extractor and of the
                keywords that are no fields of it; by default these are ignored.
            kwargs: fields to override.

        Returns:
            The feature extractor, or the pair.

        Raises:
            CheckpointNotFoundError: there is no such checkpoint, or it lacks the file.
            CorruptCheckpointError: the file is a Git LFS pointer or an HTML page.
            DownloadError: it can't be downloaded.
            InvalidInputError: the name or an option of the Hub is of another type, or two exclude one
                another.
            InvalidConfigurationError: the file isn't a JSON object, or a value can't be right.
            UnknownArchitectureError: its architecture isn't registered, or isn't known.
            UnsupportedTaskError: its architecture has no feature extractor.

        Example:
            >>> from triformers import AutoFeatureExtractor
            >>> feature_extractor = AutoFeatureExtractor.from_pretrained(
            ...     "openai/clip-vit-base-patch32"
            ... )
        """
        from triformers_core.hub import HubOptions, resolve

        source, hub = resolve(
            pretrained_model_name_or_path,
            HubOptions(
                cache_dir=cache_dir,
                force_download=force_download,
                resume_download=resume_download,
                proxies=proxies,
                revision=revision,
                subfolder=subfolder,
                token=use_auth_token if token is None else token,
                local_files_only=local_files_only,
            ),
        )
        extractor_class = FEATURE_EXTRACTORS.find(
            pretrained_model_name_or_path, config, hub, source=source
        )
        extractor, unused = extractor_class.from_resolved(
            pretrained_model_name_or_path, source, hub, kwargs
        )
        return (extractor, unused) if return_unused_kwargs else extractor


AutoImageProcessor = AutoFeatureExtractor
"""The same, by the name that newer scripts have for it."""
