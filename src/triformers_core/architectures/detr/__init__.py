"""DETR (Carion et al. 2020)."""
