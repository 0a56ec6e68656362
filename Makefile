# Every target makes the virtual environment when it is missing.
PYTHON ?= python3.11
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
REFERENCE := .venv-reference
REFERENCE_READY := $(REFERENCE)/.ready

# Two cores: one thread a process keeps parallel runs from fighting.
export OMP_NUM_THREADS ?= 1
export TF_CPP_MIN_LOG_LEVEL ?= 2
export TOKENIZERS_PARALLELISM ?= false

.PHONY: demo test generate check types reference clean

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

$(REFERENCE_READY): tests/reference/requirements.txt
	test -x $(REFERENCE)/bin/python || $(PYTHON) -m venv $(REFERENCE)
	$(REFERENCE)/bin/python -m pip install --quiet torch==2.13.0
	$(REFERENCE)/bin/python -m pip install --quiet --requirement $<
	touch $@

# Records the reference's results anew: identical bytes, and once installed no network is needed.
reference: export HF_HUB_OFFLINE := 1
reference: export USE_TF := 0
reference: export USE_FLAX := 0
reference: $(REFERENCE_READY)
	set -e; for recorder in tests/reference/record_*.py; do \
		PYTHONPATH=. $(REFERENCE)/bin/python $$recorder; \
	done

clean:
	rm -rf $(VENV) build *.egg-info src/*.egg-info
