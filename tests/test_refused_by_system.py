"""Where the system refuses: one line says so, and no file is left half written."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from minutegraph.app.shared import writing_to

from tests.command import Run, command_on, small_folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_folder(tmp_path_factory)


@pytest.fixture
def run(folder: Path) -> Run:
    return command_on(folder)


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder that others than root may neither write nor, in `closed`, look into."""
    with TemporaryDirectory() as name:  # pytest's own folders are closed to all other users
        folder = Path(name)
        (folder / "closed").mkdir()
        (folder / "closed" / "paper.html").write_text("<p>mine</p>")
        (folder / "rows.csv").write_text("mine")
        (folder / "unread.html").write_text("<p>mine</p>")
        (folder / "rows.csv").chmod(0o444)
        (folder / "unread.html").chmod(0)
        (folder / "closed").chmod(0)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o700)
        (folder / "closed").chmod(0o700)


BE_NOBODY = """
import os, sys
import minutegraph.graph.export, minutegraph.loaders.load, minutegraph.queries.ask
import minutegraph.loaders.understand
from minutegraph.app.main import main
if os.geteuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
"""
ALL_BUT_ROOT = f"{BE_NOBODY}main(sys.argv[1:])"
# Read in this process: Python itself may lie where nobody may start another.
LOAD_HERE = f"""{BE_NOBODY}
from pathlib import Path
from minutegraph.app.load import told
from minutegraph.graph.store import writing
from minutegraph.loaders.reading.sidecar import Given
with writing("memory") as store:
    here = minutegraph.loaders.understand.here
    summary = minutegraph.loaders.load.load_papers(
        store, [Path(sys.argv[1])], Given(), understand=here)
sys.stdout.write("\\n".join(told(summary)))
sys.exit(0 if summary.ok else 1)
"""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["export", "--store", "memory", "-o", "{}/all.nq"], "cannot write {}/all.nq: Permission"),
        (["sparql", "ASK {{}}", "--store", "memory", "-o", "{}/rows.csv"], "cannot write {}/rows"),
        (["query", "people", "--store", "{}/closed/store"], "{}/closed/store cannot be read: Perm"),
        (["load", "x.html", "--store", "{}/closed/store"], "{}/closed/store cannot be opened: "),
    ],
)
def test_what_there_is_no_permission_for_is_told(locked: Path, words: list[str], told: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALL_BUT_ROOT, *(word.format(locked) for word in words)],
        capture_output=True,
        text=True,
    )
    assert told.format(locked) in done.stderr
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize("path", ["unread.html", "closed/paper.html"])
def test_a_paper_without_permission_is_told(locked: Path, path: str) -> None:
    command = [sys.executable, "-c", LOAD_HERE, str(locked / path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1
    assert f"/{path.split('/')[0]}" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_failed_answer_leaves_the_file_as_it_was(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("mine")
    told = run("sparql", "CONSTRUCT { <a:b> <a:c> 1 } {}", "--format", "csv",
               "-o", str(tmp_path / "rows.csv"))  # fmt: skip
    assert told.stderr.startswith("minutegraph: a graph cannot be written as csv")
    assert (tmp_path / "rows.csv").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["rows.csv"]


def test_an_error_of_the_work_is_not_blamed_on_the_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="elsewhere"), writing_to(tmp_path / "rows.csv"):
        raise OSError("elsewhere")
    assert list(tmp_path.iterdir()) == []


def test_a_link_a_mode_and_a_device_stay_what_they_are(run: Run, tmp_path: Path) -> None:
    file, link = tmp_path / "rows.csv", tmp_path / "link.csv"
    file.write_text("old")
    file.chmod(0o640)
    link.symlink_to(file)
    for path in (str(link), "/dev/null"):
        assert run("query", "people", "-o", path).exit_code == 0
    assert (link.is_symlink(), file.stat().st_mode & 0o777) == (True, 0o640)
    assert "Ann Dray" in file.read_text("utf-8")
    assert not Path("/dev/null").is_file()
    assert "cannot write" in run("query", "people", "-o", str(tmp_path)).stderr


def test_a_full_disk_is_one_line(folder: Path) -> None:
    program = Path(sys.executable).with_name("minutegraph")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [program, "query", "people", "--store", str(folder)], stdout=full,
            stderr=subprocess.PIPE,
        )  # fmt: skip
    assert done.returncode == 1
    assert b"minutegraph: No space left on device" in done.stderr
