"""Wishes and questions that are requests because somebody takes them up."""

import pytest

from tests.test_find_commitments import owner, told

TAKEN_UP = [
    ("Councillor Moss wished to see the price of each elm. Ms Finch would send it.", "Ms Finch"),
    ("Councillor Moss wished it to be split by street. Ms Finch would do so.", "Ms Finch"),
    ("Councillor Moss asked if the Clerk could share the map. She agreed to do this.", "the Clerk"),
    ("Councillor Moss asked whether the Committee could have a note. Ms Finch agreed.", "Ms Finch"),
    ("Cllr Moss: can we see the list of elms?\nMs Finch: yes, I will send it round.", "I"),
    ("Could a list be sent to members? Ms Finch confirmed that she would ask.", "she"),
    ("Councillor Moss said that it would be useful to have a map. Ms Finch agreed.", "Ms Finch"),
]


@pytest.mark.parametrize(("text", "debtor"), TAKEN_UP)
def test_whoever_takes_a_wish_up_owes_it(text: str, debtor: str) -> None:
    ask, *accepted = told(text)
    assert (ask.kind, owner(ask.debtor)) == ("request", debtor)
    assert [s.kind for s in accepted] == ["undertaking"]


def test_two_wishes_have_one_acceptance() -> None:
    found = told(
        "Councillor Moss asked for a map. Councillor Lark wished also to see the price of elms. "
        "Ms Finch would provide both."
    )
    assert [(s.kind, owner(s.debtor)) for s in found] == [
        ("request", "Ms Finch"),
        ("request", "Ms Finch"),
        ("undertaking", "Ms Finch"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Moss wished to see more elms. Ms Finch said that they were dear.",
        "Councillor Moss would like to see the mill thrive. Mr Hale said that it would.",
        "Councillor Moss asked whether the mill would provide more bread. Mr Hale hoped so.",
        "Councillor Moss asked whether officers could explain it. Mr Hale said that elms grew.",
        "Cllr Moss: can we have more elms?\nMr Hale: there is no money for that.",
        "Councillor Moss asked if residents could report elms. Mr Hale thought they could.",
    ],
)
def test_what_nobody_takes_up_is_no_request(text: str) -> None:
    assert told(text) == []
