"""RAG, retrieval-augmented generation (Lewis et al. 2020)."""
