# Each line is a command one can type; README.md says the same without make.
#   make serve   the site on http://127.0.0.1:8000, both languages, reloading as you edit
#   make test    every check of the repository

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: help serve build test lint test-all update mutate diagrams lock stress evidence clean
.DEFAULT_GOAL := help

# Material prints an advertisement at each start otherwise.
export NO_MKDOCS_2_WARNING := 1

help:
	@sed -n 's/^#   //p' Makefile

# The environment: made when it is missing, or when the lock has changed.
$(READY): requirements.txt
	@command -v $(PYTHON) >/dev/null || { echo "There is no '$(PYTHON)' here. Install Python 3.11 or later, or name one: make PYTHON=/path/to/python3 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is $$($(PYTHON) -V 2>&1), and the tools need 3.11 or later. Name a newer one: make PYTHON=/path/to/python3 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $(READY)

serve: $(READY)
	$(BIN)/mkdocs serve -a 127.0.0.1:$(PORT)

build: $(READY)
	$(BIN)/mkdocs build --strict

test: lint
	$(BIN)/pytest

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/typos
	@if [ -e $(BIN)/actionlint ]; then echo $(BIN)/actionlint; $(BIN)/actionlint .github/workflows/*.yml; else echo "ACTIONLINT WAS NOT RUN: it has no package for this system."; fi
	$(BIN)/zizmor --offline --quiet --no-progress .github

# Every example on every Python that can be found here, under every start method.
test-all: $(READY)
	$(BIN)/python tests/tools test_all

# Merge what the runs of test-all wrote into the file that the site shows.
evidence: $(READY)
	$(BIN)/python tests/tools evidence merge .evidence

# Every example 100 times while all cores are busy.
stress: $(READY)
	$(BIN)/python tests/tools stress

# Rewrite each recorded output that no longer holds, and record the run of what was changed.
update: $(READY)
	rm -rf .evidence
	$(BIN)/pytest tests/test_examples.py --update --evidence .evidence
	$(BIN)/python tests/tools evidence fill .evidence

# Break a copy of the repository in 300 places, one at a time: the checks must notice.
mutate: $(READY)
	$(BIN)/python tests/tools mutate

# Draw the Mermaid diagrams that changed; needs npm and Chromium.
diagrams: $(READY)
	npm install --silent --no-audit --no-fund --prefix .cache/npm mermaid@11
	$(BIN)/python tests/tools draw_diagrams

lock: $(READY)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --group docs --group test --group lint --group lab --output-file requirements.txt pyproject.toml

clean:
	rm -rf $(VENV) site .cache .pytest_cache .mypy_cache .ruff_cache
