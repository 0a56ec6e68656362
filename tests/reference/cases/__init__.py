"""Which calls of the reference are recorded, as data: a module an architecture."""
