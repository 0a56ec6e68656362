"""ConvBERT (Jiang et al. 2020)."""
