"""An officer's report: what its form declares, each with its place."""

from datetime import date
from pathlib import Path

from minutegraph.loaders.read import read

REPORT = """Report to:\tTREES PANEL
Relevant Officer:\tAnn Oke, Head of Parks
Date of Meeting\t4 May 2021

OAKS

1.0 Purpose of the report:

1.1 To say how many oaks stand.

2.0 Recommendation(s):

2.1 To note the number.

3.0 Reasons for recommendation(s):

3.1 So that Members know.

3.2a Is the recommendation contrary to a plan adopted by the Council? No

3.3 Other alternative options considered:

None, it is a count.

4.0 Council Priority:

4.1 Green streets.

Does the information submitted include any exempt information? No

6.0 List of Appendices:

Appendix 6(a) - Map.

7.0 Legal considerations:

7.1 None
"""


def test_the_form_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT)
    document = read(path)
    assert (document.kind, document.title) == ("report", "OAKS")
    assert document.sitting.committee == "Trees Panel"
    assert document.sitting.day == date(2021, 5, 4)
    assert {one.name: one.passage.quote for one in document.declarations} == {
        "Report to": "TREES PANEL",
        "Relevant officer": "Ann Oke, Head of Parks",
        "Date of meeting": "4 May 2021",
        "Purpose": "To say how many oaks stand.",
        "Purpose of the report": "1.1 To say how many oaks stand.",
        "Recommendations": "2.1 To note the number.",
        "Reasons for recommendations": "3.1 So that Members know.\n\n3.2a Is the recommendation "
        "contrary to a plan adopted by the Council? No\n\n3.3 Other alternative options "
        "considered:\n\nNone, it is a count.",
        "Is the recommendation contrary to a plan adopted by the council": "No",
        "Other alternative options considered": "None, it is a count.",
        "Council priority": "4.1 Green streets.",
        "Exempt information": "No",
        "List of appendices": "Appendix 6(a) - Map.",
        "Legal considerations": "7.1 None",
    }
    for one in document.declarations:
        assert document.text[one.passage.start : one.passage.end] == one.passage.quote
