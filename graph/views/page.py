"""A story as one HTML file."""

import re
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from .details import details
from .entries import Entry, entries
from .html import data_url, render
from .page_words import choices, legend
from .story import Related, Story
from .story_csv import story_csv
from .tables import promise_rows, row_id
from .timeline import timeline

Pages = Mapping[tuple[str, str], str]  # the address of the page of a view and a name

_DRAWS = (
    "vis-data.min.js", "vis-network.min.js", "picture_looks.js", "picture_ground.js",
    "picture.js",
)  # fmt: skip
_SCRIPTS = ("page.js", *_DRAWS, "panel.js", "filters.js")


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
        "csv": data_url("text/csv;charset=utf-8", story_csv(told).encode("utf-8")),
    }
    words |= _picture(story, told)
    return render("story.html", words, _scripts(words))


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


def _scripts(words: dict[str, Any]) -> list[str]:
    """None where nothing is told, and nothing that draws where there is no picture."""
    if words["data"] is None:
        return []
    return [name for name in _SCRIPTS if words["drawn"] or name not in _DRAWS]


def _slug(name: str) -> str:
    """The name as part of a file's name."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60] or "page"
