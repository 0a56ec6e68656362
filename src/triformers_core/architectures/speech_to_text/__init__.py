"""Speech2Text (Wang et al. 2020)."""
