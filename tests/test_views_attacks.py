"""What papers say stays text in every view: no label and no sentence becomes part of a page."""

import re
from pathlib import Path

import pytest

from tests.chromium import needs_chromium, opened
from tests.stories import ATTACKS
from tests.test_page import tags
from tests.views import VIEWS, page_with


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_adds_nothing_to_a_page(view: str, attack: str) -> None:
    plain, hurt = page_with(view, "plain"), page_with(view, attack)
    assert sorted(tags(hurt)) == sorted(tags(plain))  # names that end otherwise sort otherwise
    assert policy(hurt) == policy(plain)  # the same scripts and style, to the letter
    assert "{{" in hurt or "{{" not in attack  # nor is it a template


def policy(html: str) -> str:
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert found
    return found[1]


@needs_chromium
@pytest.mark.parametrize("view", VIEWS)
def test_all_attacks_at_once_do_nothing_in_a_browser(view: str, tmp_path: Path) -> None:
    with opened(page_with(view, " ".join(ATTACKS)), tmp_path) as seen:
        before = seen.page.locator("script").count()
        for hit in seen.page.locator("#frame .hit").all()[:5]:
            hit.press("Enter")
        assert seen.page.inner_text("#panel").count("<script>alert(1)</script>")
        assert seen.page.locator("script").count() == before
        assert seen.page.locator("img, [onerror], [onload], a[href^='javascript']").count() == 0
        assert seen.messages == []
        assert len(seen.requests) == 1
