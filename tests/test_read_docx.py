"""Minutes as DOCX: numbers that Word counts, changes, comments, boxes and tables."""

import io
import zipfile
from pathlib import Path

from minutegraph.loaders.read import read
from minutegraph.loaders.reading.zip_text import zip_text

from .forms import bad_papers as bad

NUMBERING = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="7">
 <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
 <w:lvl w:ilvl="2"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="8">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
</w:numbering>"""
STYLES = """<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Point"><w:basedOn w:val="Item"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr>
</w:pPr></w:style></w:styles>"""


def text(body: str, **parts: str) -> str:
    return zip_text(bad.word(body, **parts))[0].strip()


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def listed(words: str, number: int, level: int) -> str:
    place = f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
    return paragraph(run(words), f"<w:numPr>{place}</w:numPr>")


def styled(words: str, style: str) -> str:
    return paragraph(run(words), f'<w:pStyle w:val="{style}"/>')


def table(*rows: list[str]) -> str:
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def test_numbers_that_word_counts():
    body = [("Docks", 1, 0), ("Cranes rose.", 1, 1), ("Rust fell.", 1, 1), ("one", 1, 2),
            ("two", 1, 2), ("Quays", 1, 0), ("Sweep.", 1, 1),
            ("a dot", 2, 0), ("Anew", 3, 0)]  # fmt: skip
    told = text("".join(listed(*one) for one in body), numbering=NUMBERING)
    assert told.split("\n\n") == [
        "4. Docks", "4.1 Cranes rose.", "4.2 Rust fell.", "(i) one", "(ii) two",
        "5. Quays", "5.1 Sweep.", "- a dot", "9. Anew",
    ]  # fmt: skip


def test_numbers_by_style():
    body = styled("Docks", "Item") + styled("Cranes rose.", "Point")
    told = text(body, numbering=NUMBERING, styles=STYLES)
    assert told == "4. Docks\n\n4.1 Cranes rose."


def test_what_was_deleted_is_not_there_and_what_was_inserted_is():
    deleted = "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
    inserted = f"<w:ins>{run('all ')}</w:ins>"
    moved = f"<w:moveFrom>{run('there ')}</w:moveFrom>"
    merged = paragraph(run("He agreed to "), "<w:rPr><w:del/></w:rPr>")
    gone = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph(run("x")) + "</w:tc></w:tr>"
    body = merged + paragraph(run("paint ") + deleted + inserted + moved + run("bollards."))
    assert text(f"{body}{gone}</w:tbl>") == "He agreed to paint all bollards."


def test_comments_notes_and_hidden_words_are_left_out():
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r>"
    marks = "<w:r><w:commentReference/></w:r><w:r><w:footnoteReference/></w:r>"
    field = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    assert text(paragraph(run("Seen.") + hidden + marks + field)) == "Seen."


def test_a_text_box_is_read_once():
    box = f"<w:txbxContent>{paragraph(run('In a box.'))}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    shape = f'<w:r><mc:AlternateContent xmlns:mc="urn:mc">{both}</mc:AlternateContent></w:r>'
    assert text(paragraph(run("Beside it.") + shape)) == "Beside it.\n\nIn a box."


def test_tables_are_rows_and_an_empty_cell_keeps_its_place():
    rows = (["Action", "Owner", "Deadline"], ["Paint the quay", "", "May"])
    cells = [[paragraph(run(words)) for words in row] for row in rows]
    assert text(table(*cells)) == "Action | Owner | Deadline\nPaint the quay | – | May"


def test_labels_and_tabs():
    tab = "<w:r><w:tab/></w:r>"
    body = paragraph(run("Present:") + tab + run("Councillor Ann Reed"))
    body += paragraph(run("4.1") + tab + run("Cranes rose."))
    body += paragraph(run("Jo Pike") + tab + run("Clerk"))
    assert text(body) == "Present: Councillor Ann Reed\n\n4.1 Cranes rose.\n\nJo Pike   Clerk"


def test_the_paper_may_stand_under_another_name(tmp_path: Path):
    data = io.BytesIO()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    relations = f'<Relationships><Relationship Type="{kind}" Target="/word/paper2.xml"/>'
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", f"{relations}</Relationships>")
        words = paragraph(run("DOCKS COMMITTEE")) + paragraph(run("4 May 2021"))
        archive.writestr("word/paper2.xml", bad.WORD + words + bad.WORD_END)
    assert read(bad.saved(tmp_path, data.getvalue())).text == "DOCKS COMMITTEE\n\n4 May 2021\n"
