"""Which body is meant: the committee and the council of a paper, or one by its name."""

import pytest
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.findings import Party

from tests.papers_by_hand import COUNCIL, PANEL, paper, place, put

MEANT = """SELECT DISTINCT ?label WHERE {
  ?mention mg:mentionOf "body" ; mg:refersTo/rdfs:label ?label }"""


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


@pytest.mark.parametrize(
    ("words", "kind", "meant"),
    [
        ("The Panel", None, PANEL),
        ("Members", None, PANEL),
        ("Families Panel", None, PANEL),
        ("The Council", None, COUNCIL),
        ("the working group", None, "the working group"),  # no committee, though it has no name
        ("Otter Trust", "organisation", "Otter Trust"),
    ],
)
def test_a_body_is_the_one_that_the_words_say(
    store: Store, words: str, kind: str | None, meant: str
):
    document = paper("a.txt", f"{words} would plant an oak.", "2023-02-02")
    put(store, document, (Party("body", words, (place(document, words),), type=kind),))  # type: ignore[arg-type]
    assert list(rows(store, MEANT)) == [(meant,)]


def test_without_a_known_committee_it_is_the_papers_own(store: Store):
    for key in ("a.txt", "b.txt"):
        document = paper(key, "The Panel would plant an oak.", committee=None)
        put(store, document, (Party("body", "the Panel", (place(document, "The Panel"),)),))
    found = list(
        rows(store, "SELECT DISTINCT ?b WHERE { ?m mg:mentionOf 'body' ; mg:refersTo ?b }")
    )
    assert len(found) == 2
