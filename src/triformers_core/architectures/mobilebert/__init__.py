"""MobileBERT (Sun et al. 2020)."""
