"""Where the shared folder lies, and the mark of tests that need it."""

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("MINUTEGRAPH_SHARED", Path(__file__).parents[2] / "shared"))

needs_shared = pytest.mark.skipif(
    not (SHARED / "gold").is_dir(),
    reason=f"no shared folder at {SHARED}; set MINUTEGRAPH_SHARED to where it lies",
)
