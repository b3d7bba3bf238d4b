"""Minutes as ODT: numbers that are counted, changes, comments, boxes and tables."""

from minutegraph.loaders.reading.zip_text import zip_text

from .forms import bad_papers as bad

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "draw")
)
KIND = "application/vnd.oasis.opendocument.text"
LISTS = """<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
<text:list-level-style-number text:level="3" style:num-format="a"
 style:num-prefix="(" style:num-suffix=")"/>
</text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="x"/>
</text:list-style>"""


def text(body: str) -> str:
    styles = f"<office:automatic-styles>{LISTS}</office:automatic-styles>"
    whole = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {NAMES}>{styles}{whole}</office:document-content>"
    return zip_text(bad.zipped({"mimetype": KIND, "content.xml": content}))[0].strip()


def entries(style: str, *inner: str, more: str = "") -> str:
    items = "".join(f"<text:list-item>{one}</text:list-item>" for one in inner)
    return f'<text:list text:style-name="{style}" {more}>{items}</text:list>'


def p(words: str) -> str:
    return f"<text:p>{words}</text:p>"


def test_numbers_that_are_counted():
    points = f"<text:list><text:list-item>{p('Cranes rose.')}<text:list><text:list-item>"
    points += f"{p('one')}</text:list-item></text:list></text:list-item></text:list>"
    body = entries("L1", p("Docks") + points) + p("Between.")
    body += entries("L1", p("Quays"), more='text:continue-numbering="true"')
    body += entries("L1", p("Anew")) + entries("L2", p("a dot"))
    assert text(body).split("\n\n") == [
        "1. Docks", "1.1 Cranes rose.", "(a) one", "Between.", "2. Quays", "1. Anew", "- a dot",
    ]  # fmt: skip


def test_what_was_deleted_commented_or_noted_is_left_out():
    gone = f"<text:tracked-changes><text:deletion>{p('not')}</text:deletion></text:tracked-changes>"
    note = f"<text:note><text:note-body>{p('below')}</text:note-body></text:note>"
    comment = f"<office:annotation>{p('really?')}</office:annotation>"
    assert text(
        gone + p(f"He agreed{note} to paint{comment} <text:span>bollards</text:span>.")
    ) == ("He agreed to paint bollards.")


def test_spaces_tabs_and_breaks():
    assert text(p('4.1<text:tab/>Cranes<text:s text:c="9999999"/>rose.')).startswith("4.1 Cranes")
    assert text(p("Jo Pike<text:tab/>Clerk")) == "Jo Pike   Clerk"
    assert text(p("Present:<text:line-break/>Ann Reed")) == "Present:\nAnn Reed"


def test_a_text_box_comes_behind_its_paragraph():
    box = f"<draw:frame><draw:text-box>{p('In a box.')}</draw:text-box></draw:frame>"
    assert text(p(f"Beside it.{box}")) == "Beside it.\n\nIn a box."


def test_tables_are_rows():
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell>{p(words)}</table:table-cell>" for words in row)
        + "</table:table-row>"
        for row in (["Action", "Owner", "Deadline"], ["Paint the quay", "", "May"])
    )
    assert text(f"<table:table>{rows}</table:table>") == (
        "Action | Owner | Deadline\nPaint the quay | – | May"
    )


def test_a_cell_that_stands_for_millions_is_no_bomb():
    cell = f'<table:table-cell table:number-columns-repeated="9999999">{p("x")}</table:table-cell>'
    row = f"<table:table-row>{cell}{cell}</table:table-row>"
    assert len(text(f"<table:table>{row}</table:table>")) < 1000
