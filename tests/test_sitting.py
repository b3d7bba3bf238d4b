"""Who met, of which council, when: as the paper says, as given, or between proven bounds."""

from datetime import date

import pytest
from minutegraph.loaders.document import Passage, Sitting
from minutegraph.loaders.reading.bounds import bounded
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.loaders.reading.sitting import heading, meeting_line, settle


@pytest.mark.parametrize(
    "line",
    [
        "Meeting: Wednesday, 11th May, 2022 6.30 pm, Parks and Trees Panel (Item 41)",
        "Meeting: Parks and Trees Panel, 11/05/2022 2.00 pm (Item 5)",
        "Meeting: 11/05/2022 - Parks and Trees Panel (Item 6)",
        "Meeting: 11/05/2022 Parks and Trees Panel",
    ],
)
def test_the_meeting_line_in_its_forms(line: str) -> None:
    assert meeting_line(line) == Sitting(committee="Parks and Trees Panel", day=date(2022, 5, 11))


@pytest.mark.parametrize(
    ("lines", "council", "committee", "day"),
    [
        (
            ["QUARRYFORD TOWN COUNCIL", "PARKS AND TREES COMMITTEE – 9 MAY 2021"],
            "Quarryford Town Council",
            "Parks and Trees Committee",
            date(2021, 5, 9),
        ),
        (["Trees Panel (Quarryford Council)"], "Quarryford Council", "Trees Panel", None),
        (["OAK AND", "ELM PANEL, 2 JUNE 2015"], None, "Oak and Elm Panel", date(2015, 6, 2)),
        (["Notes of Trees Forum, Town Hall, 27/6/15"], None, "Trees Forum", date(2015, 6, 27)),
        (["| Minute | Trees Board – 13 May 2015 |"], None, "Trees Board", date(2015, 5, 13)),
        (["Trees Board 23 May"], None, "Trees Board", None),  # no year
        (["Trees Board", "Published 4 May 2021"], None, "Trees Board", None),
        (["Trees Board, 4 May 2021", "Held on 6 May 2021"], None, "Trees Board", None),  # which?
        (["Your Council", "Trees Board"], None, "Trees Board", None),
    ],
)  # fmt: skip
def test_the_head_of_minutes(
    lines: list[str], council: str | None, committee: str | None, day: date | None
) -> None:
    assert heading(lines) == Sitting(council=council, committee=committee, day=day)


def _bounds(text: str) -> tuple[date | None, date | None]:
    sitting = bounded(Sitting(), [Passage(0, len(text), text)])
    early, late = sitting.not_before, sitting.not_after
    return early and early.day, late and late.day


@pytest.mark.parametrize(
    ("text", "not_before"),
    [
        ("The new depot had been opened on 5 August 2025.", date(2025, 8, 5)),
        ("Since the previous visit, on 7 May 2025, complaints had fallen.", date(2025, 5, 7)),
        ("Members noted the four fires since 2011.", date(2011, 1, 1)),
        ("Two sheds had gone since the flood of 9 January 2024.", date(2024, 1, 9)),
        ("Since the parish meeting on 3 May 2022 nothing had moved.", date(2022, 5, 3)),
        ("It would close ten weeks since the handover of 9 January 2024.", None),
        ("During the audit of the depot in June 2018 it had been judged poor.", date(2018, 6, 1)),
        ("At the end of May 2021 the share stood at a fifth.", date(2021, 5, 31)),
        ("At the end of May 2021, 12 posts were empty.", date(2021, 5, 31)),
        ("Nobody knew who decided in June 2021 to close it.", date(2021, 6, 1)),
        ("The depot would be opened in March 2025.", None),
        ("The work was planned in March 2025.", None),
        ("The work was due on 3 March 2025.", None),
        ("All homes are to be inspected in May 2026.", None),
        ("The Panel was told of the election in May 2026.", None),
        ("The next meeting held in May 2026 could decide.", None),
        ("A report in 2019 named nobody.", None),
    ],
)
def test_only_days_told_as_past_bound_a_meeting(text: str, not_before: date | None) -> None:
    assert _bounds(text)[0] == not_before


@pytest.mark.parametrize(
    ("text", "not_after"),
    [
        ("The depot will open on 1 May 2023.", date(2023, 5, 1)),
        ("The count would be October 2021 to May 2022.", date(2021, 10, 31)),
        ("It had been promised that the depot would open on 1 May 2023.", None),
        ("In 2019 the plan was that it would open in June 2020.", None),
    ],
)
def test_days_still_to_come_bound_a_meeting(text: str, not_after: date | None) -> None:
    assert _bounds(text)[1] == not_after


def test_bounds_that_contradict_each_other_are_dropped() -> None:
    text = "The depot had been opened on 4 May 2024. The gate will open on 1 May 2023."
    assert _bounds(text) == (None, None)


def test_the_proving_sentence_is_kept_with_its_place() -> None:
    text = "Trees Panel\n\nAll was well. The depot had been opened on 4 May 2024. Noted."
    bound = bounded(Sitting(), [Passage(13, len(text), text[13:])]).not_before
    assert bound
    assert bound.passage.quote == "The depot had been opened on 4 May 2024."
    assert text[bound.passage.start : bound.passage.end] == bound.passage.quote


def test_the_documents_own_word_wins_and_the_doubt_is_told() -> None:
    stated = Sitting(committee="Trees Panel", day=date(2021, 5, 4))
    given = Given(council="Quarryford Council", committee="Parks Board", day=date(2021, 5, 5))
    settled, doubts = settle(stated, given)
    assert settled == Sitting("Quarryford Council", "Trees Panel", date(2021, 5, 4))
    assert len(doubts) == 2
    assert "Parks Board" in doubts[0]
    assert "2021-05-05" in doubts[1]


def test_spelling_of_a_name_is_no_disagreement() -> None:
    _, doubts = settle(
        Sitting(committee="Women’s & Girls’ Panel"), Given(committee="Women's and Girls' Panel")
    )
    assert doubts == ()


def test_a_given_date_against_the_text_is_told() -> None:
    text = "The depot had been opened on 4 May 2024."
    stated = bounded(Sitting(), [Passage(0, len(text), text)])
    settled, doubts = settle(stated, Given(day=date(2023, 1, 1)))
    assert settled.day == date(2023, 1, 1)
    assert "4 May 2024" in doubts[0]
