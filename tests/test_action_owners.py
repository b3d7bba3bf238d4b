"""Who is to act by the note behind an action, and the first of several who are named together."""

import pytest

from tests.test_find_commitments import owner, told

BEHIND = [
    ("ACTION: Send the list of elms to members - Head of Parks", "Head of Parks"),
    ("Action: Letter to be sent to the mill – Clerk", "Clerk"),
    ("The list of elms will be shared with members (Owner: Ida Frost).", "Ida Frost"),
    ("ACTION: Count the elms and the oaks [Lead: Ida Frost]", "Ida Frost"),
    ("Contact the mill about the weir. Action by: Ida Frost", "Ida Frost"),
    ("The list of elms would be sent to members. Lead officer: Ida Frost", "Ida Frost"),
    ("ACTION 4: KL will circulate the link.", "KL"),
    ("ACTION: For the Clerk to walk the route again.", "the Clerk"),
    ("Actions\n- Note on the weir at next meeting (KL)", "KL"),
    ("New plans of the weir to be forwarded to members – KL", "KL"),
    ("The Trust told of elms and KL to send a poster to the Clerk.", "KL"),
    ("Clerk to action.", "Clerk"),
    ("AGREED ACTION: Mr Elm to ring the mill", "Mr Elm"),
    ("** Mr Elm to ring the mill **", "Mr Elm"),
    ("[Action: Mr Elm to ring the mill]", "Mr Elm"),
    ("The wall was unsafe (Mr Elm to ring the mill).", "Mr Elm"),
    ("KL agreed – to investigate work on the weir.", "KL"),
    ("Agreed – provisional date of May 9th, KL to liaise with the mill", "KL"),
]


@pytest.mark.parametrize(("text", "debtor"), BEHIND)
def test_whoever_the_note_behind_names_owes_it(text: str, debtor: str) -> None:
    (found,) = told(text)
    assert (found.kind, owner(found.debtor)) == ("undertaking", debtor)


def test_the_note_below_knows_better_than_who_told_it() -> None:
    (found,) = told("Ms Finch advised that a list of elms would be sent round.\n\nAction: Mr Hale")
    assert owner(found.debtor) == "Mr Hale"
    (found,) = told("Ms Finch said that she would ask the mill.\n\nAction: Mr Hale")
    assert owner(found.debtor) == "she"


JOINT = [
    ("Action Point: the Chair and the Clerk to meet the trust.", "the Chair"),
    ("Action: Cllr Moss/Clerk to meet the trust.", "Cllr Moss"),
    ("Action: KL/TW to write to the trust", "KL"),
    ("KL and TW to write to the trust", "KL"),
    ("The Head of Parks and Trees to write to the trust", "The Head of Parks and Trees"),
    ("A group of Tom Frost, Ida Finch and Una Dell will meet to plan it.", "Tom Frost"),
    ("A group comprising Tom Frost, Ida Finch, and Una Dell will repair it in May.", "Tom Frost"),
    ("In reply to Mr Hale, Ms Finch and Mr Oak would bring a paper.", "Ms Finch"),
]


@pytest.mark.parametrize(("text", "debtor"), JOINT)
def test_the_first_of_several_owes_it(text: str, debtor: str) -> None:
    (found,) = told(text)
    assert owner(found.debtor) == debtor


def test_the_next_owner_behind_and_has_an_action_of_his_own() -> None:
    found = told("Cllr Moss to ring the mill and the Clerk to order the paint.")
    assert [(owner(s.debtor), s.action) for s in found] == [
        ("Cllr Moss", "ring the mill"),
        ("the Clerk", "order the paint"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The group has three leads. Lead: Joy Finch",
        "The fair was talked of. Owner - Head of Audit",
        "ACTION: Head of Audit",
        "Actions\n1. (Owner: Ida Frost)",
        "Membership: Councillor Moss (Lead Member: Homes)",
        "Send the list to all – KL",
        "Actions from last meeting: KL to walk the route. TW to ring the mill.",
    ],
)
def test_a_name_behind_what_is_no_action_owes_nothing(text: str) -> None:
    assert told(text) == []
