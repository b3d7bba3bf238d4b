"""A page of one agenda item from which the words above its minutes have been lost."""

from pathlib import Path

from minutegraph.loaders.read import read

PAGE = """Issue - meetings

Old oaks

Meeting: 04/05/2021 - Trees Panel (Item 4)

4 Old oaks pdf icon PDF 20 KB

To receive a count of oaks.

Additional documents:

Count of oaks, item 4. pdf icon PDF 20 KB

Mrs Lark told the Panel that forty oaks had been counted and that all of them stood well.

That the report be noted.
"""


def _body(tmp_path: Path, text: str) -> str:
    path = tmp_path / "page.txt"
    path.write_text(text, encoding="utf-8")
    return "\n".join(part.quote for part in read(path).body)


def test_what_was_said_goes_on_below_the_names_of_papers(tmp_path: Path) -> None:
    body = _body(tmp_path, PAGE)
    assert "Mrs Lark told" in body
    assert "That the report be noted" in body
    assert "item 4. pdf" not in body


def test_where_the_minutes_have_their_heading_papers_end_them(tmp_path: Path) -> None:
    body = _body(
        tmp_path, PAGE.replace("Mrs Lark", "Ms Finch").replace("To receive", "Minutes:\n\nMs")
    )
    assert "Ms Finch told" not in body
