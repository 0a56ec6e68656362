"""CTRL (Keskar et al. 2019)."""
