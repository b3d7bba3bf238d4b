"""Minutes as text or Markdown: where their items begin."""

from pathlib import Path

import pytest
from minutegraph.loaders.read import read

HEAD = "Trees Panel\n4 May 2021\n\n"


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        ("4. Oaks\n\nMrs Lark spoke.\n\n5. Elms\n\nNone.\n", ["Oaks", "Elms"]),
        ("TP/71 OAKS\nMrs Lark spoke.\n\nTP/72 ELMS\nNone.\n", ["OAKS", "ELMS"]),
        ("27/15   Old Oaks\n\nMrs Lark spoke.\n", ["Old Oaks"]),
        ("29.  OAKS: A COUNT\n\nMrs Lark spoke.\n", ["OAKS: A COUNT"]),
        ("15. OAKS ON THE\nUPPER GREEN\nMrs Lark spoke.\n", ["OAKS ON THE UPPER GREEN"]),
        ("§ 5   Oaks and elms\n\nMrs Lark spoke.\n", ["Oaks and elms"]),
        ("6.\n\nOaks\n\n6.1\n\nMrs Lark spoke.\n", ["Oaks"]),
        ("Item 8: Oaks, one year on\n\nMrs Lark spoke.\n", ["Oaks, one year on"]),
        ("### 1. Oaks\n\nMrs Lark spoke.\n\n### 2. Elms\n\nNone.\n", ["Oaks", "Elms"]),
        ("## Oaks\n\nMrs Lark spoke.\n\n## Elms\n\nNone.\n", ["Oaks", "Elms"]),
        ("| 31 | Oaks |\n| | Mrs Lark spoke. |\n| 32 | Elms |\n| | None. |\n", ["Oaks", "Elms"]),
        ("- Oaks. Mrs Lark spoke.\n- Elms. None were left.\n", ["Oaks", "Elms"]),
        ("1. Ash\nNone.\n2. Oaks\nMrs Lark spoke.\n3. Elms\nNone.\n", ["Ash", "Oaks", "Elms"]),
        ("Oaks on the green\n\n" + "Mrs Lark spoke of oaks. " * 4, ["Oaks on the green"]),
        # what was resolved is no list of items
        ("4. Oaks\n\nAgreed:\n\n1. That oaks stay.\n\n2. That elms\ngo.\n", ["Oaks"]),
        ("C.8 OAKS\n\n1. That oaks stay.\n2. Head of Parks see to the\n   elms.\n", ["OAKS"]),
        ("54. Mrs Lark spoke of the oaks.\n\n55. Mr Wren spoke of the elms.\n", []),
        ("Mrs Lark spoke of the oaks and nothing was agreed.\n", []),
    ],
)  # fmt: skip
def test_items(tmp_path: Path, body: str, titles: list[str]) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + body, encoding="utf-8")
    document = read(path)
    assert [item.title for item in document.items] == titles
    assert document.sitting.committee == "Trees Panel"
    for item in document.items:
        assert document.text[item.passage.start : item.passage.end] == item.passage.quote


def test_the_body_leaves_out_page_numbers_and_the_breadcrumb(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text("Home > Minutes\n\n" + HEAD + "4. Oaks\n\nMrs Lark\n\nPage 4\n\nspoke.\n")
    said = [paragraph.quote for paragraph in read(path).paragraphs]
    assert said == ["Trees Panel\n4 May 2021", "4. Oaks", "Mrs Lark", "spoke."]
