"""BERT for generation (Rothe et al. 2020)."""
