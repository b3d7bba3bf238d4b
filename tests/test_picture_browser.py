"""A topic's page in a real browser: it opens from disk, draws, and tells what is chosen."""

from pathlib import Path

import pytest
from minutegraph.graph.picture import topic_page

from tests.chromium import Seen, needs_chromium, opened
from tests.test_picture import ATTACKS, attacked, recruitment

pytestmark = needs_chromium

INK = """() => {
  const canvas = document.querySelector('#picture canvas');
  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  let drawn = 0;
  for (let n = 3; n < pixels.length; n += 4) drawn += pixels[n] > 0;
  return drawn / (pixels.length / 4);
}"""
PLACE = """(words) => {
  const network = window.minutegraph.network;
  const node = network.body.data.nodes.get().find((n) => n.label.includes(words));
  const frame = document.querySelector('.frame');
  frame.scrollLeft = node.x - 200;
  const box = document.getElementById('picture').getBoundingClientRect();
  window.scrollBy(0, box.top + node.y - 200);
  const now = document.getElementById('picture').getBoundingClientRect();
  return [now.left + node.x, now.top + node.y];
}"""


def choose(seen: Seen, words: str) -> None:
    x, y = seen.page.evaluate(PLACE, words)
    seen.page.mouse.click(x, y)
    seen.page.wait_for_timeout(600)  # the picture waits for a second click


def test_it_opens_from_disk_and_draws_without_a_request_or_a_word(tmp_path: Path) -> None:
    with opened(recruitment(), tmp_path) as seen:
        assert 0.1 < seen.page.evaluate(INK) < 0.9
        assert seen.messages == []
        assert [url for url in seen.requests if not url.startswith("file:")] == []
        assert len(seen.requests) == 1


def test_choosing_a_card_tells_its_sentence_and_marks_its_rows(tmp_path: Path) -> None:
    with opened(recruitment(), tmp_path) as seen:
        choose(seen, "introduce exit interviews")
        quote = "exit interviews would be introduced for every leaver from April 2022"
        assert quote in seen.page.inner_text("#panel blockquote")
        assert "13 January 2022" in seen.page.inner_text("#panel")
        rows = seen.page.locator("tr[aria-current=true]")
        assert rows.count() == 2
        assert "exit interviews" in rows.nth(0).inner_text()
        seen.page.click("#panel button")
        assert rows.count() == 0
        assert seen.messages == []


def test_a_row_shows_its_card(tmp_path: Path) -> None:
    with opened(recruitment(), tmp_path) as seen:
        row = seen.page.locator("table.history tr", has_text="had not yet begun")
        row.locator("button").press("Enter")
        assert "had not yet begun" in seen.page.inner_text("#panel blockquote")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_page_fits_its_window_and_its_letters_are_legible(tmp_path: Path, width: int) -> None:
    with opened(recruitment(), tmp_path, width=width) as seen:
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
        smallest = seen.page.evaluate(
            "Math.min(...[...document.querySelectorAll('main *')]"
            ".map((e) => parseFloat(getComputedStyle(e).fontSize)))"
        )
        assert smallest >= 12
        assert seen.page.evaluate("window.minutegraph.network.getScale()") == 1


def test_lines_are_not_wider_than_their_cards(tmp_path: Path) -> None:
    with opened(recruitment(), tmp_path) as seen:
        wide = seen.page.evaluate(
            "() => { const ctx = document.createElement('canvas').getContext('2d');"
            "ctx.font = 'bold 13px Arial, \"Liberation Sans\", sans-serif';"
            "return window.minutegraph.network.body.data.nodes.get().flatMap((n) =>"
            " n.lines.filter((line) => ctx.measureText(line).width > n.wide - 20)); }"
        )
        assert wide == []


def test_attacks_do_nothing(tmp_path: Path) -> None:
    page = topic_page(attacked(" ".join(ATTACKS)).store(), "recruitment")
    with opened(page, tmp_path) as seen:
        choose(seen, "Promised")
        assert "alert(1)" in seen.page.inner_text("#panel")
        assert seen.page.locator("main img, main script, #panel a[href^=java]").count() == 0
        assert seen.messages == []
        assert len(seen.requests) == 1


def test_without_script_the_tables_remain(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(recruitment(), encoding="utf-8")
    with opened("<p>first</p>", tmp_path) as seen:
        file.write_text(recruitment(), encoding="utf-8")
        browser = seen.page.context.browser
        assert browser is not None
        page = browser.new_context(java_script_enabled=False).new_page()
        page.goto(file.as_uri())
        assert "exit interviews had not yet begun" in page.inner_text("table.history")
        assert "needs JavaScript" in page.inner_text("main")
