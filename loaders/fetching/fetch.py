"""A council's papers from its ModernGov site into a folder that load reads."""

import json
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import httpx

from ...ontology.errors import FetchError, UsageError
from .answers import Committee, Listed
from .choosing import chosen
from .failures import NotGivenError, RefusedError
from .journal import HIDDEN, Journal
from .manner import Manner
from .meetings import calendar_row, fetch_meeting
from .rows import Rows
from .run import Fetched, Progress, Run, StopError, Wanted
from .site import Site, folder_of, site_at
from .sources import Check, Pages, Service, Source
from .web import Ask, Web

__all__ = ["Fetched", "Manner", "Wanted", "fetch_papers"]


def fetch_papers(
    wanted: Wanted,
    folder: Path,
    today: date,
    manner: Manner = Manner(),  # noqa: B008
    progress: Progress | None = None,
) -> Fetched:
    """Bring the papers of a site that are wanted into a folder, and its meetings.csv up to date.

    What the folder has and cannot have changed is not asked for again. A run that was stopped goes
    on where it was, if it is repeated on the same day; what it had asked for is not asked again.
    """
    if wanted.since > wanted.until:
        raise UsageError(f"--since {wanted.since} is after --until {wanted.until}")
    site = site_at(wanted.address)
    folder.mkdir(parents=True, exist_ok=True)
    journal = Journal(folder, f"{site.base.netloc.decode()}{site.base.path}", _id(wanted, today))
    web = Web(manner, _robots_of(journal))
    try:
        run = Run(wanted, manner, today, web, journal, Rows(folder, folder / HIDDEN))
        _run(run, site, progress)
        return run.fetched
    finally:
        web.close()
        journal.close()


def _id(wanted: Wanted, today: date) -> str:
    """What makes two runs one: the same is wanted on the same day."""
    said = [wanted.since, wanted.until, *wanted.committees, wanted.minutes_only]
    return json.dumps([str(today), *map(str, said)])


def _robots_of(journal: Journal) -> Callable[[str, Callable[[], str]], str]:
    def robots(address: str, read: Callable[[], str]) -> str:
        name = f"robots-{sha256(address.encode()).hexdigest()[:12]}.txt"
        return journal.once(name, lambda: read().encode()).decode()

    return robots


def _run(run: Run, site: Site, progress: Progress | None) -> None:
    try:
        site, source, listed = _listed(run, site)
        run.fetched.meetings = sum(not one.cancelled for one in listed)
        held = [one for one in listed if not one.cancelled]
        run.rows.write([calendar_row(run, site, one) for one in held])
        for n, one in enumerate(listed, 1):
            if progress:
                progress(n, len(listed), f"{one.day} {one.committee.name}")
            fetch_meeting(run, site, source, one)
    except StopError:
        run.fetched.stopped = True
        return
    run.journal.finish()


def _listed(run: Run, site: Site) -> tuple[Site, Source, list[Listed]]:
    """The meetings that are wanted, in order, and the way by which the site told them."""
    wanted = run.wanted
    site, source = _source(run, site)
    known = source.committees()
    of = chosen(known, wanted.committees) or (known if source.one_by_one else [])
    groups = [[one] for one in of] or [list[Committee]()]
    lists = [_list(run, source, group) for group in groups]
    found = {one.id: one for group in lists for one in group}
    # a site that did not understand the range tells of all its meetings
    between = [one for one in found.values() if wanted.since <= one.day <= wanted.until]
    return site, source, sorted(between, key=lambda one: (one.day, int(one.id)))


def _list(run: Run, source: Source, of: list[Committee]) -> list[Listed]:
    try:
        return source.meetings(of, run.wanted.since, run.wanted.until)
    except FetchError as error:
        run.fail(f"meetings of {of[0].name if of else 'all committees'}", error)
        return []


def _source(run: Run, site: Site) -> tuple[Site, Source]:
    """The web service, or the pages where it is switched off; and the site as it redirects."""
    why: list[str] = []
    for kind in (Service, Pages):
        found = Asked(run, site)
        try:
            source = kind(site, found.once)
            if source.committees():
                return found.site, kind(found.site, found.once)
            why.append(f"{found.site.base} lists no committees")
        except (NotGivenError, RefusedError) as error:
            why.append(str(error))
    raise NotGivenError(
        "neither web service nor pages can be had: " + "; ".join(dict.fromkeys(why))
    )


class Asked:
    """Answers that a run asks for once; the list of committees tells where the site really is."""

    def __init__(self, run: Run, site: Site) -> None:
        self._run = run
        self.site = site

    def once(self, name: str, address: httpx.URL, check: Check) -> bytes:
        """The answer of an address, from the run if it was asked before."""
        body = self._run.journal.once(name, lambda: self._get(name, address, check))
        if name.startswith("committees"):
            self.site = self._at(name, address)
        return body

    def _get(self, name: str, address: httpx.URL, check: Check) -> bytes:
        answer = self._run.get(Ask(address, self._run.manner.largest_answer, check=check))
        if name.startswith("committees"):
            self._at(name, answer.url)
        return answer.body or b""

    def _at(self, name: str, address: httpx.URL) -> Site:
        said = self._run.journal.once(f"at-{name}", lambda: str(address).encode())
        return folder_of(httpx.URL(said.decode()))
