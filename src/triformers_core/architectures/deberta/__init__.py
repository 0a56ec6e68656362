"""DeBERTa (He et al. 2020)."""
