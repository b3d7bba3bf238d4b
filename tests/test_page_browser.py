"""A page in a real browser: its panel, its filters, and what remains without script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from minutegraph.graph.views.page import story_page

from tests.chromium import Seen, needs_chromium, opened
from tests.stories import ATTACKS, attacked, three_years

pytestmark = needs_chromium


@pytest.fixture
def seen(tmp_path: Path) -> Iterator[Seen]:
    with opened(story_page(three_years()), tmp_path) as page:
        yield page
        assert page.messages == []
        assert len(page.requests) == 1


def hit(words: str) -> str:
    """The button over the mark that says these words."""
    return f'#frame .hit[aria-label*="{words}" i]'


def test_choosing_a_mark_tells_who_what_when_and_the_sentence(seen: Seen) -> None:
    seen.page.click(hit("why leavers were not asked"))
    panel = seen.page.inner_text("#panel")
    assert "10 June 2021, Children's Panel" in panel
    assert "asked by Councillor Lamb" in panel
    quote = "Councillor Lamb asked why leavers were not asked for their reasons."
    assert seen.page.inner_text("#panel blockquote") == quote
    link = seen.page.locator("#panel .source a")
    assert link.get_attribute("href") == "https://example.org/panel/june"
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert seen.page.locator("tr[aria-current]").count() == 1


def test_what_stands_before_and_after_is_shown_on_request(seen: Seen) -> None:
    seen.page.click(hit("why leavers were not asked"))
    assert "The report was introduced." not in seen.page.inner_text("#panel")
    seen.page.click("#panel .said button")
    around = seen.page.inner_text("#panel blockquote")
    assert around.startswith("The report was introduced. Councillor Lamb asked")
    assert around.endswith("She answered at once.")
    assert seen.page.inner_text("#panel mark").startswith("Councillor Lamb asked")


def test_several_marks_at_one_place_are_all_told(seen: Seen) -> None:
    seen.page.click(hit("posts were advertised"))
    panel = seen.page.inner_text("#panel")
    assert "2 at one place" in panel
    assert "Two posts were filled in the summer." in panel
    assert "how the note on posts began" in panel


def test_keys_open_the_panel_and_give_the_focus_back(seen: Seen) -> None:
    seen.page.focus("#frame .hit[tabindex='0']")
    seen.page.keyboard.press("ArrowRight")
    chosen = seen.page.evaluate("document.activeElement.ariaLabel")
    seen.page.keyboard.press("Enter")
    assert seen.page.evaluate("document.activeElement.id") == "panel"
    seen.page.keyboard.press("Escape")
    assert seen.page.locator("#panel").is_hidden()
    assert seen.page.evaluate("document.activeElement.ariaLabel") == chosen
    assert seen.page.locator("[aria-current]").count() == 0


def test_a_row_leads_to_the_picture(seen: Seen) -> None:
    row = seen.page.locator("#everything tr", has_text="Fairlight Care declined")
    row.get_by_role("button", name="Show in the picture").click()
    assert "Fairlight Care declined to give its wages." in seen.page.inner_text("#panel")
    assert seen.page.locator("#frame .hit[aria-pressed]").is_visible()


def test_filters_combine_in_the_picture_the_words_and_the_tables(seen: Seen) -> None:
    rows = seen.page.locator("#everything tbody tr:not([hidden])")
    total = rows.count()
    seen.page.select_option("[name=committee]", "Audit Committee")
    seen.page.select_option("[name=status]", "delivered")
    assert seen.page.inner_text("#count") == f"2 of {total} facts shown"
    assert rows.count() == 2  # the promise, and the report on it
    assert seen.page.locator(".moment:visible").count() == 2
    assert seen.page.locator("#frame .hit:visible").count() == 1
    seen.page.click("#filters button")
    seen.page.wait_for_timeout(50)
    assert rows.count() == total


def test_nothing_that_matches_is_said(seen: Seen) -> None:
    seen.page.fill("[name=search]", "form leaver gritting")
    assert "Nothing matches" in seen.page.inner_text("#count")
    assert seen.page.locator("p.none:visible").count() == 3
    seen.page.fill("[name=search]", "FORM leaver")
    assert "find the form" in seen.page.inner_text("#timeline")
    assert "train ten workers" not in seen.page.inner_text("#timeline")


@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_fits_its_window_and_can_be_read_and_hit(tmp_path: Path, width: int) -> None:
    with opened(story_page(three_years()), tmp_path, width=width) as seen:
        seen.page.evaluate("document.querySelector('#frame .hit').click()")
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
        smallest = "Math.min(...[...document.querySelectorAll('main *')].map(%s))"
        letters = "(e) => parseFloat(getComputedStyle(e).fontSize)"
        assert seen.page.evaluate(smallest % letters) >= 12
        small = seen.page.evaluate(
            "[...document.querySelectorAll('button, select, input, .chips a, .button')]"
            ".filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 24)"
        )
        assert small == []


def test_on_a_phone_the_chosen_mark_is_not_under_the_panel(tmp_path: Path) -> None:
    with opened(story_page(three_years()), tmp_path, width=360, height=800) as seen:
        seen.page.evaluate("document.querySelector('#frame .hit').click()")
        mark = seen.page.locator("#frame .hit[aria-pressed]").bounding_box()
        panel = seen.page.locator("#panel").bounding_box()
        assert mark
        assert panel
        assert mark["y"] + mark["height"] <= panel["y"]


def test_attacks_do_nothing(tmp_path: Path) -> None:
    html = story_page(attacked(three_years(), " ".join(ATTACKS)))
    with opened(html, tmp_path) as seen:
        seen.page.evaluate("document.querySelectorAll('#frame .hit').forEach((e) => e.click())")
        assert "alert(1)" in seen.page.inner_text("#panel")
        assert seen.page.locator("main img, main script, a[href^=java]").count() == 0
        assert seen.messages == []
        assert len(seen.requests) == 1


def test_without_script_the_words_and_the_tables_remain(tmp_path: Path) -> None:
    with opened(story_page(three_years()), tmp_path) as seen:
        browser = seen.page.context.browser
        assert browser
        page = browser.new_context(java_script_enabled=False).new_page()
        page.goto((tmp_path / "page.html").as_uri())
        assert "why leavers were not asked" in page.inner_text("#timeline")
        assert "why leavers were not asked" in page.inner_text("#everything")
        assert page.locator("#view, #filters, button").locator("visible=true").count() == 0
        with page.expect_download() as saved:
            page.click("a[download]")
        assert saved.value.suggested_filename == "minutegraph-topic-recruitment.csv"


def test_on_paper_there_is_nothing_to_press(seen: Seen) -> None:
    seen.page.click(hit("why leavers were not asked"))
    seen.page.emulate_media(media="print")
    assert seen.page.locator("button:visible, #panel:visible, #filters:visible").count() == 0
    assert seen.page.locator(".legend, #frame, #timeline, #everything").nth(1).is_visible()
