"""I-BERT (Kim et al. 2021)."""
