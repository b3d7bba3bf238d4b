"""Deadlines as said, their kind, and the days that they allow."""

from datetime import date

import pytest
from minutegraph.loaders.promises.due import deadline
from minutegraph.loaders.promises.due_days import days

KINDS = [
    ("would report back to the Panel at its next meeting", "at its next meeting", "next_meeting"),
    ("would bring a paper to a future meeting", "to a future meeting", "future_meeting"),
    ("would send it following the meeting", "following the meeting", "after_meeting"),
    ("would reply in writing", "in writing", "after_meeting"),
    ("would send it once the study was done", "once the study was done", "event"),
    ("would publish it by the end of June 2024", "by the end of June 2024", "date"),
    ("would bring it to the January meeting", "to the January meeting", "date"),
    ("would answer within six weeks", "within six weeks", "date"),
    ("would bring it back in the autumn", "in the autumn", "date"),
    ("would write again, a month from now", "a month from now", "date"),
    ("would circulate it in due course", "in due course", "future_meeting"),
]


@pytest.mark.parametrize(("clause", "words", "kind"), KINDS)
def test_a_deadline_has_the_papers_words_and_a_kind(clause: str, words: str, kind: str) -> None:
    due = deadline(clause, 0, clause.index(" ") + 1, len(clause))
    assert due is not None
    assert (due.words, due.kind) == (words, kind)


NONE = [
    "would send the figures to him",
    "would close for 28 days",
    "would ask about costs since May",
]


@pytest.mark.parametrize("clause", NONE)
def test_a_span_or_a_topic_is_no_deadline(clause: str) -> None:
    assert deadline(clause, 0, 6, len(clause)) is None


MEETING = date(2023, 10, 12)
DAYS = [
    ("by the end of June 2024", None, date(2024, 6, 30)),
    ("by 31st October 2024", None, date(2024, 10, 31)),
    ("in May 2024", date(2024, 5, 1), date(2024, 5, 31)),
    ("by the end of January", None, date(2024, 1, 31)),
    ("within six weeks", None, date(2023, 11, 23)),
    ("in six months' time", date(2024, 4, 12), date(2024, 4, 12)),
    ("the next day", date(2023, 10, 13), date(2023, 10, 13)),
    ("in the autumn", None, None),
]


@pytest.mark.parametrize(("words", "first", "last"), DAYS)
def test_days_follow_from_the_words_or_the_meeting(
    words: str, first: date | None, last: date | None
) -> None:
    assert days(words, MEETING) == (first, last)


@pytest.mark.parametrize("words", ["within six weeks", "by the end of January", "on 31 June 2024"])
def test_what_nothing_decides_stays_open(words: str) -> None:
    assert days(words, None) == (None, None)
