"""What the tests of fetch share: a council of three committees, and a run over its site."""

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

from minutegraph.loaders.fetching.addresses import Addresses
from minutegraph.loaders.fetching.fetch import Fetched, Manner, Wanted, fetch_papers

from tests.moderngov_council import PDF, Council, Item, Meeting, Paper

TODAY = date(2023, 6, 30)
SINCE, UNTIL = date(2022, 1, 1), date(2023, 12, 31)


def a_council() -> Council:
    """Old and recent meetings, one cancelled, one to come, one with a restricted item."""
    report = Item("Allotments & paths", "The Panel noted it.", papers=(Paper(501, "Paths"),))
    secret = Item("Land", "The price is 9 groats.", True, (Paper(502, "Terms", restricted=True),))
    earlier = Paper(503, "Minutes of 9 February 2022", PDF + b"%2\n", modified=True)
    return Council(
        {11: "Parks & Trees Panel", 12: "Harbour Board", 13: "Café Licensing Committee"},
        [
            Meeting(
                1, 11, date(2022, 3, 9), (report, Item("Minutes", "Agreed.", False, (earlier,)))
            ),
            Meeting(2, 11, date(2022, 5, 11), (Item("Seats", "The Panel noted it."), secret)),
            Meeting(3, 11, date(2022, 7, 13), status="Cancelled", minuted=False),
            Meeting(
                4, 12, date(2023, 6, 1), (Item("Quays", "The Board agreed.", papers=(Paper(504),)),)
            ),
            Meeting(
                5, 12, date(2023, 9, 7), (Item("Cranes", papers=(Paper(505),)),), minuted=False
            ),
            Meeting(6, 13, date(2022, 4, 4), (Item("Hours", "Noted."),), minuted=False),
            Meeting(7, 12, date(2019, 6, 1), (Item("Ropes", "The Board agreed."),)),
        ],
    )


def manner(council: Council, **changed: object) -> Manner:
    """As a site is asked, but fast, and with the test's own server allowed."""
    own = Addresses(frozenset({("127.0.0.1", council.port)}))
    fast = {"pause": 0.0, "first_wait": 0.01, "timeout": 5.0, "addresses": own}
    return Manner(**{**fast, **changed})  # type: ignore[arg-type]


def fetch(
    council: Council,
    folder: Path,
    /,
    *committees: str,
    today: date = TODAY,
    how: Manner | None = None,
    progress: Callable[[int, int, str], None] | None = None,
    **wanted: object,
) -> Fetched:
    """A run over the test's site."""
    usual = {"address": council.address, "since": SINCE, "until": UNTIL}
    what = Wanted(**{**usual, "committees": committees, **wanted})  # type: ignore[arg-type]
    return fetch_papers(what, folder, today, how or manner(council), progress)


def bytes_of(folder: Path) -> dict[str, str]:
    """Each file of a folder, hidden ones included, and the hash of its content."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files
    }
