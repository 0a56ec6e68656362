"""XLM (Lample and Conneau 2019)."""
