"""Calendar dates in the forms that British papers print."""

from datetime import date

import pytest
from minutegraph.loaders.reading.dates import dates, day


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Wednesday, 11th May, 2022", date(2022, 5, 11)),
        ("8 January 2015", date(2015, 1, 8)),
        ("22/02/2015", date(2015, 2, 22)),
        ("18.11.2015", date(2015, 11, 18)),
        ("5/8/2015", date(2015, 8, 5)),
        ("27/6/15", date(2015, 6, 27)),
        ("2015-06-27", date(2015, 6, 27)),
        ("THURSDAY, 16 JULY 2015", date(2015, 7, 16)),
        ("21st of August 2015", date(2015, 8, 21)),
        ("5 Sept. 2021", date(2021, 9, 5)),
        ("2nd Nov.", None),  # no year
        ("31/02/2020", None),  # no such day
        ("2020/21", None),  # a financial year
        ("minute 27/15", None),
        ("£1,305", None),
        ("May 2024", None),  # a month is no day
    ],
)
def test_a_day_is_read_or_left(words: str, expected: date | None) -> None:
    assert day(words) == expected


def test_a_month_and_a_year_mean_all_their_days() -> None:
    month, year = dates("in February 2024, and before that in 2019")
    assert (month.earliest, month.latest) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (year.earliest, year.latest) == (date(2019, 1, 1), date(2019, 12, 31))
