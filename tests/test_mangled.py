"""Mangled minutes, fed to every reader and extractor: no crash, no hang, no fact without words."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from minutegraph.loaders.document import Document
from minutegraph.loaders.emit import emit
from minutegraph.loaders.find import find
from minutegraph.loaders.read import Given, Paper, read_all
from minutegraph.loaders.resolve import resolve
from minutegraph.loaders.tasks import Refused, Task
from minutegraph.loaders.understand import understand
from minutegraph.ontology.errors import UnreadableError

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
PAPERS = sorted(path for path in SAMPLE.iterdir() if path.suffix != ".csv")
ODD = ("\x00", "\x0b", "\ufeff", "\u202e", "\u200b", "\ud7ff", "İ", "ß", "ﬁ", "|", "\n\n", "<", ">",
       "&", "</td>", "<table>", "RESOLVED", "ACTION:", "£", "(", ")", "“", "’s", "[…]", "- ", "1.")  # fmt: skip # noqa: E501
slow = settings(
    max_examples=60,
    deadline=20_000,  # milliseconds; a hang, and not a slow machine, fails
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
place = st.floats(0, 1, allow_nan=False)
Edit = Callable[[str], str]


def at(text: str, share: float) -> int:
    return int(len(text) * share)


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """One way to spoil a text: cut, double, swap or sprinkle."""
    a, b = sorted((draw(place), draw(place)))
    odd = draw(st.sampled_from(ODD))
    way = draw(st.sampled_from(("cut", "double", "swap", "put", "end", "upper", "lines")))

    def spoil(text: str) -> str:
        i, j = at(text, a), at(text, b)
        return {
            "cut": text[:i] + text[min(j, i + 300) :],
            "double": text[:i] + text[i : i + 200] * 3 + text[i:],
            "swap": text[:i] + text[j : j + 300] + text[i:j] + text[j + 300 :],
            "put": text[:i] + odd * 3 + text[i:j] + odd + text[j:],
            "end": text[: max(j, 50)],
            "upper": text[:i] + text[i : i + 400].upper() + text[i + 400 :],
            "lines": text[:i] + text[i:j].replace("\n", " ") + text[j:],
        }[way]

    return spoil


@cache
def text_of(name: str) -> str:
    return (SAMPLE / name).read_text("utf-8")


@given(name=st.sampled_from([path.name for path in PAPERS]), spoilt=st.lists(edits(), max_size=6))
@slow
def test_every_fact_has_its_words(name: str, spoilt: list[Edit]) -> None:
    text = text_of(name)
    for edit in spoilt:
        text = edit(text)
    for document in documents(name, text.encode("utf-8", "surrogatepass")):
        check(document)


@given(name=st.sampled_from([path.name for path in PAPERS]), data=st.data())
@slow
def test_bytes_that_are_no_text_are_told(name: str, data: st.DataObject) -> None:
    whole = bytearray((SAMPLE / name).read_bytes())
    for share in data.draw(st.lists(place, max_size=8)):
        whole[int((len(whole) - 1) * share)] = data.draw(st.integers(0, 255))
    for document in documents(name, bytes(whole)):
        check(document)


@given(st.text(max_size=400))
@slow
def test_any_text_at_all(text: str) -> None:
    for document in documents("any.txt", text.encode("utf-8", "surrogatepass")):
        check(document)


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.name)
def test_unspoilt_each_is_understood(path: Path) -> None:
    assert not any(isinstance(one, Refused) for one in understand(Task(Paper(path), Given())))


def documents(name: str, data: bytes) -> tuple[Document, ...]:
    """What a file with these bytes holds; nothing where it is refused."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            return read_all(path)
        except UnreadableError:
            return ()


def check(document: Document) -> None:
    """All that is found stands in the text; it can be resolved and written."""
    found = find(document)
    for finding in found:
        place = finding.passage
        assert document.text[place.start : place.end] == place.quote
        assert place.quote.strip()
    assert emit(document, resolve(document, found), "version").triples
