"""Tokenizers: from texts to a model's inputs and back."""
