"""Deadlines as said, their kind, and the days that they allow."""

from datetime import date

import pytest
from minutegraph.graph.deadlines.days import OPEN, DueDays, days
from minutegraph.loaders.promises.due import deadline

KINDS = [
    ("would report back to the Panel at its next meeting", "at its next meeting", "next_meeting"),
    ("would bring a paper to a future meeting", "to a future meeting", "future_meeting"),
    ("would send it following the meeting", "following the meeting", "after_meeting"),
    ("would reply in writing", "in writing", "after_meeting"),
    ("would send it once the study was done", "once the study was done", "event"),
    ("would publish it by the end of June 2024", "by the end of June 2024", "date"),
    ("would bring it to the January meeting", "to the January meeting", "date"),
    ("would answer within six weeks", "within six weeks", "after_meeting"),
    ("would report back within six weeks", "within six weeks", "future_meeting"),
    ("would bring it back in six months' time", "in six months' time", "future_meeting"),
    ("would bring it back in the autumn", "in the autumn", "date"),
    ("would write again, a month from now", "a month from now", "date"),
    ("would circulate it in due course", "in due course", "none"),
    ("would report to the Panel in due course", "in due course", "future_meeting"),
    ("be put before the Board at its next meeting", "at its next meeting", "next_meeting"),
    (
        "would set out the number of repairs in the year, before the end of July",
        "before the end of July",
        "date",
    ),
    ("would send the rents for October by the end of November", "by the end of November", "date"),
]


@pytest.mark.parametrize(("clause", "words", "kind"), KINDS)
def test_a_deadline_has_the_papers_words_and_a_kind(clause: str, words: str, kind: str) -> None:
    due = deadline(clause, 0, clause.index(" ") + 1, len(clause))
    assert due is not None
    assert (due.words, due.kind) == (words, kind)


def test_an_opening_needs_no_comma() -> None:
    text = "Once the survey had come back she would send it round"
    due = deadline(text, 0, text.index("send"), len(text))
    assert due is not None
    assert (due.words, due.kind) == ("Once the survey had come back", "event")


WHOLE = [
    "before the summer recess", "by the end of the autumn term", "before February half-term",
    "before the summer school holidays", "by close of play on Friday", "by Friday week",
    "by noon on Monday", "in the week commencing 4 March 2024", "by March 31st, 2024",
    "within 5 clear working days", "in three or four weeks", "by next Tuesday",
    "in advance of the next meeting", "at the next Cabinet meeting",
    "before the end of the financial year 2024/25", "on Wednesday, 6 March 2024",
]  # fmt: skip


@pytest.mark.parametrize("words", WHOLE)
def test_the_words_are_kept_whole(words: str) -> None:
    clause = f"would send the map {words}"
    due = deadline(clause, 0, 6, len(clause))
    assert due is not None
    assert due.words == words


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
    ("by the end of June 2024", None, date(2024, 6, 30), "month"),
    ("by 31st October 2024", None, date(2024, 10, 31), "day"),
    ("in May 2024", date(2024, 5, 1), date(2024, 5, 31), "month"),
    ("by the end of January", None, date(2024, 1, 31), "month"),
    ("from April 2022", date(2022, 4, 1), None, "month"),
    ("before the end of July", None, date(2024, 7, 31), "month"),
    ("by the end of Q2", None, date(2024, 9, 30), "financial-quarter"),
    ("in the last quarter of the financial year", date(2024, 1, 1), date(2024, 3, 31),
     "financial-quarter"),
    ("in Q2 2024", date(2024, 4, 1), date(2024, 9, 30), "either-quarter"),
    ("in the autumn", date(2023, 10, 12), date(2023, 11, 30), "season"),
    ("before Christmas", None, date(2023, 12, 24), "feast"),
    ("in the new year", date(2024, 1, 1), None, "new-year"),
    ("by the end of the municipal year", None, date(2024, 5, 31), "municipal-year"),
    ("in 2024/25", date(2024, 4, 1), date(2025, 3, 31), "financial-year"),
    ("between 3 and 9 May 2024", date(2024, 5, 3), date(2024, 5, 9), "day"),
    ("by Friday", None, date(2023, 10, 13), "weekday"),
    ("next month", date(2023, 11, 1), date(2023, 11, 30), "month"),
    ("within six weeks", None, date(2023, 11, 23), "length"),
    ("in the next six weeks", date(2023, 10, 12), date(2023, 11, 23), "length"),
    ("within ten working days", None, date(2023, 10, 26), "working-days"),
    ("in six months' time", date(2024, 4, 12), date(2024, 4, 12), "length"),
    ("six months after that", date(2024, 4, 12), None, "length"),
    ("the next day", date(2023, 10, 13), date(2023, 10, 13), "length"),
    ("in the next fortnight", date(2023, 10, 12), date(2023, 10, 26), "length"),
    ("in 4-6 weeks", date(2023, 11, 9), date(2023, 11, 23), "length"),
    ("after six months", date(2024, 4, 12), None, "length"),
    ("by Friday week", None, date(2023, 10, 20), "weekday"),
    ("by close of play Friday", None, date(2023, 10, 13), "weekday"),
    ("by 5pm on 12 March", None, date(2024, 3, 12), "day"),
    ("by March 5", None, date(2024, 3, 5), "day"),
    ("during the week commencing 4 March", date(2024, 3, 4), date(2024, 3, 10), "day"),
    ("prior to April", None, date(2024, 3, 31), "month"),
    ("by mid-March", None, date(2024, 3, 31), "month"),
    ("by the start of April", None, date(2024, 4, 1), "month"),
    ("at the beginning of March", date(2024, 3, 1), date(2024, 3, 7), "month"),
    ("by the first week of March", None, date(2024, 3, 7), "month"),
    ("by month end", None, date(2023, 10, 31), "month"),
    ("by the end of the 2023/24 municipal year", None, date(2024, 5, 31), "municipal-year"),
    ("in the new financial year", date(2024, 4, 1), date(2025, 3, 31), "financial-year"),
    ("from the start of the new municipal year", date(2024, 5, 1), None, "municipal-year"),
    ("in the second quarter of the 2024/25 financial year", date(2024, 7, 1), date(2024, 9, 30),
     "financial-quarter"),
    ("at its meeting in March", date(2024, 3, 1), date(2024, 3, 31), "month"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "first", "last", "rule"), DAYS)
def test_days_follow_from_the_words_or_the_meeting(
    words: str, first: date | None, last: date | None, rule: str
) -> None:
    assert days(words, MEETING) == DueDays(first, last, rule)


SAID_ONLY = [
    "before the summer recess", "by half-term", "by the end of term", "in the autumn term 2024",
    "in a few weeks", "within 28 days of receipt", "by the end of the year", "on 31 June 2024",
    "in the summer term", "before February half-term", "before the summer school holidays",
    "by year end", "after the election", "in two cycles", "as soon as possible",
    "as the Chair may wish",
]  # fmt: skip


@pytest.mark.parametrize("words", SAID_ONLY)
def test_what_no_calendar_tells_stays_as_said(words: str) -> None:
    assert days(words, MEETING) == OPEN


@pytest.mark.parametrize("words", ["within six weeks", "by the end of January", "next month"])
def test_what_nothing_decides_stays_open(words: str) -> None:
    assert days(words, None) == OPEN
