"""To whom a promise is owed: who put the question that it answers, and not who is spoken to."""

import pytest
from minutegraph.loaders.find import find
from minutegraph.loaders.findings import Statement
from minutegraph.loaders.resolve import resolve

from .papers import paper

PUT = "Councillor Ada Moss asked what it cost. "


def creditors(text: str) -> list[str | None]:
    document = paper(text)
    found = resolve(document, tuple(find(document)))
    told = sorted((f for f in found.findings if isinstance(f, Statement)), key=lambda s: s.passage)
    return [party.name if (party := found.who.get(s.creditor)) else None for s in told if s.debtor]


OWED = [
    (PUT + "The Head of Parks said that she would find out the figure.", ["Ada Moss"]),
    (
        PUT + "The Head of Parks had no idea. She would find out the figure this week.",
        ["Ada Moss"],
    ),
    # what is to reach somebody else, or the meeting, is not owed to the one who asked
    (PUT + "The Head of Parks said that she would write to the Minister.", [None]),
    # nor what is said in another paragraph
    (PUT + "It was little, said Mr Dunn.\n\nThe Head of Parks would find out more.", [None]),
    # nobody is owed a word that is had with them
    ("The Head of Parks would speak to Councillor Ada Moss this week.", [None]),
    ("The Head of Parks would send the file to Councillor Ada Moss this week.", ["Ada Moss"]),
    # nor what is only put to a body, nor what the meeting does itself
    ("The Head of Parks would write to Kelder Water this week.", [None]),
    (PUT + "The Head of Parks said that she would meet the growers this week.", [None]),
    ("Parks Panel\n\nThe Panel agreed to write to the Minister.", [None]),
    ("Parks Panel\n\nThe Panel resolved that the Head of Parks write to the growers.", [None]),
    # what it asks of others is for the meeting, and so is what its words say reaches it
    ("Parks Panel\n\nThe Panel asked the Head of Parks to bring a report in May.", ["Parks Panel"]),
    (
        "Parks Panel\n\nThe Panel met. The Head of Parks would send a note round to members.",
        ["Parks Panel"],
    ),
]


@pytest.mark.parametrize(("text", "owed"), OWED)
def test_to_whom_a_promise_is_owed(text: str, owed: list[str | None]) -> None:
    assert creditors(text) == owed
