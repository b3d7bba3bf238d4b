"""One action tracker of an invented council, as a table in each form."""

HEAD = ("Ref", "Meeting", "Date", "Recommendation", "Lead officer", "Action taken", "Status",
        "Due date")  # fmt: skip
ROWS = (
    ("1/21", "Tree Panel", "04/05/2021", "That a list of felled oaks be published",
     "Head of Grounds", "List put on the website on 2 June 2021.", "Completed", "30/06/2021"),
    ("2/21", "Tree Panel", "04/05/2021", "That the pond be surveyed for newts", "Head of Ecology",
     "Quotes are being sought.", "In progress", "30/09/2021"),
    ("3/21", "Cabinet", "08/06/2021", "That benches be repaired", "TBC", "", "Not started", ""),
)  # fmt: skip


def as_text() -> str:
    """Lines with bars, as the tables of PDF and DOCX are read."""
    lines = (" | ".join(cell or "–" for cell in row) for row in (HEAD, *ROWS))
    return "Action tracker\n\n" + "\n".join(line.rstrip(" |–") for line in lines) + "\n"


def as_csv(mark: str = ",") -> str:
    """As a spreadsheet saves it."""
    lines = (mark.join(f'"{cell}"' for cell in row) for row in (HEAD, *ROWS))
    return "\n".join(lines) + "\n"


def as_page() -> str:
    """A table in the minutes of a page, its cells paragraphs as Word makes them."""
    rows = "".join(
        "<tr>" + "".join(f"<td><p class=MsoNormal>{cell}</p></td>" for cell in row) + "</tr>"
        for row in (HEAD, *ROWS)
    )
    return f"""<html><head><title>Agenda item</title></head><body><div id="modgov">
<h1 class="mgMainTitleTxt">Agenda item</h1><h2 class="mgSubTitleTxt">Action tracker</h2>
<div class="mgContent"><p>Meeting: 05/10/2021 - Tree Panel (Item 3)</p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><table>{rows}</table></div></div>
</div></body></html>"""
