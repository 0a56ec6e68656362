"""Runs another program with the packages of a path: ``python from_path.py PATH PROGRAM …``."""

import runpy
import sys

path, program, *arguments = sys.argv[1:]
sys.path.insert(0, path)
sys.argv = [program, *arguments]
runpy.run_path(program, run_name="__main__")
