"""Small promises, and what only sounds like one, as small councils minute them."""

import pytest

from tests.test_find_commitments import owner, told

PROMISED = [
    ("The Clerk was asked to approach Elm Works about a frame.", "The Clerk"),
    ("Mrs Dell stated she would ascertain if a copy could be kept in the hall.", "she"),
    ("The Clerk said she would be ordering two benches.", "she"),
    ("Mr Moss said he would be chasing the firm.", "he"),
    ("The cost of the lamps will be researched before a decision is made.", None),
    ("Confirmation of this will be sought.", None),
    ("More information as to what is needed will be sought.", None),
    ("The May agenda will include discussion of the fund.", None),
    ("Cllr Dell suggested he would look into this.", "he"),
    ("A member of the public offered to provide a quotation.", None),
    ("Cllr Dell advised that the rules would be discussed at the next meeting.", None),
    ("The Clerk to write round, asking them to sign and return the form.", "The Clerk"),
]


@pytest.mark.parametrize(("text", "debtor"), PROMISED)
def test_it_is_promised(text: str, debtor: str | None) -> None:
    (found,) = told(text)
    assert owner(found.debtor) == debtor


@pytest.mark.parametrize(
    "text",
    [
        "Mr Moss said he would be moving to Elm Cross.",
        "Mr Moss said he would be returning to work.",
        "Cllr Dell suggested the lamps would be better.",
        "A resident will paint his own gate.",
        "It was agreed to discuss this item in private at the end of the meeting.",
        "It was agreed that no reply would be sent to the builder.",
        "Composting - open day for the new bins to be held on 9/6/07 in Holm.",
    ],
)
def test_nothing_is_promised(text: str) -> None:
    assert told(text) == []
