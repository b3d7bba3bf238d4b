"""Promises and decisions as whole pages of minutes word them."""

import pytest

from tests.test_find_commitments import owner, told

UNDERTAKINGS = [
    # a habit spoken of before says nothing of what somebody takes on after "and"
    ("Ms Finch said that counts were ongoing and she would make enquiries.", "she", None),
    ("Members asked what a bund was and Officers confirmed they would ask.", "they", None),
    ("It was confirmed that answers would be obtained from the mill.", None, None),
    ("Members were advised that their views would be sought shortly.", None, None),
    ("She would ensure it was circulated to the Panel.", "She", None),
    ("A count of Looked After Children would be sent to the Panel.", None, None),
    ("Members were advised that there would be a session in May.", None, "in May"),
    ("The Clerk said that the wording would be adjusted.", "The Clerk", None),
]


@pytest.mark.parametrize(("text", "debtor", "due"), UNDERTAKINGS)
def test_whoever_takes_it_on_owes_it(text: str, debtor: str | None, due: str | None) -> None:
    (found,) = told(text)
    assert (found.kind, owner(found.debtor), found.due) == ("undertaking", debtor, due)


@pytest.mark.parametrize(
    "text",
    [
        "Members talked of the millers and what new role they would bring.",
        "The Chair asked how the Clerk would send it.",
        "The Chair proposed that the paths in the report were counted. It was agreed to end.",
        "The Panel considered the report of the Clerk which would be presented to the Council.",
        "Members noted the town's Green Roof Plan to support wrens.",
        "Old Oak Strategy development - update (Oral report)",
        "The Old Oak Strategy would send a signal.",
        "The Chair proposed that elms were taken up in the forward plan. It was agreed to end.",
        "Members asked for more insight into the flood.",
        "Members asked for an update on the mill. They noted that it stood empty.",
    ],
)
def test_what_is_only_talked_of_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "debtor", "asker"),
    [
        ("The Chair has also asked the Clerk to arrange a walk.", "the Clerk", "The Chair"),
        ("Members asked if the map be redrawn before it was sold.", None, "Members"),
    ],
)
def test_a_request_has_its_asker(text: str, debtor: str | None, asker: str) -> None:
    (found,) = told(text)
    assert (found.kind, owner(found.debtor), owner(found.creditor)) == ("request", debtor, asker)


def test_a_request_that_was_made_for_a_thing_asks_for_what_it_is_to_hold() -> None:
    (ask,) = told("A request was made for the tables of trees to include elms.")
    assert ask.kind == "request"
    assert owner(ask.debtor) is None


def test_a_body_whose_name_holds_and_is_one_thing() -> None:
    text = "RESOLVED that a note by the Parks and Trees Service would be sent to the Panel."
    (point,) = told(text)
    assert point.action.endswith("sent to the Panel")


def test_a_list_that_has_lost_its_resolved_goes_on_behind_what_a_point_lists() -> None:
    found = told(
        "(a)  the plan be approved;\n\n(b)  the following be appointed –\n\n"
        "    Oaks – Councillor Lark, and\n\n(c)  the Tree Officer email all members.\n"
    )
    assert [owner(point.debtor) for point in found] == ["the Tree Officer"]


def test_what_was_talked_of_under_decisions_is_not_resolved() -> None:
    found = told(
        "Decisions:\n\n4.1  The Panel considered a note by the Tree Officer.\n\n"
        "4.2  A query was raised about elms.\n\n4.3  Resolved – That the note be received.\n"
    )
    assert found == []


def test_a_meeting_that_agrees_what_it_would_do_owes_it() -> None:
    (found,) = told("The Panel agreed that once the map was in it would organise a walk.")
    assert (found.kind, found.action) == ("resolution", "organise a walk")
    assert owner(found.debtor) == "The Panel"


def test_a_week_that_commences_on_a_day_is_a_deadline() -> None:
    (found,) = told("A count of elms would be completed during the week commencing 4 May 2015.")
    assert found.due is not None
    assert found.due.startswith("during the week")
