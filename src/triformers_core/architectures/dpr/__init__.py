"""DPR (Karpukhin et al. 2020)."""
