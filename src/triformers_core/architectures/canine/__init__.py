"""CANINE (Clark et al. 2021)."""
