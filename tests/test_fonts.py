"""The fonts of the pages and the widths that the layout measures text with."""

import json

import pytest

from tests.fonts import STATIC, WEIGHTS, widths, woff2


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_table_of_widths_is_what_the_font_says(weight: int) -> None:
    table = json.loads((STATIC / "font_widths.json").read_text(encoding="utf-8"))
    assert table[str(weight)] == widths(weight)


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_letters_of_british_names_are_in_the_font(weight: int) -> None:
    assert set("AZaz09 £–—‘’“”…éöŵŷâêîôûŴŶÂÊÎÔÛ") <= set(widths(weight))


def test_both_weights_are_small_enough_to_lie_in_every_page() -> None:
    assert sum(woff2(weight).stat().st_size for weight in WEIGHTS) < 40_000
