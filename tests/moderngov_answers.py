"""What a site like ModernGov's answers: its web service, and its pages."""

from datetime import date, datetime
from html import escape
from urllib.parse import parse_qs, urlsplit

from tests.moderngov_council import Council, Item, Meeting, Paper


def split(target: str) -> tuple[str, dict[str, str]]:
    """The path of what is asked for, and its parameters in lower case."""
    parts = urlsplit(target)
    return parts.path, {key.lower(): values[0] for key, values in parse_qs(parts.query).items()}


def service(site: Council, path: str, query: dict[str, str]) -> bytes | None:
    """What the web service answers."""
    operation = path.rpartition("/")[2]
    if operation == "GetCommittees":
        listed = "".join(_committee(n, name, "False") for n, name in site.committees.items())
        return _xml(f"<committees><committeescount> 1</committeescount>{listed}</committees>")
    if operation == "GetMeetings":
        return _xml(f"<getmeetings>{_meetings(site, query)}</getmeetings>")
    if operation == "GetMeeting":
        found = [one for one in site.meetings if str(one.id) == query["lmeetingid"]]
        return _xml(_meeting(site, found[0])) if found else None
    return None


def _xml(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>\r\n{text}\r\n'.encode()


def _committee(number: int, name: str, ended: str, more: str = "") -> str:
    return (
        f"<committee><committeeid>{number}</committeeid><committeetitle>{_twice(name)}"
        f"</committeetitle><committeedeleted>{ended}</committeedeleted>{more}</committee>"
    )


def _meetings(site: Council, query: dict[str, str]) -> str:
    wanted = query["lcommitteeid"]
    since, until = _range(query)
    listed = ""
    for number, name in site.committees.items():
        if wanted not in (str(number), site.all_committees):
            continue
        held = [m for m in site.meetings if m.committee == number and since <= m.day <= until]
        rows = "".join(
            f"<meeting><meetingid>{m.id}</meetingid><meetingdate>{m.day:%d/%m/%Y}</meetingdate>"
            f"<meetingstatus>{m.status}</meetingstatus></meeting>"
            for m in held
        )
        rows = f"<committeemeetings>{rows}</committeemeetings>"
        listed += _committee(number, name, "False", rows) if held else ""
    return listed


def _range(query: dict[str, str]) -> tuple[date, date]:
    try:
        asked = (query["sfromdate"], query["stodate"])
        since, until = (datetime.strptime(one, "%d/%m/%Y").date() for one in asked)  # noqa: DTZ007
    except ValueError:
        return date.min, date.max  # all there are
    return since, until


def _meeting(site: Council, meeting: Meeting) -> str:
    items = "".join(_item(site, meeting, n, item) for n, item in enumerate(meeting.items, 1))
    return (
        f"<meeting><meetingid>{meeting.id}</meetingid><meetingdate>{meeting.day:%d/%m/%Y}"
        f"</meetingdate><meetingstatus>{meeting.status}</meetingstatus>"
        f"<isdisplayallowed>{meeting.shown}</isdisplayallowed><agendapublished>True"
        f"</agendapublished><decisionpublished>False</decisionpublished>"
        f"<minutepublished>{meeting.minuted}</minutepublished><agendaitems>{items}</agendaitems>"
        '<attendees><attendee membertype="U" memberid="7" name="Councillor Odile Marsh" '
        'roledescription="Chair" attendance="Expected" politicalparty="IND" ward="Fenside">'
        "<url>mgUserInfo.aspx?UID=7</url></attendee></attendees></meeting>"
    )


def _item(site: Council, meeting: Meeting, number: int, item: Item) -> str:
    minutes = item.minutes if meeting.minuted or item.restricted else ""
    papers = "".join(_linked(site, paper, item) for paper in item.papers)
    body = f'<div class="WordSection1"><p class="MsoNormal">{minutes}</p></div>' if minutes else ""
    return (
        f"<agendaitem><agendaitemid>{meeting.id}{number}</agendaitemid><agendaitemtitle>"
        f"{_twice(item.title)}</agendaitemtitle><agendatext>{escape(escape('<p>To note.</p>'))}"
        f"</agendatext><agendaitemnumber>{number}</agendaitemnumber>"
        f"<minutesnonemptyhtmlbody>{escape(body)}</minutesnonemptyhtmlbody>"
        f"<isrestricted>{item.restricted}</isrestricted><isdisplayallowed>True</isdisplayallowed>"
        f"<linkeddocuments>{papers}</linkeddocuments></agendaitem>"
    )


def _linked(site: Council, paper: Paper, item: Item) -> str:
    url = paper.url or f"{site.address}mgConvert2PDF.aspx?ID={paper.id}"
    return (
        f"<linkeddoc><attachmentid>{paper.id}</attachmentid><title>{_twice(paper.title)}</title>"
        f"<isurl>False</isurl><url>{escape(url)}</url><isrestricted>{paper.restricted}"
        f"</isrestricted><publicationdate>{paper.published}</publicationdate>"
        f"<ownertitle>{_twice(item.title)}</ownertitle></linkeddoc>"
    )


def _twice(words: str) -> str:
    return escape(escape(words))


def page(site: Council, path: str, query: dict[str, str]) -> bytes | None:
    """What the pages show."""
    if path == "/mgListCommittees.aspx":
        return _html(
            "Committees", "".join(_committee_link(*one) for one in site.committees.items())
        )
    if path == "/ieListMeetings.aspx":
        held = [m for m in site.meetings if str(m.committee) == query["cid"]]
        return _html("Browse meetings", "".join(map(_meeting_link, held)))
    number = query.get("mid") or query.get("id")
    found = [m for m in site.meetings if str(m.id) == number]
    if found and path == "/ieListDocuments.aspx":
        return _meeting_page(found[0])
    if found and path == "/mgMeetingAttendance.aspx":
        return _html(
            "Attendance", "<table><tr><td>Councillor Odile Marsh</td><td>Chair</td></table>"
        )
    return None


def _html(title: str, body: str) -> bytes:
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body><div id='modgov'>"
        f"<div class='mgHeader'><h1 class='mgMainTitleTxt'>{title}</h1></div>"
        f"<div class='mgContent'>{body}</div></div></body></html>"
    ).encode()


