"""Funnel Transformer (Dai et al. 2020)."""
