"""One page, or a page with all those that it leads to, as files that link to one another."""

import re
from collections.abc import Callable, Iterable, Iterator

from ...ontology.errors import UsageError
from ..store import Store
from .commitments import commitments_story
from .meeting import meeting_story
from .page import story_page
from .person import person_story
from .post import post_story
from .story import Story
from .topic import topic_story

_STORIES: dict[str, Callable[[Store, str], Story]] = {
    "topic": topic_story,
    "person": person_story,
    "post": post_story,
    "meeting": meeting_story,
}
_LONGEST = 60  # characters of a file's name


def tell_story(store: Store, view: str, name: str = "", **filters: str | int | None) -> Story:
    """The story of a view: of the thing of that name, or of the promises that pass the filters."""
    if view == "commitments":
        if name:
            raise UsageError(f"view commitments takes filters, no name: {name!r} is too much")
        return commitments_story(store, **filters)  # type: ignore[arg-type]
    if view not in _STORIES:
        known = ", ".join((*_STORIES, "commitments"))
        raise UsageError(f"there is no view of a {view!r}; choose {known}")
    if any(filters.values()):
        raise UsageError(f"view {view} takes a name and no filters")
    return _STORIES[view](store, name)


def site(store: Store, story: Story) -> Iterator[tuple[str, str]]:
    """The page of a story and each page that it leads to, as names of files and their content."""
    first = (story.view, story.name)
    near = {
        (one.view, one.name): one.label for one in story.related if (one.view, one.name) != first
    }
    things = {first: story.title, **near}
    names = _files((view, n if view == "topic" else label) for (view, n), label in things.items())
    pages = dict(zip([first, *near], names, strict=True))
    yield pages[first], story_page(story, pages)
    for view, name in near:
        yield pages[view, name], story_page(tell_story(store, view, name), pages)


def slug(name: str) -> str:
    """A name as part of a file's name."""
    words = re.sub(r"\W+", "-", name.casefold().replace("’", "").replace("'", ""))
    return words[:_LONGEST].strip("-_") or "page"


def _files(things: Iterable[tuple[str, str]]) -> list[str]:
    """A file's name for each, all unlike, also where letter case does not count."""
    taken: dict[str, None] = {}
    for view, name in things:
        stem = slug(name) if view == "commitments" else f"{view}-{slug(name)}"
        number, chosen = 1, stem
        while chosen in taken:
            number += 1
            chosen = f"{stem}-{number}"
        taken[chosen] = None
    return [f"{stem}.html" for stem in taken]
