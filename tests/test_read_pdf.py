"""Minutes as PDF: how lines on pages become paragraphs again."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from fpdf import FPDF
from minutegraph.loaders.reading.pdf_text import pdf_text

from .forms import written_docx, written_odt
from .forms.found import found, plain

Line = tuple[float, float, str]  # points from the left and from the top, words

LEFT, RIGHT, STEP = 60.0, 330.0, 14.0
HEAD = "Docks Committee"


def drawn(*pages: Sequence[Line], size: float = 11) -> str:
    """The text of a PDF with these lines."""
    pdf = FPDF(unit="pt", format="A4")
    pdf.set_font("Helvetica", size=size)
    for page in pages:
        pdf.add_page()
        for left, top, words in page:
            pdf.text(left, top, words)
    return pdf_text(bytes(pdf.output()))[0].strip()


def below(lines: Sequence[str], left: float = LEFT, top: float = 120) -> list[Line]:
    """Lines that stand below each other."""
    return [(left, top + n * STEP, words) for n, words in enumerate(lines)]


PROSE = [
    "The Harbour Master told members that the re-",
    "furbishment of the upper quay would cost more",
    "than had been thought, and that the sub-",
    "committee would hear of it from Mrs Hart-",
    "Davis, who had read the survey of the quay.",
]


def test_lines_of_a_paragraph_are_joined_and_split_words_made_whole():
    assert drawn(
        below(["The refurbishment had begun in the spring of 2023."]), below(PROSE)
    ).endswith(
        "told members that the refurbishment of the upper quay would cost more than had been "
        "thought, and that the sub-committee would hear of it from Mrs Hart-Davis, who had read "
        "the survey of the quay."
    )


def test_a_paragraph_goes_on_over_the_page():
    assert drawn(below(PROSE[1:3]), below(PROSE[3:])).count("\n") == 0


def test_a_wider_step_and_a_short_line_end_a_paragraph():
    text = drawn([*below(PROSE[:2]), *below(PROSE[2:], top=170)])
    assert text.count("\n\n") == 1
    assert drawn(below(["DOCKS", *PROSE])).startswith("DOCKS\n\nThe Harbour Master")


def test_running_heads_and_page_numbers_are_no_part_of_it():
    pages = [
        [
            (LEFT if n % 2 else RIGHT, 40, HEAD),
            *below([f"Words of their own on sheet {name}."]),
            (LEFT if n % 2 else RIGHT, 810, f"Page {n} of 4"),
        ]
        for n, name in enumerate(("one", "two", "three", "four"), 1)
    ]
    text = drawn(*pages)
    assert text.count(HEAD) == 1  # it tells which body met, and nothing else does
    assert "Page" not in text
    assert text.count("sheet") == 4


def test_a_heading_that_comes_again_elsewhere_is_kept():
    pages = [below(["RESOLVED: That it be noted.", *PROSE], top=60 + 50 * n) for n in range(3)]
    assert drawn(*pages).count("RESOLVED") == 3


def test_two_columns_of_names_are_read_column_by_column():
    left = ["Councillor Ann Reed (Chair)", "Councillor Bo Vine", "Councillor Cy Moss"]
    right = ["Councillor Di Wick", "Councillor Ed Foss"]
    text = drawn([*below(left), *below(right, RIGHT)])
    assert text.replace("\n\n", "\n").split("\n") == left + right


def test_lists_under_headings_side_by_side_stay_with_their_headings():
    left = ["Present:", "Councillor Ann Reed (Chair)", "Councillor Bo Vine"]
    right = ["In attendance:", "Jo Pike, Clerk", "Kay Lund, Head of Docks"]
    text = drawn([*below(left), *below(right, RIGHT)])
    assert text.replace("\n\n", "\n").split("\n") == left + right


def test_names_and_posts_side_by_side_are_read_by_rows():
    left, right = ["Jo Pike", "Kay Lund"], ["Clerk", "Head of Docks"]
    assert (
        drawn([*below(left), *below(right, RIGHT)]) == "Jo Pike | Clerk\nKay Lund | Head of Docks"
    )


def test_a_label_with_its_list_beside_it_is_one_paragraph():
    names = ["Councillor Ann Reed (Chair)", "Councillor Bo Vine"]
    text = drawn([(LEFT, 120, "Present:"), *below(names, 160)])
    assert text == "Present: Councillor Ann Reed (Chair)\nCouncillor Bo Vine"


MARGIN = 500.0


@pytest.mark.parametrize(
    ("note", "told"),
    [("KL", "KL"), ("KL / JP", "KL / JP"), ("Kay Lund", "Kay Lund"), ("Action: JP", "JP")],
)
def test_who_acts_in_the_margin_stands_below_what_is_to_be_done(note: str, told: str):
    pages = [
        (MARGIN, 90.0, "ACTION"),
        *below([f"1.1 {PROSE[0]}", *PROSE[1:]]),
        (MARGIN, 120 + 4 * STEP, note),
        *below(["1.2 Nothing else was said of the quay or of the slip."], top=220),
    ]
    first, second = drawn(pages).split("\n\n")
    assert first.endswith(f"survey of the quay.\nACTION: {told}")
    assert second.startswith("1.2 Nothing") and "ACTION" not in second  # noqa: PT018


def test_two_in_the_margin_of_a_paragraph_stand_behind_their_sentences():
    lines = [
        "A letter would be sent to the pilots by the end of May.",
        "Members spoke of the tides, and of the old slip as well.",
        "The slip would be closed before the regatta in August.",
    ]
    notes = [(MARGIN, 120.0, "KL"), (MARGIN, 120 + 2 * STEP, "JP")]
    assert drawn([(MARGIN, 90, "Action"), *below(lines), *notes]) == (
        f"{lines[0]}\nACTION: KL\n{lines[1]} {lines[2]}\nACTION: JP"
    )


def test_names_with_initials_are_a_table_and_no_margin():
    left, right = ["Jo Pike", "Kay Lund"], ["JP", "KL"]
    assert drawn([*below(left), *below(right, MARGIN)]) == "Jo Pike | JP\nKay Lund | KL"


def test_bullets_and_numbers_open_lines():
    lines = ["RESOLVED:", "(a) That the slip be closed.", "(b) That the quay be swept."]
    assert drawn(below(lines)) == "\n".join(lines)


def test_a_page_without_words_is_told():
    pdf = FPDF()
    pdf.set_font("Helvetica")
    pdf.add_page()
    pdf.text(20, 30, "Words")
    pdf.add_page()
    text, (warning,) = pdf_text(bytes(pdf.output()))
    assert text == "Words\n"
    assert warning.startswith("no text on page 2")


OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("source", ["docx", "odt"])
@pytest.mark.parametrize("form", ["pdf", "docx", "odt"])
def test_what_libreoffice_makes_of_the_minutes(source: str, form: str, tmp_path: Path):
    written = tmp_path / f"minutes.{source}"
    (written_docx if source == "docx" else written_odt).write(written, table=True)
    command = [str(OFFICE), f"-env:UserInstallation=file://{tmp_path}/office", "--headless"]
    out = tmp_path / "out"
    subprocess.run(
        [*command, "--convert-to", form, "--outdir", str(out), str(written)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    told = found(out / f"minutes.{form}")
    assert told == plain(), "\n".join([*(plain() - told), "but", *(told - plain())])
