"""Every view of the sample in real browsers: quiet, legible, and open to everybody."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.axe import violations, without_script
from tests.chromium import Seen, launched, needs_chromium
from tests.firefox import FirefoxPage, firefox, needs_firefox
from tests.views import VIEWS, pages

DESK, PHONE = (1280, 900), (360, 740)
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
every_view = pytest.mark.parametrize("view", VIEWS)
every_size = pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])

# The size of each text: of the page's own, and of what the canvas draws, as it is seen.
SIZES = """() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !parent.checkVisibility()) continue;
    found.push([parseFloat(getComputedStyle(parent).fontSize), walk.currentNode.data]);
  }
  const drawn = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    const scale = this.getTransform().a / devicePixelRatio;
    found.push([parseFloat(this.font.match(/([\\d.]+)px/)[1]) * scale, text]);
    return drawn.call(this, text, ...place);
  };
  minutegraph.picture.network.redraw();
  CanvasRenderingContext2D.prototype.fillText = drawn;
  return found;
}"""
# The place of each label on the sheet: of the words themselves, measured in the page's own font.
LABELS = """() => {
  const context = document.createElement("canvas").getContext("2d");
  const own = "'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', sans-serif";
  return minutegraph.picture.now.nodes.filter((node) => node.lines.length).map((node) => {
    const wides = node.lines.map((line, n) => {
      context.font = (n < node.bold ? "700 " : "400 ") + "13px " + own;
      return context.measureText(line).width;
    });
    return {text: node.lines.join(" / "), x: node.x, y: node.y, box: node.wide,
            wide: Math.max(...wides), high: (node.lines.length - 1) * 17 + 13};
  });
}"""
# Heads of columns and names of rows whose words stand out of their place.
SPILT = """() => [...document.querySelectorAll(".heads > .column, .names > .row")].filter((place) =>
{
  const words = document.createRange();
  words.selectNodeContents(place);
  const inner = words.getBoundingClientRect(), outer = place.getBoundingClientRect();
  return inner.width && (inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1);
}).map((place) => place.textContent)"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright, launched(playwright) as browser:
        yield browser


@pytest.fixture(scope="module")
def fox() -> Iterator[FirefoxPage]:
    with firefox() as page:
        yield page


def look(browser: Browser, html: str, folder: Path, size: tuple[int, int] = DESK) -> Seen:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    return Seen(page, written(html, folder))


def written(html: str, folder: Path) -> Path:
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    return file


@needs_chromium
@every_view
@every_size
def test_chromium_opens_it_without_a_message_or_a_request(
    chromium: Browser, view: str, size: tuple[int, int], tmp_path: Path
) -> None:
    seen = look(chromium, pages()[view], tmp_path, size)
    assert seen.messages == []
    assert seen.requests == [(tmp_path / "page.html").as_uri()]
    assert seen.page.evaluate(SIDEWAYS) == 0


@needs_firefox
@every_view
def test_firefox_opens_it_without_a_message_or_a_request(
    fox: FirefoxPage, view: str, tmp_path: Path
) -> None:
    for size in (PHONE, DESK):
        fox.open(written(pages()[view], tmp_path), *size)
        assert fox.messages == []
        assert [url for url in fox.requests if not url.startswith(("file:", "data:"))] == []
        assert fox.evaluate(SIDEWAYS) == 0


@needs_firefox
@every_view
def test_firefox_draws_it_and_tells_what_is_chosen(
    fox: FirefoxPage, view: str, tmp_path: Path
) -> None:
    fox.open(written(pages()[view], tmp_path), *DESK)
    ink = "[...document.querySelector('#frame canvas').getContext('2d')" \
          ".getImageData(0, 0, 1000, 400).data].some((value) => value)"  # fmt: skip
    assert fox.evaluate(ink)
    fox.evaluate("document.querySelector('#frame .hit[tabindex=\"0\"]').focus()")
    assert fox.evaluate("document.getElementById('panel').hidden")
    fox.keys("Enter")
    assert fox.evaluate("document.querySelector('#panel h3').textContent")
    fox.keys("Escape")
    assert fox.evaluate("document.getElementById('panel').hidden")
    assert fox.messages == []


@needs_chromium
@every_view
@every_size
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_axe_finds_nothing(
    chromium: Browser, view: str, size: tuple[int, int], script: bool, tmp_path: Path
) -> None:
    html = pages()[view] if script else without_script(pages()[view])
    seen = look(chromium, html, tmp_path, size)
    assert violations(seen.page) == []
    if script:  # and nothing with the panel open
        seen.page.locator("#frame .hit").first.press("Enter")
        assert violations(seen.page) == []


@needs_chromium
@every_view
def test_keys_reach_every_mark(chromium: Browser, view: str, tmp_path: Path) -> None:
    page = look(chromium, pages()[view], tmp_path).page
    there = page.eval_on_selector_all("#frame .hit", "all => all.map((it, n) => it.dataset.n = n)")
    page.evaluate("document.querySelector('#frame').previousElementSibling?.focus()")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#frame .hit')"):
            break
    page.keyboard.press("Home")
    reached = [page.evaluate("+document.activeElement.dataset.n")]
    for _ in there[1:]:
        page.keyboard.press("ArrowRight")
        reached.append(page.evaluate("+document.activeElement.dataset.n"))
    assert sorted(reached) == there


@needs_chromium
@every_view
def test_text_is_at_least_12_px(chromium: Browser, view: str, tmp_path: Path) -> None:
    page = look(chromium, pages()[view], tmp_path).page
    sizes: list[tuple[float, str]] = page.evaluate(SIZES)
    assert len(sizes) > 50
    assert [text for size, text in sizes if size < 11.99] == []


@needs_chromium
@every_view
def test_no_two_labels_overlap(chromium: Browser, view: str, tmp_path: Path) -> None:
    page = look(chromium, pages()[view], tmp_path).page
    for sheet in range(page.evaluate("JSON.parse(data.textContent).sheets.length")):
        page.evaluate(f"minutegraph.picture.sheet({sheet})")
        labels: list[dict[str, Any]] = page.evaluate(LABELS)
        assert labels
        assert [label for label in labels if label["wide"] > label["box"] + 1] == []
        assert [(a["text"], b["text"]) for a, b in pairs(labels) if overlap(a, b)] == []
        assert page.evaluate(SPILT) == []


def pairs(labels: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    return ((a, b) for n, a in enumerate(labels) for b in labels[n + 1 :])


def overlap(a: dict[str, Any], b: dict[str, Any]) -> bool:
    """Whether two labels share more than a pixel; a label stands within its box, left or middle."""
    across = (a["box"] + b["box"]) / 2 - abs(a["x"] - b["x"])
    down = (a["high"] + b["high"]) / 2 - abs(a["y"] - b["y"])
    return across > 1 and down > 1


@needs_chromium
@every_view
def test_it_can_be_printed(chromium: Browser, view: str, tmp_path: Path) -> None:
    page = look(chromium, pages()[view], tmp_path).page
    pdf = page.pdf(format="A4", landscape=True)
    assert pdf.startswith(b"%PDF")
    title = re.search(rb"/Title (\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]+>)", pdf)
    assert title
    assert said(title[1]) == page.title()


def said(title: bytes) -> str:
    """The words of a title in a PDF."""
    if title.startswith(b"<"):
        return bytes.fromhex(title[1:-1].decode()).decode("utf-16")
    return re.sub(rb"\\(.)", rb"\1", title[1:-1]).decode("ascii")
