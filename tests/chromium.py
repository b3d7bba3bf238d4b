"""Debian's chromium for the tests that look at a page in a browser."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

CHROMIUM = which("chromium") or which("chromium-browser")
needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="no chromium is installed: apt-get install chromium"
)
_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


class Seen:
    """A page opened from disk, and what the browser said while it ran."""

    def __init__(self, page: Page, file: Path) -> None:
        self.page, self.messages, self.requests = page, list[str](), list[str]()
        page.on("console", lambda message: self.messages.append(message.text))
        page.on("pageerror", lambda error: self.messages.append(str(error)))
        page.on("dialog", lambda dialog: self.messages.append(f"dialog {dialog.message}"))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(file.as_uri())
        page.wait_for_timeout(300)


@contextmanager
def opened(html: str, folder: Path, width: int = 1280, height: int = 900) -> Iterator[Seen]:
    """The page in a new browser, opened from disk."""
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    with sync_playwright() as playwright, launched(playwright) as browser:
        yield Seen(browser.new_page(viewport={"width": width, "height": height}), file)


@contextmanager
def launched(playwright: Playwright) -> Iterator[Browser]:
    """A new browser."""
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
    try:
        yield browser
    finally:
        browser.close()
