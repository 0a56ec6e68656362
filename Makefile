# Every target makes the virtual environment when it is missing.
PYTHON ?= python3.11
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready

# Two cores: one thread a process keeps parallel runs from fighting.
export OMP_NUM_THREADS ?= 1
export TF_CPP_MIN_LOG_LEVEL ?= 2
export TOKENIZERS_PARALLELISM ?= false

.PHONY: demo test generate check types clean

$(READY): pyproject.toml constraints.txt
	test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet torch==2.13.0
	$(PY) -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

test: $(READY)
	$(PY) -m pytest tests/core
	$(PY) -m pytest tests/torch

types: $(READY)
	$(PY) -m mypy -p triformers_core

clean:
	rm -rf $(VENV) build *.egg-info src/*.egg-info
