"""Megatron-BERT (Shoeybi et al. 2019)."""