def _committee_link(number: int, name: str) -> str:
    return f"<li><a href='mgCommitteeDetails.aspx?ID={number}'>{escape(name)}</a></li>"


def _meeting_link(meeting: Meeting) -> str:
    state = " CANCELLED" if meeting.status == "Cancelled" else ""
    return (
        f"<li><a class='mgMeetingTableLnk' href='ieListDocuments.aspx?CId={meeting.committee}&amp;"
        f"MId={meeting.id}&amp;Ver=4'>{meeting.day:%d %b %Y} 2.00 pm</a>{state}</li>"
    )


def _meeting_page(meeting: Meeting) -> bytes:
    rows = ""
    for number, item in enumerate(meeting.items, 1):
        minutes = (
            f"<p class='mgSubItemTitleTxt'>Minutes:</p><div class='mgWordPara'>{item.minutes}</div>"
        )
        links = "".join(
            f"<li>{escape(p.title)} (restricted)</li>"
            if p.restricted
            else f"<li><a href='/documents/s{p.id}/{p.name}'>{escape(p.title)} PDF 119 KB</a></li>"
            for p in item.papers
        )
        rows += (
            f"<tr><td class='mgItemNumberCell'><p class='mgAiTitleTxt'>{number}</p></td><td>"
            f"<p class='mgAiTitleTxt'>{escape(item.title)}</p><ul class='mgBulletList'>{links}</ul>"
            f"{minutes if meeting.minuted and not item.restricted else ''}</td></tr>"
        )
    kind = "minutes" if meeting.minuted else ""
    title = f"Agenda and {'draft ' if meeting.draft else ''}{kind}" if kind else "Agenda"
    return _html(f"{title}", f"<table class='mgItemTable'>{rows}</table>")
