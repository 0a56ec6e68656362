"""LXMERT (Tan and Bansal 2019)."""
