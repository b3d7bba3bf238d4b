"""The same minutes in every form: what is found in them is the same."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from .forms import written_docx, written_odt, written_pdf
from .forms.found import found, plain


def missing(told: "Counter[str]") -> str:
    """What a form has less and more than plain text."""
    less, more = plain() - told, told - plain()
    return "\n".join([*(f"- {one}" for one in less), *(f"+ {one}" for one in more)])


def test_the_plain_minutes_hold_what_the_forms_are_held_to():
    kinds = Counter(one.split(" ", 1)[0] for one in plain())
    assert kinds["Statement"] >= 6
    assert kinds["Attestation"] >= 5
    assert kinds["item"] == 8
    assert any("Jean Bellows" in one and one.startswith("Statement") for one in plain())


WRITERS: dict[str, Callable[[Path], None]] = {
    "pdf": written_pdf.write,
    "pdf justified": lambda path: written_pdf.write(path, justified=True),
    "pdf ruled": lambda path: written_pdf.write(path, ruled=True),
    "pdf one column": lambda path: written_pdf.write(path, columns=False),
    "docx": written_docx.write,
    "docx table": lambda path: written_docx.write(path, table=True),
    "odt": written_odt.write,
    "odt table": lambda path: written_odt.write(path, table=True),
}


@pytest.mark.parametrize("form", WRITERS)
def test_a_form_is_read_to_the_same_findings(form: str, tmp_path: Path):
    path = tmp_path / "paper"
    WRITERS[form](path)
    told = missing(found(path))
    assert not told, told
