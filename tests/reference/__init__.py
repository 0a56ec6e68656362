"""Recording of what the reference answers; runs in an environment of its own, `make reference`."""
