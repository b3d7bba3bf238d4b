"""Files in, documents out: which reader fits, and what is told of files that cannot be read."""

import time
from datetime import date
from pathlib import Path

import pytest
from minutegraph.loaders.read import Given, papers, read
from minutegraph.ontology.errors import UnreadableError

MINUTES = "Trees Panel\n4 May 2021\n\n1. Oaks\n\nMrs Lark said that £40 was spent.\n"


def _file(tmp_path: Path, data: bytes | str, name: str = "paper.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b" \n \n", "empty"),
        (bytes(range(256)) * 20, "binary"),
        (b"%PDF-1.7 rest", "PDF"),
        (b"PK\x03\x04rest", "Word"),
        ("<html><body><p>Trees</p></body></html>", "no ModernGov page"),
        ("<!DOCTYPE html><html><head><title>Agenda", "no ModernGov page"),
        ('<html><body><div id="modgov"><div class="mgHe', "no minutes"),
        ('<html><div id="modgov">' + "<div>" * 100_000, "nested"),
        ('<html><div id="modgov">' + "<p><b>" * 100_000, "nested"),
        (b"<html>" + b"x" * 50_000_000, "50 MB"),
        ("Agenda item\n\nReport to: Trees Panel\nDate of Meeting: 4 May 2021\n", "both claim"),
    ],
    ids=["empty", "blank", "binary", "pdf", "docx", "foreign", "cut early", "cut", "deep",
         "deep b", "large", "two claim"],
)  # fmt: skip
def test_bad_input_is_told_at_once(tmp_path: Path, data: bytes | str, told: str) -> None:
    path = _file(tmp_path, data)
    start = time.monotonic()
    with pytest.raises(UnreadableError, match=told) as error:
        read(path)
    assert str(path) in str(error.value)
    assert time.monotonic() - start < 2


def test_a_missing_path_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        read(next(papers([tmp_path / "lost.txt"])).path)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_another_encoding_is_read_with_a_warning(tmp_path: Path, encoding: str) -> None:
    document = read(_file(tmp_path, MINUTES.encode(encoding)))
    assert "£40" in document.text
    assert "not UTF-8" in document.warnings[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_one(tmp_path: Path, encoding: str) -> None:
    document = read(_file(tmp_path, MINUTES.encode(encoding)))
    assert document.text == MINUTES
    assert document.warnings == ()


def test_markup_in_a_minute_is_text(tmp_path: Path) -> None:
    document = read(_file(tmp_path, MINUTES + '<script>" onload=\n'))
    assert '<script>" onload=' in document.text


def test_papers_of_a_folder_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.txt", ".hidden/x.txt", ".x.txt", "meetings.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        _file(tmp_path, MINUTES, name)
    found = list(papers([tmp_path, tmp_path / "b.txt", tmp_path / "lost.txt"]))
    assert [paper.key for paper in found] == ["a/c.txt", "b.txt", "b.txt", "lost.txt"]


def test_what_is_given_fills_what_the_paper_leaves_open(tmp_path: Path) -> None:
    given = Given("Quarryford Council", "Parks Board", url="https://example.org/1")
    document = read(_file(tmp_path, MINUTES), tmp_path, given)
    assert document.name == "paper.txt"
    assert document.key == document.url == "https://example.org/1"
    assert document.sitting.council == "Quarryford Council"
    assert document.sitting.committee == "Trees Panel"
    assert document.sitting.day == date(2021, 5, 4)
    assert "Parks Board" in document.warnings[0]
