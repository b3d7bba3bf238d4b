"""What the README tells users to type works as it stands there.

What it says of fetch is typed in test_fetch_command, against a site of the tests' own.
"""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = [
    line
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("minutegraph ") and not line.startswith("minutegraph fetch ")
]
SNIPPETS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where the README's store has been made, as it says."""
    here = tmp_path_factory.mktemp("readme")
    run(COMMANDS[0], here)
    return here


def run(line: str, here: Path) -> str:
    program = Path(sys.executable).with_name("minutegraph")
    typed = line.replace("loaders/sample", str(ROOT / "loaders" / "sample"))
    words = [str(program), *shlex.split(typed)[1:]]
    done = subprocess.run(words, cwd=here, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{line}: {done.stderr}"
    return done.stdout


@pytest.mark.parametrize("line", COMMANDS[1:])
def test_each_command_answers(line: str, folder: Path):
    wrote = run(line, folder)
    assert wrote or " -o " in line


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_each_snippet_runs(snippet: str, folder: Path):
    done = subprocess.run(
        [sys.executable, "-c", snippet], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\(([\w/.-]+)\)", README))))
def test_each_link_leads_somewhere(path: str):
    assert (ROOT / path).exists()
