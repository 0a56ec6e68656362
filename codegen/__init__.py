"""The generator's command line in this project; its code is ``src/triformers_codegen``."""
