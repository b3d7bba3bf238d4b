"""Calendar dates in the forms that British papers print."""

from datetime import date

import pytest
from minutegraph.loaders.dates import dates, day


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tuesday, 14th March, 2023", date(2023, 3, 14)),
        ("9 January 2020", date(2020, 1, 9)),
        ("21/01/2020", date(2020, 1, 21)),
        ("17.10.2016", date(2016, 10, 17)),
        ("4/9/2018", date(2018, 9, 4)),
        ("26/7/24", date(2024, 7, 26)),
        ("2024-07-26", date(2024, 7, 26)),
        ("WEDNESDAY, 15 NOVEMBER 2023", date(2023, 11, 15)),
        ("20th of September 2016", date(2016, 9, 20)),
        ("5 Sept. 2021", date(2021, 9, 5)),
        ("3rd Dec.", None),  # no year
        ("31/02/2020", None),  # no such day
        ("2020/21", None),  # a financial year
        ("minute 19/22", None),
        ("£1,204", None),
        ("May 2024", None),  # a month is no day
    ],
)
def test_a_day_is_read_or_left(words: str, expected: date | None) -> None:
    assert day(words) == expected


def test_a_month_and_a_year_mean_all_their_days() -> None:
    month, year = dates("in February 2024, and before that in 2019")
    assert (month.earliest, month.latest) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (year.earliest, year.latest) == (date(2019, 1, 1), date(2019, 12, 31))
