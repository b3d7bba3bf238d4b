"""Working days in England: neither Saturday, Sunday nor a bank holiday.

Councils that publish in this English are taken to be in England; the other nations of the United
Kingdom keep a few other days.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from .points import easter

_DAY = timedelta(days=1)
_MAY, _AUGUST = 5, 8
# Proclaimed for one year: a holiday moved from its rule, and what was given besides.
_MOVED = {
    (1995, "early May"): date(1995, 5, 8),
    (2002, "spring"): date(2002, 6, 4),
    (2012, "spring"): date(2012, 6, 4),
    (2020, "early May"): date(2020, 5, 8),
    (2022, "spring"): date(2022, 6, 2),
}
_GIVEN = {
    date(1981, 7, 29), date(1999, 12, 31), date(2002, 6, 3), date(2011, 4, 29), date(2012, 6, 5),
    date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8),
}  # fmt: skip


def working_day_after(day: date, count: int) -> date:
    """The day that is so many working days later."""
    while count:
        day += _DAY
        count -= is_working(day)
    return day


def is_working(day: date) -> bool:
    """Whether offices are open on a day."""
    return day.weekday() < 5 and day not in bank_holidays(day.year)


@lru_cache(maxsize=128)
def bank_holidays(year: int) -> frozenset[date]:
    """The bank holidays of a year on weekdays, those in lieu included."""
    given = (day for day in _GIVEN if day.year == year)
    return frozenset((*_weekdays(date(year, 1, 1), 1), *_weekdays(date(year, 12, 25), 2),
                      *_mondays(year), *given))  # fmt: skip


def _weekdays(day: date, count: int) -> Iterator[date]:
    """The first weekdays from a day on: a holiday at a weekend is made up for."""
    while count:
        if day.weekday() < 5:
            count -= 1
            yield day
        day += _DAY


def _mondays(year: int) -> Iterator[date]:
    """Those that fall on a Monday, and Good Friday."""
    sunday = easter(year)
    yield from (sunday - 2 * _DAY, sunday + _DAY)
    first = date(year, _MAY, 1)
    yield _MOVED.get((year, "early May"), first + _DAY * (-first.weekday() % 7))
    for name, month in (("spring", _MAY), ("summer", _AUGUST)):
        last = date(year, month, 31)
        yield _MOVED.get((year, name), last - _DAY * last.weekday())
