"""axe-core, to look for what keeps people from using a page."""

import re
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL)
_NOSCRIPT = re.compile(r"</?noscript>")
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = """async (rules) => {
  const told = await axe.run(document, {runOnly: rules, resultTypes: ['violations']});
  return told.violations.flatMap((it) => it.nodes.map((node) => [it.id, it.help, node.html]));
}"""


@cache
def source() -> str:
    """axe-core itself."""
    return (Path(__file__).parent / "static" / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """What axe finds: rule, what it asks for, and the element, one string each."""
    page.evaluate(source())
    told: Any = page.evaluate(_RUN, _RULES)
    return [": ".join(parts) for parts in told]


def without_script(html: str) -> str:
    """The page as a browser shows it with scripts off, where axe itself could not run."""
    return _NOSCRIPT.sub("", _SCRIPT.sub("", html))
