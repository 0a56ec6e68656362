"""BigBird-Pegasus (https://arxiv.org/abs/2007.14062)."""
