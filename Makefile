# Two commands do everything: `make site` builds the website, `make test` proves it.
PYTHON ?= python3
BIN := .venv/bin
LOCK = $(BIN)/pip-compile --quiet --allow-unsafe --generate-hashes --strip-extras \
	--annotation-style=line --no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true

.DEFAULT_GOAL := help
.PHONY: help site serve check status test bars bench lock format clean

help: ## Show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

site: .venv/site ## Check the content and build the whole website into site/
	@$(BIN)/website check --quiet
	@$(BIN)/mkdocs build --strict --quiet

serve: .venv/site ## Live preview: every saved change is shown at once
	@$(BIN)/mkdocs serve

check: .venv/site ## Find everything that is wrong with the content
	@$(BIN)/website check

status: .venv/site ## Show which translations are current, older than the original, or missing
	@$(BIN)/website status

test: .venv/test ## Run every check and test, in a real browser too
	@$(BIN)/python tests/run.py

bars: .venv/test ## Walk over every kind of page in every language: arrival, print, no scripts, forced colours
	@$(BIN)/python -m pytest -m bars tests/site

bench: .venv/test ## Measure the build beside the stock theme
	@$(BIN)/python tests/bench/build.py

lock: .venv/test ## Renew the pinned versions of all dependencies
	@$(BIN)/pip install --quiet pip-tools
	@$(LOCK) --extra build --output-file requirements.lock pyproject.toml
	@$(LOCK) --extra test --constraint requirements.lock --output-file requirements-test.lock pyproject.toml

format: .venv/test ## Put the code in order
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

clean: ## Remove everything that can be made again
	rm -rf .venv .cache site

# `pip` of the environment checks every file against the hashes of the lock.
.venv/site: requirements.lock pyproject.toml
	@echo "Setting up the environment in .venv ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test: .venv/site requirements-test.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	@touch $@
