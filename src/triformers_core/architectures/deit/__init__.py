"""DeiT (Touvron et al. 2021)."""
