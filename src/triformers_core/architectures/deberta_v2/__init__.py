"""DeBERTa-v2 (He et al. 2020)."""
