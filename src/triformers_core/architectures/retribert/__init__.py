"""RetriBERT (Jernite 2020)."""
