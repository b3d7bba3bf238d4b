"""A story as one HTML file: everything inside it, nothing fetched, all text escaped."""

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from .details import details, link
from .entries import Entry, entries
from .page_words import choices, legend
from .story import Related, Story
from .story_csv import story_csv
from .tables import promise_rows, row_id
from .timeline import timeline

Pages = Mapping[tuple[str, str], str]  # the address of the page of a view and a name

_HERE = Path(__file__).parent
_STYLES = ("page.css", "picture.css")
_DRAWS = ("vis-data.min.js", "vis-network.min.js", "picture_looks.js", "picture.js")
_SCRIPTS = ("page.js", *_DRAWS, "panel.js", "filters.js")
_FAMILY = "Atkinson Hyperlegible Next"
# What stands in JSON inside a page must not end the script element or a line of script.
_ESCAPES = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def story_page(story: Story, pages: Pages = {}) -> str:  # noqa: B006 (a Mapping is not changed)
    """The story as a page; `pages` are the addresses of other pages written beside it."""
    told = entries(story)
    words = {
        "story": story,
        "related": _related(story, pages),
        "entries": [(row_id(n), entry) for n, entry in enumerate(told, 1)],
        "moments": timeline(story, told),
        "promises": promise_rows(story),
        "csv_name": f"minutegraph-{story.view}-{_slug(story.name)}.csv",
        "csv": _data_url("text/csv;charset=utf-8", story_csv(told).encode("utf-8")),
    }
    return _render(words | _picture(story, told))


def _picture(story: Story, told: list[Entry]) -> dict[str, Any]:
    """The picture's data, and what is only there beside a picture."""
    from .draw import sheets

    drawn: list[dict[str, Any]] = sheets(story) if told else []
    known = details(story, told)
    return {
        "data": {"sheets": drawn, "details": known} if told else None,
        "drawn": bool(drawn),
        "legend": legend(story),
        "choices": choices(known),
    }


def _related(story: Story, pages: Pages) -> list[tuple[str, list[tuple[Related, str]]]]:
    """The related pages by group, each with its address if it was written too."""
    return [
        (group, [(one, pages.get((one.view, one.name), "")) for one in several])
        for group, several in groupby(story.related, key=lambda one: one.group)
    ]


def _render(words: dict[str, Any]) -> str:
    style, scripts = _style(), [_static(name) for name in _scripts(words)]
    given = {"style": style, "scripts": scripts, "policy": _policy(style, scripts)}
    return _environment().get_template("story.html").render(words | given)


def _scripts(words: dict[str, Any]) -> list[str]:
    """None where nothing is told, and nothing that draws where there is no picture."""
    if words["data"] is None:
        return []
    return [name for name in _SCRIPTS if words["drawn"] or name not in _DRAWS]


@cache
def _environment() -> Any:
    """pyvis's own environment does not escape; this one does."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment: Any = Environment(
        loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters.update(embed=_embed, link=link)
    return environment


def _embed(value: Any) -> Any:
    """A value as JSON that can stand in a page."""
    from markupsafe import Markup

    return Markup(json.dumps(value, ensure_ascii=False, sort_keys=True).translate(_ESCAPES))


@cache
def _style() -> str:
    # Two thirds of vis-network's stylesheet are pictures of buttons that we do not show.
    vis = re.sub(r"url\([^)]*\)", "none", _static("vis-network.min.css"))
    return "\n".join([*_faces(), vis, *map(_static, _STYLES)])


def _faces() -> list[str]:
    """The letters, inside the file."""
    return [
        f'@font-face{{font-family:"{_FAMILY}";font-weight:{weight};font-style:normal;'
        f'src:url("{_font(weight)}") format("woff2")}}'
        for weight in (400, 700)
    ]


def _font(weight: int) -> str:
    file = _HERE / "static" / f"hyperlegible-{weight}.woff2"
    return _data_url("font/woff2", file.read_bytes())


@cache
def _static(name: str) -> str:
    text = (_HERE / "static" / name).read_text(encoding="utf-8")
    return re.sub(r"\s*(//# sourceMappingURL=.*|/\*# sourceMappingURL=.*?\*/)\s*", "\n", text)


def _policy(style: str, scripts: list[str]) -> str:
    allowed = " ".join(map(_hash, scripts)) or "'none'"
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(block: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(block.encode('utf-8')).digest()).decode()}'"


def _data_url(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{b64encode(content).decode()}"


def _slug(name: str) -> str:
    """The name as part of a file's name."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60] or "page"
