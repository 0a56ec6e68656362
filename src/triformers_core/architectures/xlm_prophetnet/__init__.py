"""XLM-ProphetNet (Qi et al. 2020)."""
