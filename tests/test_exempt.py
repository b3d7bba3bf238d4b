"""Items that are not for the public: their text is not loaded, and that is told."""

from pathlib import Path

import pytest
from minutegraph.loaders.reading.exempt import is_exempt, opens_exempt, without_exempt

from tests.forms import meeting
from tests.forms.compare import loaded

SECRET = "The lowest tender was from Marl and Sons."
MINUTES = """Parks Committee - 4 May 2021

1. Welcome

The Chair welcomed everybody to the meeting.

2. {title}

{under}{secret}

3. Closing

The meeting closed at nine in the evening.
"""


def _minutes(title: str, under: str = "") -> str:
    return MINUTES.format(title=title, under=under, secret=SECRET)


@pytest.mark.parametrize(
    ("title", "under"),
    [
        ("Exempt item: tenders for fences", ""),
        ("Tenders for fences (Exempt)", ""),
        ("Tenders - NOT FOR PUBLICATION", ""),
        ("Tenders", "NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A\n\n"),
        ("Tenders", "Exempt under paragraph 3 of Schedule 12A\n\n"),
        ("Confidential minutes", ""),
        ("Tenders", "(This report is not for publication under paragraph 3)\n\n"),
    ],
)
def test_an_exempt_item_is_left_out_up_to_the_next(title: str, under: str, tmp_path: Path) -> None:
    document = loaded(tmp_path, "minutes.txt", _minutes(title, under))
    assert "Marl" not in document.text
    assert "closed at nine" in document.text
    assert "welcomed" in document.text
    assert any("not for the public" in warning for warning in document.warnings)


@pytest.mark.parametrize("heading", ["PART 2", "Part II - Exempt items", "EXEMPT BUSINESS"])
def test_all_items_under_part_two_are_left_out(heading: str) -> None:
    secret = f"PART 1\n\nHello.\n\n{heading}\n\n4. Fences\n\n{SECRET}\n\n5. Gates (exempt)\n\nSo."
    text, told = without_exempt(secret)
    assert text.strip().endswith(heading)
    assert len(told) == 1
    assert "Public again" in without_exempt(secret + "\n\nPART 3\n\nPublic again.")[0]


@pytest.mark.parametrize(
    "line",
    [
        "Exclusion of the press and public",
        "RESOLVED that the public be excluded under Section 100A of the Act as the next item "
        "would disclose exempt information as defined in paragraph 3 of Schedule 12A",
        "Confidential Reporting Code",
        "Exempt information: No",
        "Local Plan - Part 2",
        "Private rented housing",
        "Exempt accommodation in the borough",
        "Restricted parking in Mill Lane",
        "Members asked whether the report was confidential.",
        "Exempt items were discussed in the afternoon.",
        "Part 2 of the strategy would follow.",
    ],
)
def test_what_only_speaks_of_secrets_is_public(line: str) -> None:
    assert not is_exempt(line)
    assert not opens_exempt(line)


def test_a_bare_part_two_is_public_where_nothing_is_exempt() -> None:
    text = "Part 1\n\nThe pond.\n\nPart 2\n\nThe weir."
    assert without_exempt(text) == (text, ())


def test_a_page_of_a_meeting_keeps_the_secret_too(tmp_path: Path) -> None:
    page = meeting.as_page().replace("Part 1 - Open business", "Part 2 - Exempt items", 1)
    document = loaded(tmp_path, "a.html", page)
    assert "silt" not in document.text
    assert len(document.warnings) == len(meeting.ITEMS)
    one = loaded(tmp_path, "b.html", meeting.as_page().replace("Pond dredging", "Ponds (exempt)"))
    assert "silt" not in one.text
    assert "nursery" in one.text
