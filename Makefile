# Each line is a command one can type; README.md says the two that matter without make. `make help` lists all.

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
SITE := $(VENV)/site-ready
READY := $(VENV)/ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: help serve build test lint check record everywhere stress mutate diagrams links lock clean
.DEFAULT_GOAL := help

# Material prints an advertisement at each start otherwise.
export NO_MKDOCS_2_WARNING := 1

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

# The environment: made when it is missing, or when the lock has changed. First what the site needs, with a pip that
# reads dependency groups, from the lock like all else.
$(SITE): requirements.txt
	@command -v $(PYTHON) >/dev/null || { echo "There is no '$(PYTHON)' here. Install Python 3.11 or later, or name one: make PYTHON=/path/to/python3 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is $$($(PYTHON) -V 2>&1), and the tools need 3.11 or later. Name a newer one: make PYTHON=/path/to/python3 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	sed -n '/^pip==/,/# via/p' requirements.txt >$(VENV)/pip.txt
	$(PIP) -r $(VENV)/pip.txt
	$(PIP) --no-compile --group docs -c requirements.txt
	touch $(SITE)

$(READY): $(SITE)
	@echo "Adding what the tests, the linters and the lab need"
	$(PIP) -r requirements.txt
	touch $(READY)

serve: $(SITE)  ## the site on http://127.0.0.1:8000, both languages, reloading as you edit
	$(BIN)/mkdocs serve -a 127.0.0.1:$(PORT)

test: lint  ## every check of the repository
	$(BIN)/pytest

check: $(READY)  ## the static checks alone; of some paths: make check P=locks/lock
	$(BIN)/python tests/tools check $(P)

record: $(READY)  ## run changed programs and record it; one: make record P=locks/lock
	$(BIN)/python tests/tools record $(P)

build: $(SITE)  ## the site as files, in site/
	$(BIN)/mkdocs build --strict

lint: $(READY)  ## style, types, spelling, workflows, directions of imports
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy --config-file docs/live/mypy.ini
	PYTHONPATH=docs:tests $(BIN)/lint-imports --no-cache >$(VENV)/lint-imports.txt || { cat $(VENV)/lint-imports.txt; exit 1; }
	$(BIN)/typos
	@if [ -e $(BIN)/actionlint ]; then echo $(BIN)/actionlint; $(BIN)/actionlint .github/workflows/*.yml; else echo "ACTIONLINT WAS NOT RUN: it has no package for this system."; fi
	$(BIN)/zizmor --offline --quiet --no-progress .github

everywhere: $(READY)  ## every program on each Python found here, under every start method, recorded
	$(BIN)/python tests/tools record --everywhere $(P)

stress: $(READY)  ## every program 100 times while all cores are busy
	$(BIN)/python tests/tools stress

mutate: $(READY)  ## break a copy of the repository in 300 places: the checks must notice
	$(BIN)/python tests/tools mutate

diagrams: $(READY)  ## draw the Mermaid diagrams that changed; needs npm and Chromium
	npm install --silent --no-audit --no-fund --prefix .cache/npm mermaid@11
	$(BIN)/python tests/tools draw_diagrams

links: $(READY)  ## ask other sites whether they still have the pages that are linked
	$(BIN)/python tests/tools external_links

lock: $(READY)  ## requirements.txt anew from pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --group docs --group test --group lint --group lab --output-file requirements.txt pyproject.toml

clean:  ## all that was made
	rm -rf $(VENV) site .cache .pytest_cache .mypy_cache .ruff_cache
