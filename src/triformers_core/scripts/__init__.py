"""What training scripts import beside models: each thing is thin over what its backend has.

Nothing here is imported before a script asks for it. The public names, and the modules under which
scripts look for them, are tables of the generator's ``scripts.py``.
"""
