"""Reading the text out of PDF and HTML, against the bare parsers that it is done with."""

from collections.abc import Iterator
from html import escape
from itertools import cycle, islice
from pathlib import Path

import pypdfium2 as pdfium
import reportlab
from fpdf import FPDF
from minutegraph.loaders.reading.html_text import page_text
from minutegraph.loaders.reading.pdf_text import pdf_text
from selectolax.lexbor import LexborHTMLParser

from tests.forms.parts import Part, parts

from .measure import Line, paired

PDF, HTML = 1.5, 5.0
PAGES = 85
_PARAGRAPHS = 900  # of a page of some 200 kB


def form_lines(rounds: int) -> Iterator[Line]:
    """A PDF of 85 pages against all its text by pypdfium2; a page against a walk by selectolax."""
    data = _pdf()
    pairs = paired(lambda: pdf_text(data), lambda: _bare_pdf(data), rounds)
    yield Line(f"text of a PDF of {PAGES} pages", pairs, PDF)
    html = _html()
    pairs = paired(lambda: page_text(html), lambda: _bare_html(html), rounds)
    yield Line(f"text of a page of {len(html) / 1000:.0f} kB", pairs, HTML)


def _told() -> list[Part]:
    return [part for part in parts()[6:] if part.kind != "table"]


def _pdf() -> bytes:
    pdf = FPDF(format="A4")
    for style, name in (("", "Vera"), ("B", "VeraBd")):  # papers carry their fonts with them
        pdf.add_font("Vera", style, Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf")
    pdf.set_margins(25, 22, 25)
    pdf.set_auto_page_break(True, 25)
    pdf.add_page()
    for part in cycle(_told()):
        pdf.set_font("Vera", style="B" if part.kind == "head" else "", size=10)
        pdf.multi_cell(0, 5.4, part.words, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(3)
        if pdf.page_no() > PAGES:
            break
    return bytes(pdf.output())


def _bare_pdf(data: bytes) -> list[str]:
    pdf = pdfium.PdfDocument(data)
    told: list[str] = []
    for page in pdf:
        text = page.get_textpage()
        told.append(text.get_text_range())
        text.close()
        page.close()
    pdf.close()
    return told


def _html() -> str:
    told = islice(cycle(_told()), _PARAGRAPHS)
    words = (f'<p class="MsoNormal"><span>{escape(part.words)}</span></p>\n' for part in told)
    head = "<html><head><title>Minutes</title></head><body><div id='modgov'>"
    return f"{head}<div class='mgWordPara'>{''.join(words)}</div></div></body></html>"


def _bare_html(html: str) -> list[str]:
    root = LexborHTMLParser(html).body
    assert root
    return [node.text_content or "" for node in root.traverse(include_text=True)]
