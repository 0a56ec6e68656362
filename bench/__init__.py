"""Measures what users and maintainers wait for: ``python -m bench`` or ``make bench``."""
