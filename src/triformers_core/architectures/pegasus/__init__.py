"""Pegasus (Zhang et al. 2019)."""
