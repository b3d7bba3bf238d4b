"""Whatever is fed in: each bad paper is told in one line, the rest is loaded, exit code 1."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from minutegraph.app.main import main
from minutegraph.graph.check import problems
from minutegraph.graph.rows import rows
from minutegraph.graph.store import reading

GOOD = """QUAY PANEL

Minutes of the meeting held on 4 March 2031

The Head of Docks agreed to paint the bollards.
"""
NAMED = "SELECT DISTINCT ?n WHERE { ?d mg:currentVersion ?v ; schema:name ?n } ORDER BY ?n"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, "utf-8")
    return folder


def load(papers: Path, *paths: Path) -> Result:
    store = str(papers.parent / "store")
    return CliRunner().invoke(
        main, ["load", *map(str, paths or (papers,)), "--store", store], color=True
    )


def loaded(papers: Path) -> list[str]:
    with reading(papers.parent / "store") as store:
        assert problems(store) == []
        return [str(name) for (name,) in rows(store, NAMED)]


def told_of(done: Result, name: str) -> str:
    """The one line that tells of a paper."""
    (line,) = [
        line for line in done.stdout.splitlines() if name in line and "documents" not in line
    ]
    return line


BAD = {
    "line.txt": (b"a promise " * 5_000_000, "MB is more than a paper holds"),
    "deep.html": (
        b"<html><div id=modgov>" + b"<div>" * 100_000 + b"x" + b"</div>" * 100_000,
        "nested more than",
    ),
    "tables.html": (b"<html><div id=modgov>" + b"<table><tr><td>" * 100_000, "nested more than"),
    "empty.txt": (b"", "empty"),
    "blank.html": (b"<html><body><div id=modgov></div></body></html>", "holds no minutes"),
    "noise.txt": (bytes(range(256)) * 100, "binary"),
    "page.html": (b"<html><body><p>Buy two, get one free.</p></body></html>", "no ModernGov page"),
}


@pytest.mark.parametrize("name", BAD)
def test_it_is_told_in_one_line_and_the_rest_is_loaded(papers: Path, name: str) -> None:
    data, why = BAD[name]
    (papers / name).write_bytes(data)
    done = load(papers)
    assert done.exit_code == 1
    assert why in told_of(done, name)
    assert loaded(papers) == ["good.txt"]


def test_a_folder_whose_links_go_in_a_circle_is_read_once(papers: Path) -> None:
    (papers / "deeper").mkdir()
    (papers / "deeper" / "round").symlink_to(papers, target_is_directory=True)
    (papers / "self").symlink_to(papers / "self")
    load(papers)
    assert loaded(papers) == ["good.txt"]


@pytest.mark.parametrize(
    "name", ["up..txt", "...txt", "a\nb.txt", "a\x1b[31mred.txt", "ü ' \" %.txt"]
)
def test_odd_names_are_names(papers: Path, name: str) -> None:
    (papers / name).write_text(GOOD.replace("March", "April"), "utf-8")
    (papers / f"{name}.bad.txt").write_bytes(b"")
    done = load(papers)
    expected = ["good.txt"] if name.startswith(".") else sorted([name, "good.txt"])
    assert loaded(papers) == expected
    bad = [line for line in done.stdout.splitlines() if "empty" in line]
    assert len(bad) == (0 if name.startswith(".") else 1)
    assert all(line.isprintable() for line in done.stdout.splitlines())  # whatever a name holds


@pytest.mark.parametrize("name", ["n" * 300 + ".txt", "../../etc/nothing.txt"])
def test_what_cannot_be_a_file_is_told(papers: Path, name: str) -> None:
    done = load(papers, papers / name, papers / "good.txt")
    assert done.exit_code == 1
    assert loaded(papers) == ["good.txt"]


def test_a_sidecar_that_points_out_of_its_folder_is_refused(papers: Path) -> None:
    (papers / "meetings.csv").write_text("file,date\n../secret.txt,2031-03-04\n", "utf-8")
    done = load(papers)
    assert done.exit_code == 1
    assert "../secret.txt" in done.stdout


def test_one_paper_under_two_names_counts_once(papers: Path) -> None:
    shutil.copy(papers / "good.txt", papers / "zweit.txt")
    done = load(papers)
    assert done.exit_code == 1
    assert "says the same of the same meeting as good.txt" in told_of(done, "zweit.txt")
    assert loaded(papers) == ["good.txt"]


def test_one_report_for_two_meetings_is_two_papers(papers: Path) -> None:
    text = "The bollards want paint.\n\nThe Head of Docks will report on the paint.\n"
    for name in ("a.txt", "b.txt"):
        (papers / name).write_text(text, "utf-8")
    lines = "a.txt,Quay Panel,2031-05-01\nb.txt,Harbour Panel,2031-05-02\n"
    (papers / "meetings.csv").write_text(f"file,committee,date\n{lines}", "utf-8")
    load(papers)
    assert loaded(papers) == ["a.txt", "b.txt", "good.txt"]
