"""How surely a finding says whom it is about: by name, by other words, or not at all."""

from collections.abc import Iterator

import pytest
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.document import Document
from minutegraph.loaders.emit import emit
from minutegraph.loaders.find import find
from minutegraph.loaders.resolve import resolve
from minutegraph.ontology.terms import MG
from minutegraph.queries.ask import ask
from rdflib import RDF, URIRef

from .papers_by_hand import paper, put

LOOMS = "Mrs Ada Quillon, Head of Looms, spoke. "


def sure(text: str, kind: URIRef) -> list[str]:
    """The confidence of each finding of a kind in a paper, in the order of the graph."""
    minutes = paper("looms.txt", text, "2021-03-02")
    triples = emit(minutes, resolve(minutes, find(minutes)), "v1").triples
    kinds = {node for node, term, what in triples if (term, what) == (RDF.type, kind)}
    return [str(o) for s, term, o in triples if term == MG.confidence and s in kinds]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mrs Quillon agreed to circulate the map of looms by May 2021.", "stated"),
        ("She agreed to circulate the map of looms by May 2021.", "inferred"),
        ("The Head agreed to circulate the map of looms by May 2021.", "inferred"),
        ("The map of looms would be circulated by May 2021.", "inferred"),
        ("Mrs Quillon agreed to send him the map of looms by May 2021.", "open"),
        # the paper's own committee needs no name in its paper
        ("Mrs Quillon agreed to send the Panel a map of looms by May 2021.", "stated"),
    ],
)
def test_a_promise_is_as_sure_as_the_words_for_its_owner(text: str, expected: str) -> None:
    assert sure(LOOMS + text, MG.Statement) == [expected]


def test_a_pronoun_that_stands_for_nobody_known_is_open() -> None:
    assert sure("He agreed to circulate the map of looms by May 2021.", MG.Statement) == ["open"]


def test_an_owner_left_out_whom_nothing_tells_gives_nobody() -> None:
    assert sure("The map of looms would be circulated by May 2021.", MG.Statement) == ["stated"]


@pytest.mark.parametrize(
    ("asks", "answers", "expected"),
    [
        ("Councillor Tarn", "Mrs Quillon", "stated"),
        ("Councillor Tarn", "She", "inferred"),
        ("Councillor Tarn", "The Warden of Dyes", "stated"),
    ],
)
def test_an_exchange_is_as_sure_as_the_words_for_both(
    asks: str, answers: str, expected: str
) -> None:
    text = f"{LOOMS}{asks} asked why the looms stood still. {answers} replied that thread was dear."
    assert sure(text, MG.Exchange) == [expected]


def test_what_gives_nobody_is_stated() -> None:
    assert sure("Some 40 looms were broken.", MG.Figure) == ["stated"]


@pytest.fixture
def store() -> Iterator[Store]:
    text = LOOMS + "She agreed to circulate the map of looms by May 2021."
    minutes: Document = paper("looms.txt", text, "2021-03-02")
    found = resolve(minutes, find(minutes))
    with writing("memory") as opened:
        put(opened, minutes, found.parties, found.findings, found.who)
        yield opened


def test_the_questions_tell_it(store: Store) -> None:
    assert [row["confidence"] for row in ask(store, "commitments")] == ["inferred"]


def test_open_goes_before_inferred() -> None:
    text = LOOMS + "She agreed to send the map of looms to them by May 2021."
    assert sure(text, MG.Statement) == ["open"]
