"""From tables of pandas to the inputs of TAPAS, and from its results to cells."""
