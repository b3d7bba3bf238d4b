"""Papers that cannot be read, in every form: one line that says why and what to try."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from minutegraph.loaders.limits import Limits
from minutegraph.loaders.read import Paper, read
from minutegraph.loaders.reading import pdf_text
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.loaders.tasks import Refused, Task, Understood
from minutegraph.loaders.workers import Workers
from minutegraph.ontology.errors import UnreadableError

from .forms import bad_papers as bad
from .forms import written_docx, written_pdf

WORDS = "The Head of Docks agreed to paint 40 bollards by June 2024."
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "locked": (bad.locked, "encrypted"),
    "zero pages": (lambda: bad.pdf(pages=0), "no pages"),
    "scanned": (bad.scanned, "pictures of pages and no text"),
    "blank": (bad.pdf, "no text"),
    "half": (lambda: bad.one_line(WORDS)[:700], "stops before its end"),
    "without its end": (lambda: bad.one_line(WORDS)[:-10], "stops before its end"),
    "damaged": (lambda: b"%PDF-1.4\n" + b"x" * 500 + b"%%EOF\n", "damaged"),
    "old word": (lambda: b"\xd0\xcf\x11\xe0" + bytes(3000), "save it as .docx"),
    "rtf": (lambda: rb"{\rtf1 words}", "save it as .docx"),
    "zip": (lambda: bad.zipped({"a.txt": WORDS}), "neither Word nor OpenDocument"),
    "sheet": (lambda: bad.zipped({"xl/workbook.xml": "<x/>"}), "save its sheet as CSV"),
    "cut zip": (lambda: bad.word(WORDS)[:200], "damaged"),
    "entities": (lambda: bad.word("&a;", '<!DOCTYPE x [<!ENTITY a "b">]>'), "entities or a DTD"),
    "dtd": (lambda: bad.word("", '<!DOCTYPE x SYSTEM "file:///a">'), "entities or a DTD"),
    "cut xml": (lambda: bad.zipped({"[Content_Types].xml": "", "word/document.xml": "<a><b>"}),
                "damaged XML"),
    "deep": (lambda: bad.word("<w:p>" * 100_000 + "</w:p>" * 100_000), "nested more than"),
    "large part": (lambda: bad.word("<w:p/>" + " " * 120_000_000), "unpacks to more than 100 MB"),
    "empty": (lambda: bad.word(""), "no text"),
}  # fmt: skip


@pytest.mark.parametrize("kind", REFUSED)
def test_a_paper_that_cannot_be_read_is_told_in_a_line(kind: str, tmp_path: Path):
    build, told = REFUSED[kind]
    path = bad.saved(tmp_path, build())
    with pytest.raises(UnreadableError, match=told) as error:
        read(path)
    assert str(error.value).startswith(f"{path}: ")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["paper.txt", "paper.html", "paper.docx", "paper"])
def test_what_a_file_is_called_says_nothing(name: str, tmp_path: Path):
    path = tmp_path / name
    written_pdf.write(path)
    assert read(path).sitting.committee == "Harbour and Coast Committee"
    written_docx.write(path)
    assert read(path).sitting.committee == "Harbour and Coast Committee"
    path.write_text("<html><body><p>Docks</p></body></html>")
    with pytest.raises(UnreadableError, match="no ModernGov page"):
        read(path)


def test_pages_and_characters_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "paper"
    written_pdf.write(path)
    monkeypatch.setattr(pdf_text, "MOST_TEXT", 300)
    with pytest.raises(UnreadableError, match="more than 300 characters"):
        read(path)
    monkeypatch.setattr(pdf_text, "MOST_PAGES", 1)
    with pytest.raises(UnreadableError, match="more than 1; save"):
        read(path)


@pytest.fixture(scope="module")
def worker() -> Iterator[Workers]:
    started = Workers(1, Limits())
    yield started
    started.stop()


@pytest.mark.parametrize(
    ("build", "told"),
    [(bad.pdf_bomb, "needs more than 2 GB of memory"), (bad.word_bomb, "holds more than 600,000")],
    ids=["pdf", "word"],
)
def test_a_bomb_costs_itself_alone(
    worker: Workers, build: Callable[[], bytes], told: str, tmp_path: Path
):
    data = build()
    assert len(data) < 400_000
    bomb = bad.saved(tmp_path, data, "bomb")
    after = bad.saved(tmp_path, bad.one_line(WORDS), "after")
    started = time.monotonic()
    tasks = (Task(Paper(path), Given()) for path in (bomb, after))
    (refused,), (understood,) = worker.understand(tasks)
    assert time.monotonic() - started < Limits().seconds
    assert isinstance(refused, Refused)
    assert told in refused.why
    assert isinstance(understood, Understood)
    assert understood.counts["Statement"] == 1
