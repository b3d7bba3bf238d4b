"""What somebody is said to have agreed to, proposals that carry, and notes of what was said."""

import pytest

from tests.test_find_commitments import owner, told

FOUND = [
    (
        "Members called for a workshop on elms. This was agreed by the Tree Officer.",
        [("request", "the Tree Officer"), ("undertaking", "the Tree Officer")],
    ),
    (
        "A request was also made for details of elms. This was agreed to be provided by the Clerk.",
        [("request", "the Clerk"), ("undertaking", "the Clerk")],
    ),
    (
        "A request for a list of elms was made, and this was agreed to be provided by the Clerk.",
        [("request", "the Clerk")],
    ),
    (
        "Councillor Moss proposed the Chair liaise with the mill. This was seconded by Councillor"
        " Lark and agreed.",
        [("resolution", "the Chair")],
    ),
    ("Councillor Moss requested a survey be carried out on the weir.", [("request", None)]),
    ("Chair asked that a talk be made at a future meeting.", [("request", None)]),
    (
        "Councillor Moss requested ramps be laid in Elm Lane. The Clerk advised a count would be"
        " carried out there.",
        [("request", None), ("undertaking", "The Clerk")],
    ),
    (
        "Ms Moss asked that the talk be given again, and he agreed that he would ring them.",
        [("request", "he"), ("undertaking", "he")],
    ),
    (
        "The company to confirm that the sweeping goes on, and to introduce checks at the gate.",
        [("undertaking", "The company"), ("undertaking", "The company")],
    ),
    (
        "Chair asked that a talk be made at a future meeting and it was agreed to end there.",
        [("request", None)],
    ),
    (
        "This would be checked and the report corrected.",
        [("undertaking", None), ("undertaking", None)],
    ),
    (
        "The mill held it; she would obtain it from them and it would be forwarded to the Clerk.",
        [("undertaking", "she"), ("undertaking", None)],
    ),
    (
        "The Head of Parks suggested that it be brought to the Board in May, and this was agreed.",
        [("request", None)],
    ),
    ("The Chair asked him to come back in six months' time.", [("request", "him")]),
    (
        "The Chair said that the list was late and that she wanted it before the next meeting.",
        [("request", None)],
    ),
    ("Should there be another, the Chair would be notified the same day.", [("undertaking", None)]),
    (
        "She would have a sample of fifty files audited before May 2015.",
        [("undertaking", "She")],
    ),
    (
        "Ms Finch explained that a notice would be placed in the Courier in May 2015.",
        [("undertaking", "Ms Finch")],
    ),
    ("Page 4 to be rewritten with the tenants", [("undertaking", None)]),
    ("The Board requested that the map was circulated again.", [("request", None)]),
    ("He would have a further discussion with the mill.", [("undertaking", "He")]),
    # to what end a meeting is held is no act of its own
    (
        "A meeting will be held on 25 May 2015 to see the draft and prepare a reply.",
        [("undertaking", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_who_is_said_to_have_agreed(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s.kind, owner(s.debtor)) for s in told(text)] == expected


NOTES = (
    "The following were raised by Members:\n"
    "- Councillor Moss asked why the weir was shut.\n"
    "- The Clerk reported that elms were dear.\n"
    "- Councillor Lark requested a report be brought to the next meeting.\n"
)


def test_a_list_of_what_was_said_is_no_list_of_what_was_resolved() -> None:
    (found,) = told(NOTES)
    assert (found.kind, owner(found.debtor)) == ("request", None)


@pytest.mark.parametrize(
    "text",
    [
        "The Head of Parks suggested that this be brought to the Board. Members did not wish it.",
        "Should there be another, the Chair would be sad.",
        "Councillor Moss proposed that the mill be sold. There was no seconder.",
        "I will move at the next meeting that the Council sell the mill.",
        "Mr Hale said that if the Panel were to invite every mill this would take years.",
    ],
)
def test_what_is_not_carried_or_only_announced_is_none(text: str) -> None:
    assert told(text) == []
