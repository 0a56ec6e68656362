"""TAPAS (Herzig et al. 2020)."""
