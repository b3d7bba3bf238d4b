"""Promises that hang on something, that others are assured of, and those said with "going to"."""

import pytest

from tests.test_find_commitments import owner, told

UNDERTAKINGS = [
    ("If the Clerk would let him have them Mr Hale would listen to the tapes.", "Mr Hale", None),
    ("She's going to take it up with the mill.", "She", None),
    ("Ms Finch was going to ask the mill for its prices.", "Ms Finch", None),
    ("Members were assured that the map would be live by May 2015.", None, "by May 2015"),
    ("He assured the Panel that the elms would be felled in May 2015.", "He", "in May 2015"),
    ("If the survey was clean Mr Hale would reopen it on 1 May 2015.", "Mr Hale", "on 1 May 2015"),
]


@pytest.mark.parametrize(("text", "debtor", "due"), UNDERTAKINGS)
def test_it_is_owed(text: str, debtor: str | None, due: str | None) -> None:
    found = told(text)
    assert [(f.kind, f.due) for f in found] == [("undertaking", due)]
    assert owner(found[0].debtor) == debtor


@pytest.mark.parametrize(
    "text",
    [
        "Mr Hale said that he was going to retire in May.",
        "The mill was going to close.",
        "Members were assured that swans were safe and would be kept so.",
        "If it rained Mr Hale would open the sluice.",
        "If it were sold, the Trust would open a mill in May 2015.",
    ],
)
def test_what_may_come_is_not(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr Hale would be present at the open evenings.",
        "The Clerk said that a notice would be placed in the local press in May 2015.",
        "Paper on elms to be taken at the next meeting.",
        "The Panel:-\n\n(i) noted the note;\n\n(ii) agreed that the walk proceed as set out in it.",
    ],
)
def test_a_step_is_owed_whatever_its_verb(text: str) -> None:
    assert len(told(text)) == 1
