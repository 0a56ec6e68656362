"""LayoutLM (Xu et al. 2019)."""
