"""The minutes of one meeting, and the forms that ModernGov and its web service give them."""

from collections.abc import Callable
from html import escape

COUNCIL = "Quarryford Borough Council"
COMMITTEE = "Parks and Open Spaces Committee"
PRESENT = ("Councillor Delia Marrow (Chair)", "Councillor Piet Sandal (Vice-Chair)",
           "Councillor Orla Venn")  # fmt: skip
APOLOGIES = ("Councillor Rufus Tench",)
ATTENDING = ("Ms Greta Lumb (Head of Grounds)",)
ITEMS = (
    ("1", "Declarations of interest", ["There were no declarations of interest."], []),
    (
        "2",
        "Pond dredging",
        [
            "The Head of Grounds presented the report. Councillor Venn asked when the lower pond "
            "would be dredged. Ms Lumb replied that work would start in the spring, and undertook "
            "to circulate a timetable to Members before the next meeting.",
            "In the year to March 412 tonnes of silt had been removed.",
        ],
        ["That the report be noted.", "That the Head of Grounds write to the anglers' club."],
    ),
    (
        "3",
        "Tree planting",
        [
            "Members were told that the nursery had closed. It was agreed that the Head of "
            "Grounds would report back on a new supplier to the meeting in June.",
        ],
        [],
    ),
)


def as_text() -> str:
    """The minutes as somebody would type them."""
    blocks = [f"{COMMITTEE} - Tuesday, 4th May, 2021 6.30 pm"]
    for label, names in (("Present", PRESENT), ("Apologies", APOLOGIES),
                         ("In attendance", ATTENDING)):  # fmt: skip
        blocks += [f"{label}:", "\n".join(names)]
    for number, title, minutes, decisions in ITEMS:
        blocks.append(f"{number}. {title}")
        blocks += [f"{n}. {one}" for n, one in enumerate(decisions, 1)]
        blocks += minutes
    return "\n\n".join(blocks) + "\n"


def word(paragraphs: list[str]) -> str:
    """Paragraphs as Word writes them: wrapped hard, with empty ones between."""
    wrapped = (" ".join(one.split()).replace(" the ", " the\n") for one in paragraphs)
    inner = "".join(f'<p class="MsoNormal"><span style="">{escape(one)}</span></p>\n'
                    "<p class=MsoNormal><o:p>&nbsp;</o:p></p>" for one in wrapped)  # fmt: skip
    return f'<div class="WordSection1">\n{inner}</div>\n'


def _row(number: str, title: str, minutes: list[str], decisions: list[str]) -> str:
    points = [f"{n}. {one}" for n, one in enumerate(decisions, 1)]
    told = ""
    for label, words in (("Decision", points), ("Minutes", minutes)):
        if words:
            told += f'<p class="mgSubItemTitleTxt">{label}:</p><div class="mgWordPara">'
            told += f"{word(words)}</div>"
    return f"""<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">{number}.</p></td><td>
<p class="mgAiTitleTxt"><a href="s9.pdf">{title} <span class="mgFileSize">PDF 119 KB</span></a></p>
<div class="mgWordPara"><div class="WordSection1"><p>The report of the Head of Grounds asks the
Committee to agree that a levy be charged, attached.</p></div></div>
<p class="mgSubItemTitleTxt">Additional documents:</p><ul class="mgBulletList">
<li><a>Plan of the site , item {number}. PDF 2 MB</a></li></ul>{told}</td></tr>"""


def _list(label: str, names: tuple[str, ...]) -> str:
    return f"<p>{label}:</p><p>{'<br/>'.join(names)}</p>"


