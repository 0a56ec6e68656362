"""CamemBERT (Martin et al. 2019)."""
