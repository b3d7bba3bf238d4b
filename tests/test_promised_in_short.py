"""Promises in notes, in answers, and of papers to come; near-misses that are none."""

import pytest

from tests.test_find_commitments import owner, told

FOUND = [
    ("The next report would include elms.", None),
    ("A reply was awaited and would be circulated on receipt.", None),
    ("More detail on elms could be provided outside of the meeting.", None),
    ("Ms Moss asked when lights would be mended. Mr Elm said they would be done by May.", "Mr Elm"),
    ("Members would receive a report on elms at the next meeting.", None),
    ("Officers did not have it to hand but could provide it after the meeting.", "Officers"),
    ("The Chair agreed that this should be added to the work programme.", "The Chair"),
    ("It was noted that the third point should be amended to read elms.", None),
    ("The Clerk said that the lights would be in place by May 2015.", "The Clerk"),
    ("The Clerk said his office would be in touch with dates in April 2015.", "The Clerk"),
    ("A new form of the report would be trialled with the Committee.", None),
    ("REPLY: The Council will engage with the mill to discuss a gate.", "The Council"),
    ("A report to come back to the next meeting.", None),
    ("Ms Finch was happy to share the slides with members after the meeting.", "Ms Finch"),
    ("Ms Finch: noted and will come back to members.", "Ms Finch"),
    ("If not, we will look to May and KL will publicise this.", "KL"),
    ("The mill was shut in Feb. The Clerk would chase it.", "The Clerk"),
]


@pytest.mark.parametrize(("text", "debtor"), FOUND)
def test_it_is_promised(text: str, debtor: str | None) -> None:
    (found,) = told(text)
    assert (found.kind, owner(found.debtor)) == ("undertaking", debtor)


def test_what_is_to_be_sent_stands_behind_what_was_asked_for() -> None:
    found = told("Members asked for the map of elms. To be sent to members.")
    assert [s.kind for s in found] == ["request", "undertaking"]


def test_a_sentence_begins_behind_a_short_month_or_a_lettered_appendix() -> None:
    for text in ("It met on 3 Feb. The Clerk would ask.", "See Appendix A. The Clerk would ask."):
        (found,) = told(text)
        assert found.passage.quote == "The Clerk would ask."


@pytest.mark.parametrize(
    "text",
    [
        "To be sent to members.",  # a heading, or nothing that it is said of
        "Report to follow",
        "Ms Finch said she was happy to help.",
        "More elms could be provided if there were money.",
        "He could provide more elms if there were money.",
        "The next report would be long.",
        "The lights should be brighter.",
        "Members agreed that the lights should be brighter.",
        "The mill would be in place for a century.",
    ],
)
def test_it_is_not_promised(text: str) -> None:
    assert told(text) == []


def test_whoever_does_what_the_meeting_agreed_owes_it() -> None:
    agreed, taken = told("It was agreed that the mill should be contacted. Ms Finch would do this.")
    assert (agreed.kind, taken.kind) == ("resolution", "undertaking")
