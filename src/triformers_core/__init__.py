"""The hand-written run time behind the generated package ``triformers``.

Applications import ``triformers``; nothing here is imported before it is needed.
"""
