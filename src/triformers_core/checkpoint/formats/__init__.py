"""The published formats of weights, a reader each; ``table.py`` lists them."""
