"""Whose a promise is, where several are named before it; no owner rather than a wrong one."""

import pytest
from minutegraph.loaders.find import find
from minutegraph.loaders.findings import Statement
from minutegraph.loaders.resolve import resolve

from .papers import paper


def owners(text: str) -> list[str | None]:
    document = paper(text)
    found = resolve(document, tuple(find(document)))
    told = sorted((f for f in found.findings if isinstance(f, Statement)), key=lambda s: s.passage)
    return [party.name if (party := found.who.get(s.debtor)) else None for s in told if s.debtor]


OWNED = [
    # who is away and sends word speaks; who is only away does not
    (
        "Councillor Una Dell liked the plan. The Head of Parks, who was unable to attend, had sent"
        " word that she would send the figures to the Panel by May.",
        ["Head of Parks"],
    ),
]


@pytest.mark.parametrize(("text", "owner"), OWNED)
def test_whose_a_promise_is(text: str, owner: list[str | None]) -> None:
    assert owners(text) == owner


def test_a_post_before_brackets_is_not_that_of_the_name_before_it() -> None:
    text = (
        "In reply to Councillor Una Dell, the Head of Parks (Mr T. Rusk) said that he would write"
        " to her by May."
    )
    assert "Una Dell" not in owners(text)


def test_whoever_is_to_be_spoken_to_owes_nothing() -> None:
    text = (
        "A draft would come to the Panel by May, and Ms Moss would speak to her Head of Parks,"
        " Mr Ted Rusk."
    )
    assert "Ted Rusk" not in owners(text)
