"""ModernGov's pages: as HTML they read as they do when saved as text."""

from datetime import date
from pathlib import Path

from minutegraph.loaders.document import Document
from minutegraph.loaders.read import read

ITEM = """<!DOCTYPE html><html><head><title>Agenda item - OAKS - Quarryford Borough Council</title>
</head><body><div id="modgov">
<div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda item</h1></div>
<div class="mgSubTitle"><h2 class="mgSubTitleTxt">OAKS<span class="mgFileSize"> PDF 9 KB</span></h2>
</div><div class="mgLinks"><a href="x">Meetings</a></div><div class="mgContent">
<p>Meeting: 04/05/2021 - Trees Panel (Item 5)</p>
<div class="mgWordPara"><p class="MsoNormal">To consider the
oaks.</p></div><p class="mgSubItemTitleTxt">Minutes:</p>
<div class="mgWordPara"><p>Mrs Lark told Members that
<b>forty</b> oaks stood on the 4<sup>th</sup> green.</p><p><o:p>&nbsp;</o:p></p>
<p>1.<span>&nbsp;&nbsp; </span>That the update be noted.</p></div>
<p class="mgSubItemTitleTxt">Supporting documents:</p><ul class="mgBulletList"><li>Map</li></ul>
</div></div></body></html>"""

SAVED = """Home > Quarryford Borough Council > Agenda item

Agenda item

OAKS - pdf icon PDF 9 KB

Meeting: 04/05/2021 - Trees Panel (Item 5)

To consider the oaks.

Minutes:

Mrs Lark told Members that forty oaks stood on the 4th green.

\u00a0

1.\u00a0\u00a0 That the update be noted.

Supporting documents:

Map
"""


def _read(tmp_path: Path, text: str, name: str = "page.html") -> Document:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return read(tmp_path / name)


def _spoken(document: Document) -> list[str]:
    return [" ".join(paragraph.quote.split()) for paragraph in document.paragraphs]


def test_page_and_saved_text_read_alike(tmp_path: Path) -> None:
    page, saved = _read(tmp_path, ITEM), _read(tmp_path, SAVED, "page.txt")
    assert _spoken(page) == _spoken(saved)
    assert _spoken(page) == [
        "OAKS",
        "Meeting: 04/05/2021 - Trees Panel (Item 5)",
        "To consider the oaks.",
        "Mrs Lark told Members that forty oaks stood on the 4th green.",
        "1. That the update be noted.",
    ]
    for document in (page, saved):
        assert (document.kind, document.title) == ("item", "OAKS")
        assert [(item.number, item.title) for item in document.items] == [("5", "OAKS")]
        assert document.sitting.council == "Quarryford Borough Council"
        assert document.sitting.committee == "Trees Panel"
        assert document.sitting.day == date(2021, 5, 4)


def test_a_page_cut_in_the_middle_is_read_with_a_warning(tmp_path: Path) -> None:
    document = _read(tmp_path, ITEM[: ITEM.index("stood on")])
    assert _spoken(document)[-1] == "Mrs Lark told Members that forty oaks"
    assert "end may be missing" in document.warnings[0]


DECISION = """<html><head><title>Decision details</title></head><body><div id="modgov">
<h1 class="mgMainTitleTxt">Decision details</h1><h2 class="mgSubTitleTxt">OAKS</h2>
<div class="mgContent"><p><span class="mgLabel">Decision Maker:</span> Trees Panel</p>
<p><span class="mgLabel">Is Key decision?:</span> No</p>
<p><span class="mgLabel">Publication date:</span> 09/05/2021</p>
<p><span class="mgLabel">Date of decision:</span> 04/05/2021</p>
<h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><p>That the oaks stay.</p></div>
</div></div></body></html>"""


def test_a_decision_page_tells_its_day_in_its_fields(tmp_path: Path) -> None:
    document = _read(tmp_path, DECISION)
    assert _spoken(document) == ["OAKS", "That the oaks stay."]
    assert document.sitting.committee == "Trees Panel"
    assert document.sitting.day == date(2021, 5, 4)


def test_an_issue_of_several_meetings_has_no_one_date(tmp_path: Path) -> None:
    again = "Meeting: 08/06/2021 - Trees Panel (Item 3)</p><p>Minutes:</p><p>Noted.</p>"
    page = ITEM.replace("Agenda item</h1>", "Issue details</h1>")
    document = _read(
        tmp_path, page.replace('<p class="mgSubItemTitleTxt">Supp', f"<p>{again}<p>Supp")
    )
    assert document.sitting.day is None
    assert document.sitting.committee == "Trees Panel"
    assert "2 meetings" in document.warnings[0]


PASTED = """Agenda item

Minutes of the last meeting

Meeting: 08/06/2021 - Trees Panel (Item 3)

To approve the minutes of the meeting held on 4 May 2021.

Minutes:

MINUTES OF THE MEETING HELD ON 4 MAY 2021

5. Oaks

Mrs Lark counted them.

6. Elms

None were left.
"""


def test_pasted_minutes_have_the_day_of_their_own_meeting(tmp_path: Path) -> None:
    document = _read(tmp_path, PASTED, "page.txt")
    assert document.sitting.day == date(2021, 5, 4)
    assert [item.title for item in document.items] == [
        "Minutes of the last meeting",
        "Oaks",
        "Elms",
    ]
    plain = _read(
        tmp_path, PASTED.replace("MINUTES OF THE MEETING HELD ON 4 MAY 2021\n\n", ""), "b.txt"
    )
    assert plain.sitting.day == date(2021, 6, 8)


MEETING = """<html><body><div id="modgov"><h1 class="mgMainTitleTxt">Agenda and minutes</h1>
<h2 class="mgSubTitleTxt">Trees Panel - Tuesday, 4th May, 2021 6.30 pm</h2>
<table class="mgItemTable">
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">1.</p></td><td><p class="mgAiTitleTxt">Oaks
<span class="mgFileSize">PDF 9 KB</span></p><p class="mgSubItemTitleTxt">Minutes:</p>
<div class="mgWordPara"><p>Mrs Lark counted them.</p></div></td></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">2.</p></td><td>
<p class="mgAiTitleTxt">ElmsPDF 1 MB</p>
<div class="mgWordPara"><p>None were left.</p></div></td></tr>
</table></div></body></html>"""


def test_a_meeting_page_is_read_as_minutes(tmp_path: Path) -> None:
    document = _read(tmp_path, MEETING)
    assert document.kind == "meeting"
    assert [(item.number, item.title) for item in document.items] == [("1", "Oaks"), ("2", "Elms")]
    assert document.sitting.committee == "Trees Panel"
    assert document.sitting.day == date(2021, 5, 4)
