"""M2M100 (Fan et al. 2020)."""
