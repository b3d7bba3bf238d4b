"""One run over a site: what is asked, what is kept, what is told at the end."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from hashlib import sha256

from .failures import FaultyError, LaterError
from .journal import HIDDEN, Journal, Kept
from .manner import Manner
from .rows import Rows
from .web import Answer, Ask, Web

RECENT = timedelta(days=90)  # minutes are approved, and changed, one meeting later
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Wanted:
    """What of a site is wanted: the meetings from one day to another, of some committees or all."""

    address: str
    since: date
    until: date
    committees: tuple[str, ...] = ()  # names or numbers; none is all
    council: str = ""  # as meetings.csv is to name it
    minutes_only: bool = False  # no reports


@dataclass
class Fetched:
    """What came of a run."""

    meetings: int = 0
    fetched: list[str] = field(default_factory=list[str])
    unchanged: list[str] = field(default_factory=list[str])
    refused: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    failed: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    stopped: bool = False  # before its end: the site failed again and again

    @property
    def ok(self) -> bool:
        """Whether nothing failed."""
        return not self.failed


class StopError(Exception):
    """The site is to be left alone."""


@dataclass
class Run:
    """What all steps of a run share."""

    wanted: Wanted
    manner: Manner
    today: date
    web: Web
    journal: Journal
    rows: Rows
    fetched: Fetched = field(default_factory=Fetched)
    forbidden: int = 0  # papers in a row that the site refused
    _in_a_row: int = 0

    def get(self, ask: Ask) -> Answer:
        """Ask the site; too many failures in a row end the run."""
        try:
            answer = self.web.get(ask)
        except (FaultyError, LaterError) as error:
            self._in_a_row += 1
            if isinstance(error, LaterError) or self._in_a_row >= self.manner.failures:
                self.fail(ask.url.path, error)
                raise StopError from error
            raise
        self._in_a_row = 0
        return answer

    def fail(self, what: str, error: Exception) -> None:
        """Tell at the end that something did not come."""
        self.fetched.failed.append((what, str(error)))

    def refuse(self, what: str, why: object) -> None:
        """Tell at the end that something was not wanted."""
        self.fetched.refused.append((what, str(why)))

    def may_change(self, kept: Kept, mark: str, day: date) -> bool:
        """Whether something that is had is to be asked for again."""
        if kept.key in self.journal.asked:
            return False
        return kept.mark != mark or not kept.settled or day >= self.today - RECENT

    def take(self, kept: Kept, before: Kept | None, answer: Answer, body: bytes | None) -> Kept:
        """Keep what came, and count it as new or as unchanged."""
        if body is None and before:
            now = replace(before, mark=kept.mark, settled=kept.settled)
        else:
            now = replace(
                kept,
                sha256=sha256(body or b"").hexdigest(),
                etag=answer.etag,
                modified=answer.modified,
            )
        same = before and (before.sha256, before.path) == (now.sha256, now.path)
        self.journal.keep(now, None if same else body)
        self.count(now, new=not same)
        return now

    def count(self, kept: Kept, new: bool) -> None:
        """Tell at the end of a paper that the folder has."""
        if kept.path and not kept.path.startswith(HIDDEN):
            (self.fetched.fetched if new else self.fetched.unchanged).append(kept.path)
