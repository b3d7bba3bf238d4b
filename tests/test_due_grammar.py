"""The grammar of deadlines, by phrases that are made up: the day that is meant is always within."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from minutegraph.graph.deadlines.days import OPEN, DueDays, days
from minutegraph.graph.deadlines.lengths import plus
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
def test_working_days_leave_weekends_out(meeting: date, count: int) -> None:
    latest = days(f"within {count} working days", meeting).latest
    assert latest is not None
    between = [meeting + timedelta(days=n) for n in range(1, (latest - meeting).days + 1)]
    assert sum(day.weekday() < 5 for day in between) == count


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
