"""What a stranger types first: the targets that the README names, the script of CI, the lock."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CI = ROOT / ".ci" / "run"
MAKE = shutil.which("make")
UV = shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
PROMISED = {"demo", "test", "lint", "bench", "score"}


def named_targets() -> set[str]:
    """The words after `make` in the code of the README."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    code = re.findall(r"```.*?```|`[^`\n]+`|^    .*$", readme, re.DOTALL | re.MULTILINE)
    return {name for part in code for name in re.findall(r"\bmake ([a-z]+)", part)}


@pytest.mark.skipif(MAKE is None, reason="make is not installed")
@pytest.mark.parametrize("target", sorted(PROMISED | named_targets()))
def test_each_target_is_there(target: str) -> None:
    dry = [str(MAKE), "--dry-run", target]
    run = subprocess.run(dry, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_ci_runs_lint_and_test() -> None:
    assert os.access(CI, os.X_OK)
    lines = CI.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/bin/sh"
    assert [line for line in lines if line.startswith("make ")] == ["make lint", "make test"]


@pytest.mark.skipif(UV is None, reason="uv is not installed beside this Python or on the path")
def test_the_lock_is_in_step_with_pyproject() -> None:
    """A lock in step needs nothing from the network to be known as such."""
    check = [str(UV), "lock", "--check", "--offline"]
    run = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"run `uv lock`: {run.stderr}"
