"""The layer kits: one vocabulary of layers and operations, built on three backends."""
