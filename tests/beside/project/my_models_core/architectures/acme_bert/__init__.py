"""ACME BERT: one of BERT's kind."""
