"""VisualBERT (Li et al. 2019)."""
