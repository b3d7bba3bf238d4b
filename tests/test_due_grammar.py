"""The grammar of deadlines, by phrases that are made up: the day that is meant is always within."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from minutegraph.graph.deadlines.days import OPEN, DueDays, days
from minutegraph.graph.deadlines.lengths import plus
from minutegraph.graph.deadlines.working_days import bank_holidays, is_working
from minutegraph.graph.months import MONTHS
from minutegraph.loaders.promises.due import deadlines

DAYS = st.dates(date(2005, 1, 1), date(2035, 12, 31))
UPPER = st.sampled_from(["by", "no later than", "on or before", "until"])
COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
UNITS = st.sampled_from(["day", "week", "fortnight", "month", "quarter", "year"])


def named(day: date, year: bool) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}{f' {day.year}' if year else ''}"


def holds(found: DueDays, day: date) -> bool:
    """Some rule gave bounds, and the day is within them."""
    lower, upper = found.earliest or date.min, found.latest or date.max
    return found.rule is not None and lower <= day <= upper


def ordered(found: DueDays) -> bool:
    return not found.earliest or not found.latest or found.earliest <= found.latest


@given(DAYS, DAYS, UPPER)
def test_a_day_with_its_year_is_that_day(meeting: date, day: date, by: str) -> None:
    assert days(f"on {named(day, year=True)}", meeting) == DueDays(day, day, "day")
    assert days(f"{by} {named(day, year=True)}", meeting) == DueDays(None, day, "day")
    assert days(f"before {named(day, year=True)}", None).latest == day - timedelta(days=1)


@given(DAYS, st.integers(0, 300))
def test_a_year_left_out_is_the_next(meeting: date, ahead: int) -> None:
    day = meeting + timedelta(days=ahead)
    assert days(f"on {named(day, year=False)}", meeting) == DueDays(day, day, "day")
    month = days(f"in {MONTHS[day.month - 1]}", meeting)
    assert holds(month, day)
    assert month.earliest is not None
    assert month.earliest >= meeting


QUARTERS = st.sampled_from(
    ["Q{n}", "quarter {n}", "the {nth} quarter", "the {nth} quarter of the financial year"]
)


@given(DAYS, st.integers(0, 3), QUARTERS)
def test_a_quarter_is_counted_from_april(meeting: date, n: int, words: str) -> None:
    said = words.format(n=n + 1, nth=("first", "second", "third", "fourth")[n])
    found = days(f"in {said}", meeting)
    assert found.latest is not None
    assert found.latest.month == (6, 9, 12, 3)[n]
    assert meeting <= found.latest < meeting + timedelta(days=366)
    assert days(f"by the end of {said}", meeting).latest == found.latest


@given(DAYS, st.sampled_from(["spring", "summer", "autumn", "winter"]), st.integers(0, 89))
def test_a_season_holds_its_days(meeting: date, season: str, on: int) -> None:
    found = days(f"in the {season}", meeting)
    first = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[season]
    assert found.latest is not None
    day = found.latest - timedelta(days=on)
    assert holds(found, day) == (day >= meeting)
    assert (day.month - first) % 12 <= 2


@given(DAYS, st.integers(1, 10), UNITS)
def test_a_length_is_counted_from_the_meeting(meeting: date, count: int, unit: str) -> None:
    said = f"{COUNTS[count - 1]} {unit}{'s' * (count > 1)}"
    end = plus(meeting, count, unit)
    assert days(f"within {said}", meeting) == DueDays(None, end, "length")
    assert days(f"over the next {said}", meeting) == DueDays(meeting, end, "length")
    assert days(f"{said} from now", meeting) == DueDays(end, end, "length")
    assert days(f"{said} later", meeting) == DueDays(end, None, "length")
    assert days(f"within {said}", None) == OPEN


@given(DAYS, st.integers(1, 30))
def test_working_days_leave_weekends_and_bank_holidays_out(meeting: date, count: int) -> None:
    latest = days(f"within {count} working days", meeting).latest
    assert latest is not None
    between = [meeting + timedelta(days=n) for n in range(1, (latest - meeting).days + 1)]
    assert sum(is_working(day) for day in between) == count
    assert is_working(latest)


@given(st.integers(2003, 2060))
def test_a_year_has_eight_bank_holidays_and_those_given(year: int) -> None:
    found = bank_holidays(year)
    given = {2011: 1, 2012: 1, 2022: 2, 2023: 1}.get(year, 0)
    made_up = int(date(year, 1, 1).weekday() > 4) + int(date(year, 12, 25).weekday() > 3)
    assert len(found) == 8 + given
    assert all(day.weekday() < 5 for day in found)
    assert ({date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)} <= found) == (made_up == 0)


LEFT_OPEN = st.sampled_from(["recess", "term", "half-term", "holidays", "school holidays", "break"])
SEASONS = st.sampled_from(["spring", "summer", "autumn", "Christmas", "Easter"])
EDGES = st.sampled_from(["", "the ", "the end of the ", "the start of the ", "early in the "])


@given(DAYS, st.sampled_from(["by", "before", "in", "after", "until"]), EDGES, SEASONS, LEFT_OPEN)
def test_terms_and_recesses_have_no_days_and_are_not_cut_to_seasons(
    meeting: date, opening: str, edge: str, season: str, left: str
) -> None:
    words = f"{opening} {edge}{season} {left}"
    assert days(words, meeting) == OPEN
    for due in deadlines(words, 0, len(words)):
        assert due.words == words
        assert due.days(meeting) == OPEN


HOURS = st.sampled_from(["close of play on ", "5pm on ", "noon on ", "the close of business on "])


@given(DAYS, DAYS, HOURS)
def test_an_hour_is_the_day_s(meeting: date, day: date, hour: str) -> None:
    words = f"by {hour}{named(day, year=True)}"
    (due,) = deadlines(words, 0, len(words))
    assert due.words == words
    assert due.days(meeting) == DueDays(None, day, "day")


@given(DAYS, DAYS)
def test_the_order_of_day_and_month_is_free(meeting: date, day: date) -> None:
    words = f"by {MONTHS[day.month - 1]} {day.day}, {day.year}"
    (due,) = deadlines(words, 0, len(words))
    assert (due.words, due.days(meeting)) == (words, DueDays(None, day, "day"))


@given(DAYS, st.sampled_from(["financial", "municipal", "school"]))
def test_a_new_year_of_its_kind_begins_after_the_meeting(meeting: date, sort: str) -> None:
    found = days(f"in the new {sort} year", meeting)
    assert found.earliest is not None
    assert meeting < found.earliest <= meeting + timedelta(days=366)
    assert found.earliest.month == {"financial": 4, "municipal": 5, "school": 9}[sort]
    assert days(f"from the start of the new {sort} year", meeting).earliest == found.earliest


POINTS = st.sampled_from([
    "June", "the end of May", "Q3", "the summer", "Christmas", "Easter", "Friday", "next week",
    "this month", "2041", "the new year", "the 15th", "the financial year", "June/July", "Q2 2042",
    "the end of the quarter", "the middle of March", "early autumn", "w/c 3 June", "29 February",
    "next Tuesday",
])  # fmt: skip
OPENINGS = st.sampled_from(["by", "before", "from", "in", "at", "until", "after", "to", "on", "for",
                            "in time for", "no later than"])  # fmt: skip


@given(DAYS, OPENINGS, POINTS)
def test_bounds_are_in_order_and_not_before_the_meeting(
    meeting: date, opening: str, point: str
) -> None:
    found = days(f"{opening} {point}", meeting)
    assert ordered(found)
    assert (found.rule is None) == (found.earliest is found.latest is None)
    assert found.latest is None or found.latest >= meeting or opening == "before"
    assert found.earliest is None or found.earliest >= meeting


@given(st.integers(2005, 2035), DAYS, st.sampled_from(MONTHS))
def test_a_start_has_no_end(year: int, meeting: date, month: str) -> None:
    found = days(f"from {month} {year}", meeting)
    assert found.latest is None
    assert found.earliest is not None
    assert found.earliest <= max(meeting, date(year, MONTHS.index(month) + 1, 28))


WORDS = st.text("abcdefghijklmnopqrstuvwxyz '’-,", max_size=60)


@given(WORDS, DAYS)
def test_other_words_give_no_days(words: str, meeting: date) -> None:
    known = ("may", "mar", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
             "mon", "tue", "wed", "thu", "fri", "sat", "sun", "day", "week", "month", "quarter",
             "year", "spring", "summer", "autumn", "winter", "east", "christ", "mich", "morrow",
             "fort")  # fmt: skip
    if not any(part in words for part in known):
        assert days(words, meeting) == OPEN


@given(st.text(max_size=80), DAYS)
def test_any_text_is_read_without_harm(words: str, meeting: date) -> None:
    assert ordered(days(words, meeting))
    for due in deadlines(words, 0, len(words)):
        assert words[due.start : due.end] == due.words
