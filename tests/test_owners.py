"""Whom a promise falls to: two of one surname, two together, somebody absent, a list, a table."""

import pytest

from tests.test_parties import meant, people

BOTH = "Present: Councillor Ida Frost (Chair) and Councillor Bo Reed (Vice-Chair).\n\n"
OFFICER = "Nia Crane, Head of Parks, spoke. "

MEANT = [
    # two together: the first named
    (BOTH + "RESOLVED that <the Chair and Vice-Chair> write to the firm.", "Ida Frost"),
    (
        "Present: Councillor Ida Frost (Joint Chair) and Councillor Bo Reed (Joint Chair).\n\n"
        "<The Joint Chairs> would write.",
        "Ida Frost",
    ),
    (
        "Mrs Ida Frost said that it was not so. <She and Mr Reed> agreed to look. Mr Reed left.",
        "Ida Frost",
    ),
    # one who holds two posts, of which only the first was told beside the name
    (
        "The Head of Fleet, Ida Frost, spoke.\n\nThat <the Head of Fleet and Depot Manager> write.",
        "Ida Frost",
    ),
    ("Ida Frost, Head of Fleet, spoke. <The Head of Service> would write.", "Ida Frost"),
    # whoever only asks in a clause before does not act in the main clause
    (
        "Mr Reed, Head of Fleet, spoke. Mr Moss having asked why, <he> would look into it.",
        "Reed",
    ),
    # an absent colleague does nothing here
    (
        OFFICER + "It was for the Depot Manager, Ola Pike, who was not present. <She> will ask.",
        "Nia Crane",
    ),
    ("The Head of Parks, Nia Crane, said that <her officers> would write.", "Nia Crane"),
    # points of a list go on with what leads into it
    (
        "Ida Frost, Head of Fleet, advised that:-\n\n(a) it was so;\n\n(b) <she> would write.",
        "Ida Frost",
    ),
    # a table of questions that are put to one person
    (
        "Questions to the Head of Fleet (Ida Frost)\n\n"
        "1 | Cllr Moss | Is it open? | It is. <She> will confirm the date.",
        "Ida Frost",
    ),
    ("1 | Cllr Moss | Is it open? | It is. <She> will confirm the date.", None),
]


@pytest.mark.parametrize(("text", "party"), MEANT)
def test_words_that_stand_for_somebody(text: str, party: str | None) -> None:
    assert meant(text) == party


def test_a_title_tells_two_of_one_surname_apart() -> None:
    names = {
        party.name: [form.quote for form in party.forms]
        for party in people(
            "Councillor Ola Pike, Mr Tom Pike and Dr Una Pike spoke. Councillor Pike left. "
            "Mr Pike stayed. Dr Pike waved."
        )
    }
    assert names == {
        "Ola Pike": ["Councillor Ola Pike", "Councillor Pike"],
        "Tom Pike": ["Mr Tom Pike", "Mr Pike"],
        "Una Pike": ["Dr Una Pike", "Dr Pike"],
    }


def test_a_bare_surname_of_two_is_neither() -> None:
    found = people("Mr Tom Pike and Mrs Una Pike spoke. Mr Pike left and then Pike waved.")
    assert {party.name for party in found} == {"Tom Pike", "Una Pike", "Pike"}


def test_a_list_of_councillors_ends() -> None:
    found = people("Present: Councillors Reed, Pike and Moss; Mr Bo Frost (Teacher Union).")
    assert [(p.name, p.honorific) for p in found][-1] == ("Bo Frost", "Mr")


SEATED = [
    ("Present: Mr Bo Frost (Church Representative).", "member"),
    ("Present: Mrs Ida Reed (Parent Governor Representative).", "member"),
    ("Present: Ida Reed, Customer Services Representative.", "officer"),
]


@pytest.mark.parametrize(("text", "role"), SEATED)
def test_who_sits_for_others_is_a_member(text: str, role: str) -> None:
    (party,) = people(text)
    assert party.role == role
