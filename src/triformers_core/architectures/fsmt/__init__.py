"""FairSeq Machine-Translation (Ng et al. 2019)."""
