# make demo    load the sample minutes (or DOCS=folder COUNCIL="…") and draw a topic's history
# make test    everything that the tests need, then all tests
# make lint    ruff, pyright (strict), the direction of imports between the rooms
# make picture the picture in the README, from the sample minutes
# make fonts   the fonts of the pages from an unpacked npm package: PACKAGE=folder
# make bench   speed, as ratios
# make score   accuracy on the annotated papers of the shared folder, where there is one, and what was
#              gained and lost against the run kept in demo/score-last.json: the first run is kept,
#              and any with KEEP=1; SHOW=1 lists all that is missed, extra or wrong
# make accuracy  the tables of ACCURACY.md anew

PYTHON ?= python3
VENV := .venv
UV := $(VENV)/bin/uv
RUN := $(VENV)/bin/minutegraph
SHARED ?= $(or $(MINUTEGRAPH_SHARED),../shared)
DOCS ?= loaders/sample
COUNCIL ?=
DEMO ?= demo
# a store for the sample and another for a user's own papers
STORE := $(DEMO)/$(if $(filter loaders/sample,$(DOCS)),sample,own)

.PHONY: demo test lint bench score accuracy browsers picture fonts
.DEFAULT_GOAL := demo

$(UV):
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check uv

$(VENV)/.installed: pyproject.toml uv.lock | $(UV)
	UV_PROJECT_ENVIRONMENT=$(VENV) $(UV) sync --quiet --locked --inexact --no-default-groups
	touch $@

$(VENV)/.installed-dev: pyproject.toml uv.lock | $(UV)
	UV_PROJECT_ENVIRONMENT=$(VENV) $(UV) sync --quiet --locked --inexact --all-extras
	touch $@ $(VENV)/.installed

demo: $(VENV)/.installed
	@$(RUN) load "$(DOCS)" $(if $(COUNCIL),--council "$(COUNCIL)") --store "$(STORE)" || [ $$? -eq 1 ]
	@printf '\nWho held which post when\n\n'
	@$(RUN) query post-holder --store "$(STORE)"
	@printf '\nOpen commitments\n\n'
	@$(RUN) query open-commitments --store "$(STORE)"
	@$(RUN) view topic recruitment --store "$(STORE)" -o "$(DEMO)/pages/"
	@printf '\nThe history of recruitment: $(abspath $(DEMO)/pages/topic-recruitment.html)\n\nNext, try\n'
	@printf '  $(RUN) query topic-history --param topic=re-referrals --store $(STORE)\n'
	@printf '  $(RUN) query --store $(STORE)\n'
	@printf '  $(RUN) view post "Director of Children’s Services" --store $(STORE) -o director.html\n'

test: $(VENV)/.installed-dev browsers
	$(VENV)/bin/python -m pytest -q

lint: $(VENV)/.installed-dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/pyright
	$(VENV)/bin/lint-imports

bench: $(VENV)/.installed-dev
	$(VENV)/bin/python -m tests.bench

score accuracy: $(VENV)/.installed-dev
	@test -d "$(SHARED)/gold" || \
	  { echo "no annotated papers at $(SHARED): set MINUTEGRAPH_SHARED to the folder that has gold/"; exit 1; }
	@MINUTEGRAPH_SHARED="$(SHARED)" $(VENV)/bin/python -m tests.$(if $(filter accuracy,$@),accuracy,score_kept \
	  $(if $(KEEP),--keep) $(if $(SHOW),--show))

picture: $(VENV)/.installed-dev browsers
	@rm -rf "$(DEMO)/picture-store"
	@$(RUN) load loaders/sample --store "$(DEMO)/picture-store" >/dev/null
	@$(RUN) view topic recruitment --store "$(DEMO)/picture-store" -o "$(DEMO)/picture.html"
	@chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
	  --hide-scrollbars --window-size=1280,1180 --screenshot=docs/recruitment.png \
	  "file://$(abspath $(DEMO)/picture.html)" 2>/dev/null

fonts: $(VENV)/.installed-dev
	$(VENV)/bin/python -m tests.fonts "$(PACKAGE)"

# Tests open the pages in real browsers; without one they are skipped and say so.
browsers:
	@for browser in chromium firefox-esr; do \
	  command -v $$browser >/dev/null 2>&1 || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$browser >/dev/null; } || \
	  echo "The tests of the pages need a browser: sudo apt-get install $$browser"; \
	done
