"""LED (https://arxiv.org/abs/2004.05150)."""
