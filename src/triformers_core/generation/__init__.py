"""Generation of token sequences: settings, what changes scores, when to stop, and the searches."""
