"""Initials and first names alone mean the one person of a paper whom they fit."""

import pytest
from minutegraph.loaders.find import find
from minutegraph.loaders.findings import Statement
from minutegraph.loaders.resolve import resolve

from .papers import paper

PRESENT = "Present\n\n- Alan Moss — Chair\n- Tom Frost\n- Peter Agnew\n- Kim Ash-Dean\n\n"


def owners(text: str) -> list[str | None]:
    document = paper(PRESENT + text)
    resolved = resolve(document, find(document))
    told = [f for f in resolved.findings if isinstance(f, Statement)]
    who = [resolved.who.get(s.debtor) if s.debtor else None for s in told]
    return [party.name if party else None for party in who]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("TF agreed to send the results round.", "Tom Frost"),
        ("PAG will compose a note on elms.", "Peter Agnew"),
        ("KAD to write to the mill.", "Kim Ash-Dean"),
        ("ACTION: AM to write to the mill.", "Alan Moss"),
        ("Who | What | When\nPeter | Find a hall for the fair | May", "Peter Agnew"),
        ("ZW to write to the mill.", None),
        ("TM to write to the mill.", None),
        ("Tom Frost spoke. TF said that he would write to the mill.", "Tom Frost"),
        ("Tom Frost spoke. ZW advised that he would write to the mill.", None),
        ("Tom Frost told the MP that he would write to the mill.", "Tom Frost"),
    ],
)
def test_initials_and_first_names(text: str, name: str | None) -> None:
    assert owners(text) == [name]


def test_initials_that_fit_two_people_mean_nobody() -> None:
    assert owners("Tim Fern sat in.\n\nTF to write to the mill.") == [None]
