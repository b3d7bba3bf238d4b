"""One meeting of a run: its answer, its attendance, its row."""

from dataclasses import replace

from ...ontology.errors import FetchError
from .answers import Listed, Told
from .failures import NotGivenError, RefusedError
from .journal import HIDDEN, Kept
from .papers import fetch_papers_of
from .rows import Row, row
from .run import Run
from .site import Site
from .sources import Source
from .web import Ask

_CONFIRMED = ("", "confirmed")  # pages say nothing of a meeting that is to be held


def fetch_meeting(run: Run, site: Site, source: Source, listed: Listed) -> None:
    """Fetch a meeting and its papers; what fails is told, what came is kept."""
    if listed.cancelled:
        drop_meeting(run, site, listed)
        return
    try:
        kept = _meeting(run, source, listed)
    except RefusedError as error:
        run.refuse(f"meeting {listed.id}", error)
        return
    except FetchError as error:
        run.fail(f"meeting {listed.id}", error)
        return
    if not kept.path:
        drop_meeting(run, site, listed)
        if kept.why != _CANCELLED:
            run.refuse(f"meeting {listed.id}", kept.why)
        return
    told = source.told((run.journal.folder / kept.path).read_bytes(), source.address(listed))
    if told.closed:
        why = f"{told.closed} restricted, of which no text is kept"
        run.refuse(f"items of meeting {listed.id}", why)
    _write_rows(run, site, source, listed, kept)
    fetch_papers_of(run, site, listed, told.papers)


def drop_meeting(run: Run, site: Site, listed: Listed) -> None:
    """A meeting that is not held, or not for the public, is none of the calendar."""
    for key in (f"meeting-{listed.id}", f"attendance-{listed.id}"):
        kept = run.journal.kept.get(key)
        if kept and kept.path:
            run.journal.drop(key)
    gone = [_address(site, listed), str(site.page("mgMeetingAttendance.aspx", ID=listed.id))]
    run.rows.write([], gone)


def calendar_row(run: Run, site: Site, listed: Listed) -> Row:
    """The row of a listed meeting, with the paper that it has already."""
    address = _address(site, listed)
    held = run.rows.owner(address)
    file = held["file"] if held else ""
    return row(file, run.wanted.council, listed.committee.name, listed.day, address)


def _address(site: Site, listed: Listed) -> str:
    return str(site.meeting(listed.committee.id, listed.id))


_CANCELLED = "cancelled"


def _meeting(run: Run, source: Source, listed: Listed) -> Kept:
    """The answer about a meeting, asked for unless what is had will do."""
    key, mark = f"meeting-{listed.id}", f"{listed.day} {listed.status}"
    before = run.journal.holds(key)
    if before and not run.may_change(before, mark, listed.day):
        run.count(before, new=False)
        return before
    answer = run.get(
        Ask(
            source.address(listed),
            run.manner.largest_answer,
            before.etag if before else "",
            before.modified if before else "",
            source.check,
        )
    )
    had = (run.journal.folder / before.path).read_bytes() if before and before.path else b""
    body = source.public_part(answer.body) if answer.body is not None else None
    told = source.told(had if body is None else body, answer.url)
    kept = Kept(key, str(answer.url), mark=mark, settled=_settled(listed, told))
    if why := _unwanted(told):
        kept = replace(kept, why=why)
        run.journal.keep(kept)
        return kept
    path = f"{key}.{source.suffix}"
    kept = replace(kept, path=path if told.published else f"{HIDDEN}/{path}")
    return run.take(kept, before, answer, body)


def _unwanted(told: Told) -> str:
    if told.cancelled:
        return _CANCELLED
    return "" if told.shown else "it is not to be displayed"


def _settled(listed: Listed, told: Told) -> bool:
    return told.final and listed.status.casefold() in _CONFIRMED


def _write_rows(run: Run, site: Site, source: Source, listed: Listed, kept: Kept) -> None:
    """The rows of a meeting; one without minutes is a meeting of the calendar."""
    file = "" if kept.path.startswith(HIDDEN) else kept.path
    names = (run.wanted.council, listed.committee.name, listed.day)
    rows = [row(file, *names, _address(site, listed))]
    if file and (attendance := _attendance(run, source, listed, kept)):
        rows.append(row(attendance.path, *names, attendance.url))
    run.rows.write(rows)


def _attendance(run: Run, source: Source, listed: Listed, meeting: Kept) -> Kept | None:
    """The page of who was there, where that is a page of its own and the site has it."""
    address = source.attendance(listed)
    if not address:
        return None
    key = f"attendance-{listed.id}"
    before = run.journal.holds(key)
    if before and not run.may_change(before, meeting.mark, listed.day):
        run.count(before, new=False)
        return before
    known = (before.etag, before.modified) if before else ("", "")
    try:
        answer = run.get(Ask(address, run.manner.largest_answer, *known, source.check))
    except (NotGivenError, RefusedError):
        return None  # many sites have none
    except FetchError as error:
        run.fail(f"attendance of meeting {listed.id}", error)
        return before
    kept = Kept(key, str(address), f"{key}.html", mark=meeting.mark, settled=meeting.settled)
    return run.take(kept, before, answer, answer.body)
