"""BlenderbotSmall (Roller et al. 2020)."""
