"""HuBERT (Hsu et al. 2021)."""
