"""Wav2Vec2 (Baevski et al. 2020)."""
