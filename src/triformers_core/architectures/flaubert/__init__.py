"""FlauBERT (Le et al. 2019)."""
