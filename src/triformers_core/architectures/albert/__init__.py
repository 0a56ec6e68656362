"""ALBERT (Lan et al. 2019)."""
