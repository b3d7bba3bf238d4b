"""Stories written by hand for the tests of the pages: three invented years, and attacks in them."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from minutegraph.graph.views.story import (
    COMMITTEE,
    Column,
    Event,
    Mark,
    Point,
    Promise,
    Related,
    Row,
    Seen,
    Series,
    Story,
    Words,
)

ATTACKS = [
    "<script>alert(1)</script>",
    '" onload="alert(2)',
    "</script><img src=x onerror=alert(3)>",
    '<a href="javascript:alert(4)">href</a>',
    "{{ 7 * 191 }} {% raw %}",
    "\u2028<!--<script>",
]
PANEL = "Children's Panel"
AUDIT = "Audit Committee"


def words(quote: str, before: str = "", after: str = "", **more: str) -> Words:
    """A sentence of an invented paper."""
    given = {"document": "panel.txt", "item": "Exit interviews"} | more
    return Words(quote, before, after, **given)


def column(key: str, day: date, committee: str = PANEL) -> Column:
    """A meeting on a known day."""
    return Column(key, f"{day.day} {day:%B} {day.year}", committee, day, day, committee)


COLUMNS = (
    column("m1", date(2021, 6, 10)),
    column("m2", date(2021, 11, 4), AUDIT),
    Column(
        "m3", "between 5 November 2021 and 12 January 2022", PANEL,
        date(2021, 11, 5), date(2022, 1, 12), PANEL,
    ),
    column("m4", date(2022, 3, 3)),
    column("m5", date(2022, 9, 1)),
    column("m6", date(2023, 2, 9)),
    Column("m7", "date not known", AUDIT, committee=AUDIT),
)  # fmt: skip

ROWS = (
    Row(COMMITTEE, "The committee", "", "committee"),
    Row(
        "head", "Head of Workforce", "Lowick Council",
        seen=(
            Seen("Ann Dray", "held", ("m1", "m2"), (date(2021, 6, 10), date(2021, 11, 4)),
                 words=(words("Ann Dray, Head of Workforce, introduced the report."),)),
            Seen("", "vacant", ("m4",), (date(2022, 3, 3),),
                 words=(words("The post of Head of Workforce stood vacant."),)),
            Seen("Ben Orrell", "interim", ("m5", "m6"), (date(2022, 9, 1), date(2023, 2, 9)),
                 words=(words("Ben Orrell, interim Head of Workforce, spoke."),)),
        ),
        now="Ben Orrell (interim), seen 9 February 2023",
    ),
    Row("firm", "Fairlight Care", "", "body"),
    Row("lamb", "Councillor Lamb", "", "person"),
)  # fmt: skip

MARKS = (
    Mark("asked1", "asked", "m1", "head", "why leavers were not asked",
         words("Councillor Lamb asked why leavers were not asked for their reasons.",
               "The report was introduced.", "She answered at once.",
               url="https://example.org/panel/june"),
         ("asked by Councillor Lamb",), ("Recruitment",)),
    Mark("answered1", "answered", "m1", "head", "the form had been lost",
         words("Ann Dray answered that the form had been lost.",
               after="She promised to find it."),
         ("answered by Ann Dray, Head of Workforce",), ("Recruitment",)),
    Mark("declined1", "declined", "m2", "firm", "would not give its wages",
         words("Fairlight Care declined to give its wages.", document="audit.txt"),
         ("declined by Fairlight Care",)),
    Mark("decided1", "decided", "m3", COMMITTEE, "note the plan",
         words("RESOLVED: That the plan be noted.")),
    Mark("figure1", "figure", "m4", "head", "a turnover of 18 per cent",
         words("Turnover stood at 18 per cent.")),
    Mark("reported1", "reported", "m5", "head", "posts were advertised",
         words("=SUM(1) was how the note on posts began.", document="-note.txt")),
    Mark("reported2", "reported", "m5", "head", "two posts were filled",
         words("Two posts were filled in the summer.")),
    Mark("reported3", "reported", "m7", COMMITTEE, "work went on",
         words("It was said that work went on.", document="audit.txt")),
)  # fmt: skip

PROMISES = (
    Promise("p-open", "undertaking", "m1", "head", "find the form and ask every leaver",
            (words("She promised to find the form and to ask every leaver."),
             words("The form would be found, Members were told.", document="audit.txt")),
            "open", "Ann Dray, Head of Workforce", "Head of Workforce", "Ann Dray",
            "Ben Orrell (interim)", "the Panel", "Councillor Lamb",
            "by the autumn (by 30 November 2021)", date(2021, 11, 30), (), ("Recruitment",)),
    Promise("p-done", "request", "m2", "firm", "send its figures",
            (words("Fairlight Care was asked to send its figures.", document="audit.txt"),),
            "delivered", owner="Fairlight Care", creditor="the Audit Committee",
            events=(Event("delivered", "m4", date(2022, 3, 3),
                          words("The figures of Fairlight Care had been received.")),)),
    Promise("p-late", "resolution", "m3", COMMITTEE, "bring a report in spring",
            (words("RESOLVED: That a report be brought in spring."),), "outstanding",
            due="in spring", due_on=date(2022, 5, 31),
            events=(Event("outstanding", None, date(2022, 10, 6),
                          words("The report had still not come.", document="other.txt")),)),
    Promise("p-plan", "plan", "m6", "head", "train ten workers",
            (words("Ten workers will be trained."),), owner="Head of Workforce",
            holder_then="Ben Orrell (interim)"),
)  # fmt: skip

SERIES = (
    Series("turnover", "Turnover", "per cent", "Lowick",
           (Point("m4", 18.0, "18 per cent", words("Turnover stood at 18 per cent.")),
            Point("m6", 12.5, "12.5 per cent", words("Turnover fell to 12.5 per cent."))),
           (Point("m4", 15.0, "15 per cent", words("England stood at 15 per cent."),
                  "benchmark"),)),
)  # fmt: skip

RELATED = (
    Related("topic", "training", "Training", "together in 4 paragraphs", "Related topics"),
    Related("person", "Ann Dray", "Ann Dray", "held a post", "People"),
)


def three_years() -> Story:
    """Every kind of mark, promises of each status, a post in turn, figures and related pages."""
    return Story(
        "topic", "recruitment", "Recruitment",
        ("Before members since 10 June 2021, at 7 meetings of 2 committees.",
         "4 promises: 1 done, 1 not done yet, no report found on 2 up to 9 February 2023.",
         "Of 1 meeting the day is not known, of 1 only between which days it was."),
        COLUMNS, ROWS, MARKS, PROMISES, SERIES, RELATED, date(2023, 2, 9),
    )  # fmt: skip


def nothing() -> Story:
    """A topic of which nothing was found."""
    return Story(
        "topic", "gritting", "Gritting",
        ("Nothing about this topic was found in the papers loaded.",
         "They reach from 10 June 2021 to 9 February 2023.", "Nearest are the topics below."),
        related=RELATED[:1], searched=date(2023, 2, 9),
    )  # fmt: skip


_FIXED = {"view", "kind", "look", "status", "role"}


def attacked(value: Any, attack: str) -> Any:
    """The same story with the attack at the end of every string, keys too."""
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in _FIXED]
        return replace(value, **{name: attacked(getattr(value, name), attack) for name in names})
    if isinstance(value, tuple):
        return tuple(attacked(each, attack) for each in value)  # pyright: ignore
    return f"{value} {attack}" if isinstance(value, str) and value else value
