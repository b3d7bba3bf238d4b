"""ModernGov's pages of meetings and of attendance: what of them is read, and what is not."""

from datetime import date
from pathlib import Path

from minutegraph.graph.store import open_writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.people.attendance import listings
from minutegraph.loaders.read import Given
from minutegraph.loaders.understand import here
from minutegraph.queries.ask import ask

from tests.forms import meeting
from tests.forms.compare import findings, loaded

ATTENDANCE = """<html><head><title>Meeting attendance - Quarryford Borough Council</title></head>
<body><div id="modgov"><h1 class="mgMainTitleTxt">Meeting attendance</h1>
<h2 class="mgSubTitleTxt">Tree Panel, Tuesday, 4th May, 2021 6.30 pm</h2><div class="mgContent">
<table class="mgStatsTable" summary="Table of meeting attendance"><thead><tr><th>Attendee</th>
<th>Role</th><th>Attendance</th></tr></thead><tbody>
<tr><td><a href="u">Councillor Delia Marrow</a></td><td>Chair</td><td>Present, as expected</td></tr>
<tr><td>Councillor Orla Venn</td><td>Committee Member</td><td>Apologies, sent
representative</td></tr>
<tr><td>Councillor Ivo Crake</td><td>Substitute</td><td>Present as substitute</td></tr>
<tr><td>Councillor Una Late</td><td>Committee Member</td><td>Expected</td></tr>
<tr><td>Councillor Noel Wray</td><td>Vice-Chair</td><td>Absent</td></tr>
<tr><td>Greta Lumb</td><td>Head of Grounds</td><td>Present</td></tr>
</tbody></table></div></div></body></html>"""


def test_papers_and_agendas_are_not_what_was_said(tmp_path: Path) -> None:
    document = loaded(tmp_path, "a.html", meeting.as_page())
    spoken = " ".join(p.quote for p in document.paragraphs)
    assert "levy" not in spoken
    assert "Plan of the site" not in spoken
    assert "119 KB" not in document.text
    assert "2. Pond dredging" in spoken
    assert document.sitting.council == meeting.COUNCIL


def test_an_attendance_page_tells_who_was_there(tmp_path: Path) -> None:
    document = loaded(tmp_path, "a.html", ATTENDANCE)
    assert document.sitting.day == date(2021, 5, 4)
    assert document.sitting.committee == "Tree Panel"
    told = {one.label: one.passage.quote.strip() for one in listings(document)}
    assert told == {
        "Present": "Councillor Delia Marrow (Chair)\nCouncillor Ivo Crake (Substitute)",
        "Apologies": "Councillor Orla Venn",
        "Absent": "Councillor Noel Wray (Vice-Chair)",
        "In attendance": "Greta Lumb (Head of Grounds)",
    }
    posts = {(dict(f[2])["person"], dict(f[2])["post"]) for f in findings(document)
             if f[0] == "Attestation"}  # fmt: skip
    assert ("Delia Marrow", "Chair") in posts
    assert ("Noel Wray", "Vice-Chair") in posts
    assert ("Orla Venn", "Member") in posts
    assert ("Greta Lumb", "Head of Grounds") in posts


def test_bullets_that_are_text_stay_with_their_words(tmp_path: Path) -> None:
    point = "Ms Lumb undertook to mend the gate in the wall by June."
    for bullet in ("·", "§", "o", "Ø"):
        mark = f"<span>{bullet}<span>&nbsp;&nbsp; </span></span>"
        item = f'<p class="MsoListParagraph">{mark}{point}</p>'
        page = meeting.as_page().replace('<div class="WordSection1">', item, 2)
        told = [f for f in findings(loaded(tmp_path, "a.html", page)) if f[0] == "Statement"]
        assert any("mend the gate" in dict(f[2])["action"] for f in told), bullet


def test_minutes_repeated_to_be_approved_are_of_another_day(tmp_path: Path) -> None:
    pasted = "<p>MINUTES OF THE MEETING HELD ON 2 MARCH 2021</p><p>Ms Lumb would buy a boat.</p>"
    page = meeting.as_page().replace('<div class="WordSection1">', pasted, 2)
    document = loaded(tmp_path, "a.html", page)
    assert "buy a boat" not in document.text
    (warning,) = document.warnings
    assert "repeats the minutes of another meeting" in warning
    same = page.replace("2 MARCH 2021", "4 MAY 2021")
    assert "buy a boat" in loaded(tmp_path, "b.html", same).text


def test_draft_and_approved_minutes_are_versions_of_one_document(tmp_path: Path) -> None:
    store, page = open_writing("memory"), tmp_path / "meeting.html"
    page.write_text(meeting.as_page(), encoding="utf-8")
    load_papers(store, [tmp_path], Given(), understand=here)
    approved = meeting.as_page("Agenda and minutes").replace("by\nJune", "by July")
    approved = approved.replace("412 tonnes", "421 tonnes")  # amended to read
    page.write_text(approved, encoding="utf-8")
    assert load_papers(store, [tmp_path], Given(), understand=here).replaced == ["meeting.html"]
    (document,) = (dict(row) for row in ask(store, "documents"))
    assert document["earliest"] == date(2021, 5, 4)
    assert [str(row["value"]) for row in map(dict, ask(store, "figures"))] == ["421"]
    kept = 'SELECT ?v WHERE { ?v schema:text ?t FILTER(CONTAINS(?t, "412 tonnes")) }'
    assert len(list(ask(store, kept))) == 1
