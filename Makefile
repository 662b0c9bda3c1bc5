# Two commands for a machine that has Python 3.11 or newer with venv, and make:
#
#   make report    install newsfacts into .venv and print what the articles in seeds/ say together
#   make test      everything that must hold: lint, types, imports, tests, documentation, the built wheel
#
# A second run of either is quick: the environment is made again only when what it is made of has changed.

SHELL := /bin/sh
.SHELLFLAGS := -eu -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

BIN := .venv/bin
# The pins hold for what is installed, and for what builds it where a package comes as source alone.
PINNED := PIP_CONSTRAINT=requirements-dev.txt PIP_BUILD_CONSTRAINT=requirements-dev.txt
INSTALL := $(PINNED) $(BIN)/python -m pip install --quiet --disable-pip-version-check
# pyright finds its Node.js and itself in the packages installed; it downloads nothing
export PYRIGHT_PYTHON_USE_BUNDLED_PYRIGHT := 1
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PYRIGHT_PYTHON_GLOBAL_NODE := 0
# Coverage is of the core, and measured by the tests of the core: it makes everything twice as slow.
COVERING := tests/core tests/cli tests/export tests/browser $(wildcard tests/test_*.py) --ignore=tests/core/test_text_linear.py
# The examples of a page share a folder, so that they need one worker; the rest is shared out test by test.
DOCUMENTED := docs README.md src plugins
REST := tests/plugins tests/testing tests/core/test_text_linear.py
CHECKED := src plugins tests $(wildcard scripts benchmarks conftest.py)

.PHONY: help report test lint types imports pytest kill-rate format renew-pins clean

help:
	@sed -n 's/^# \{0,1\}//p; /^$$/q' Makefile

report: .venv/installed
	$(BIN)/newsfacts report seeds/

test: lint types imports pytest

lint: .venv/tools
	$(BIN)/ruff check $(CHECKED)
	$(BIN)/ruff format --check $(CHECKED)

types: .venv/tools
	$(BIN)/mypy $(CHECKED)
	$(BIN)/pyright

imports: .venv/tools
	$(BIN)/lint-imports

pytest: .venv/tools
	$(BIN)/pytest --numprocesses=2 --dist=loadfile $(COVERING) --cov
	$(BIN)/pytest --numprocesses=2 --dist=loadfile $(DOCUMENTED)
	$(BIN)/pytest --numprocesses=2 --dist=worksteal $(REST)

# Twenty times with fresh seeds, and long: make test tries each broken extractor once.
kill-rate: .venv/tools
	$(BIN)/python -m tests.testing.kill_rate --runs 20

format: .venv/tools
	$(BIN)/ruff check --fix-only $(CHECKED)
	$(BIN)/ruff format $(CHECKED)

# What the tools need in turn may have changed too: resolve all of it anew, and keep the answer.
renew-pins:
	rm -rf .venv-pins
	$(PYTHON) -m venv .venv-pins
	.venv-pins/bin/python -m pip install --quiet --upgrade pip
	.venv-pins/bin/python -m pip install --quiet --group dev .
	{ sed -n '/^#/p' requirements-dev.txt; .venv-pins/bin/python -m pip freeze --all --exclude newsfacts --exclude pip; } > .venv-pins/pins
	mv .venv-pins/pins requirements-dev.txt
	rm -rf .venv-pins

clean:
	rm -rf .venv .venv-pins dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# --- the environment ---------------------------------------------------------------------------------

# The newest Python that is there and can make an environment.
PYTHON = $(or $(shell for python in python3.14 python3.13 python3.12 python3.11 python3; do \
	if $$python -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	then echo $$python; break; fi; done),$(error newsfacts needs Python 3.11 or newer with venv. \
	Install one (on Debian: apt install python3 python3-venv) and run make again))

.venv/made:
	$(PYTHON) -m venv --clear .venv
	@touch $@

.venv/installed: .venv/made pyproject.toml requirements-dev.txt
	$(INSTALL) hatchling
	$(INSTALL) --no-build-isolation --editable .
	@touch $@

.venv/tools: .venv/installed
	$(INSTALL) --requirement requirements-dev.txt
	@touch $@
