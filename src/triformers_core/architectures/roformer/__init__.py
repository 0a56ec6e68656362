"""RoFormer (Su et al. 2021)."""
