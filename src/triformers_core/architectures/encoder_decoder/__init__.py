"""Encoder and decoder of any registered types (Rothe et al. 2019)."""
