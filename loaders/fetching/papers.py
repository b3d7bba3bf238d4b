"""The papers that a meeting links to: reports, and minutes as PDF."""

import re
from collections.abc import Sequence
from dataclasses import replace

import httpx

from ...ontology.errors import FetchError
from ..reading.dates import day
from .answers import Linked, Listed
from .failures import NotGivenError, RefusedError, UnfitError
from .journal import Kept
from .kinds import suffix
from .rows import Row, row
from .run import Run
from .site import Site
from .web import Ask

_OF_MINUTES = re.compile(r"\bminutes\b", re.IGNORECASE)
_RESTRICTED = "restricted: not for the public"


def fetch_papers_of(run: Run, site: Site, listed: Listed, papers: Sequence[Linked]) -> None:
    """Fetch what a meeting links to; what fails is told, what came is kept."""
    rows: list[Row] = []
    for paper in papers:
        if run.wanted.minutes_only and not _OF_MINUTES.search(paper.title):
            continue
        try:
            kept = _paper(run, site, listed, paper)
        except RefusedError as error:
            run.refuse(_named(listed, paper), error)
        except FetchError as error:
            run.fail(_named(listed, paper), error)
        else:
            if kept.path and kept.meeting == listed.id:
                rows.append(_row(run, listed, paper, kept))
    run.rows.write(rows)


def _named(listed: Listed, paper: Linked) -> str:
    return f"paper {paper.id} of meeting {listed.id}"


def _paper(run: Run, site: Site, listed: Listed, paper: Linked) -> Kept:
    key = f"document-{paper.id}"
    if paper.restricted:
        _drop(run, key)
        raise RefusedError(_RESTRICTED)
    address = _address(site, paper)
    before = run.journal.holds(key)
    mark = f"{paper.mark} {address}"
    if before and not _again(run, before, mark, listed):
        if before.why:
            raise UnfitError(before.why)
        run.count(before, new=False)
        return before
    owner = before.meeting if before else listed.id
    return _fetched(run, Kept(key, str(address), mark=mark, settled=True, meeting=owner), before)


def _again(run: Run, kept: Kept, mark: str, listed: Listed) -> bool:
    """A paper has a number of its own and a day of publication: it is asked for again if that
    changed, or while its meeting is recent, if the site can answer that it is as it was."""
    if kept.mark == mark and not (kept.etag or kept.modified):
        return False
    return run.may_change(kept, mark, listed.day)


def _fetched(run: Run, kept: Kept, before: Kept | None) -> Kept:
    known = (before.etag, before.modified) if before and before.path else ("", "")
    if run.forbidden >= run.manner.failures:
        raise RefusedError("not asked for, since the site refused those before it")
    ask = Ask(httpx.URL(kept.url), run.manner.largest_paper, *known, check=suffix)
    try:
        answer = run.get(ask)
        body = answer.body
        path = f"{kept.key}.{suffix(body)}" if body is not None else ""
    except NotGivenError as error:
        run.forbidden += error.forbidden
        raise
    except UnfitError as error:
        run.journal.keep(replace(kept, why=str(error)))
        raise
    run.forbidden = 0
    return run.take(replace(kept, path=path), before, answer, body)


def _address(site: Site, paper: Linked) -> httpx.URL:
    try:
        address = site.base.join(paper.url)
    except (httpx.InvalidURL, ValueError) as error:
        raise NotGivenError(f"{paper.url!r} is no address ({error})") from None
    if paper.elsewhere or not site.holds(address):
        raise RefusedError(f"{paper.url} is not of this site")
    return site.own(address)


def _drop(run: Run, key: str) -> None:
    """What was public before and is so no longer goes."""
    kept = run.journal.kept.get(key)
    if kept and kept.path:
        run.journal.drop(key)
        run.rows.write([], [kept.url])


def _row(run: Run, listed: Listed, paper: Linked, kept: Kept) -> Row:
    """Minutes among the papers are those of an earlier meeting, which is to approve them, perhaps
    of another committee: they say themselves of which, or nobody does."""
    if _OF_MINUTES.search(paper.title):
        return row(kept.path, run.wanted.council, "", day(paper.title), kept.url)
    name = listed.committee.name
    return row(kept.path, run.wanted.council, name, listed.day, kept.url)
