"""A bag of words: of no public kind."""
