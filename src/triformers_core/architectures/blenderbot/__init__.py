"""Blenderbot (Roller et al. 2020)."""