def as_page(heading: str = "Agenda and draft minutes") -> str:
    """ieListDocuments.aspx."""
    rows = "".join(_row(*item) for item in ITEMS)
    lists = _list("Present", PRESENT) + _list("Apologies", APOLOGIES)
    lists += _list("In attendance", ATTENDING)
    return f"""<!DOCTYPE html><html><head><title>{heading} - {COMMITTEE} - {COUNCIL}</title></head>
<body><nav>Home</nav><div id="modgov"><div class="mgHeader">
<h1 class="mgMainTitleTxt">{heading}</h1></div><div class="mgSubTitle">
<h2 class="mgSubTitleTxt">{COMMITTEE} - Tuesday, 4th May, 2021 6.30 pm</h2></div>
<div class="mgLinks"><ul class="mgActionList"><li>Attendance details</li></ul></div>
<div class="mgContent"><p><span class="mgLabel">Venue:</span> Council Chamber</p>{lists}
<table class="mgItemTable" id="mgItemTable"><tbody><tr><td class="mgItemNumberCell"></td><td>
<p class="mgAiTitleTxt">Part 1 - Open business</p></td></tr>{rows}
</tbody></table></div><div class="mgFooter">Contact</div></div></body></html>"""


def once(html: str) -> str:
    """A body whose tags are escaped, as most services answer."""
    return escape(html)


def twice(html: str) -> str:
    """A body that was escaped on its way again."""
    return escape(escape(html))


def plain(html: str) -> str:
    """A body that was not escaped at all."""
    return html.replace("<o:p>&nbsp;</o:p>", "").replace("class=MsoNormal", 'class="MsoNormal"')


def _element(item: tuple[str, str, list[str], list[str]], form: Callable[[str], str]) -> str:
    number, title, minutes, decisions = item
    points = [f"{n}. {one}" for n, one in enumerate(decisions, 1)]
    agenda = word(["The report asks the Committee to agree that a levy be charged."])
    bodies = f"<minutesnonemptyhtmlbody>{form(word(minutes))}</minutesnonemptyhtmlbody>"
    if points:
        bodies += f"<decisionnonemptyhtmlbody>{form(word(points))}</decisionnonemptyhtmlbody>"
    return f"""<agendaitem><agendaitemid>9{number}</agendaitemid>
<agendaitemtitle>{escape(escape(title))}</agendaitemtitle><agendatext>{form(agenda)}</agendatext>
<agendaitemnumber>{number}</agendaitemnumber>
<fulldisplaynumberformat>{number}.</fulldisplaynumberformat>
<commentlabel1>Presented By</commentlabel1><commenttext1>
</commenttext1>{bodies}<isrestricted>False</isrestricted><isdisplayallowed>True</isdisplayallowed>
<refertocommittee>{COMMITTEE}</refertocommittee><linkeddocuments><linkeddoc>
<attachmentid>8{number}</attachmentid><title>Plan of the site</title>
<isrestricted>False</isrestricted>
</linkeddoc></linkeddocuments></agendaitem>"""


def _attendee(entry: str, attendance: str) -> str:
    name, _, role = entry.rstrip(")").partition(" (")
    return (
        f'<attendee membertype="U" memberid="7" name="{name}" '
        f'roledescription="{role or "Committee Member"}" attendance="{attendance}" '
        'politicalparty="IND" ward="Mill"><url>https://example.org/u</url></attendee>'
    )


def as_service(form: Callable[[str], str] = once) -> str:
    """The answer of GetMeeting."""
    items = "".join(_element(item, form) for item in ITEMS)
    lists = ((PRESENT, "Present, as expected"), (APOLOGIES, "Apologies, sent representative"),
             (ATTENDING, "In attendance"), (("Councillor Una Late",), "Expected"))  # fmt: skip
    attended = "".join(_attendee(name, how) for names, how in lists for name in names)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<meeting><meetingid>12</meetingid><meetingdate>04/05/2021</meetingdate>
<meetingstatus>Confirmed</meetingstatus><isdisplayallowed>True</isdisplayallowed>
<meetingtime>6.30 pm</meetingtime><meetinglocation>Council Chamber</meetinglocation>
<minutepublished>True</minutepublished><agendaitems>
<agendaitem><agendaitemid>1</agendaitemid><agendaitemtitle>Part 1 - Open business</agendaitemtitle>
<agendaitemnumber>0</agendaitemnumber><fulldisplaynumberformat></fulldisplaynumberformat>
<isrestricted>False</isrestricted><isdisplayallowed>True</isdisplayallowed></agendaitem>
{items}</agendaitems><attendees>{attended}</attendees></meeting>"""
