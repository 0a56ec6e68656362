"""LUKE (Yamada et al. 2020)."""
