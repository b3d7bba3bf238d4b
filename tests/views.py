"""Every view of the shipped sample as a page, made once for all tests that look at them."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from minutegraph.graph.export_network import network
from minutegraph.graph.store import Store, writing
from minutegraph.graph.views.commitments import commitments_story
from minutegraph.graph.views.meeting import meeting_story
from minutegraph.graph.views.network import draw_network
from minutegraph.graph.views.page import story_page
from minutegraph.graph.views.person import person_story
from minutegraph.graph.views.post import post_story
from minutegraph.graph.views.story import Story
from minutegraph.graph.views.topic import topic_story
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given

from tests.stories import attacked

if TYPE_CHECKING:
    from minutegraph.graph.export_network import Network

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
VIEWS = ("topic", "person", "post", "meeting", "commitments", "network")


@cache
def _told() -> tuple[tuple[Story, ...], "Network"]:
    with writing("memory") as store:
        load_papers(store, [SAMPLE], Given())
        return _stories(store), network(store)


def _stories(store: Store) -> tuple[Story, ...]:
    return (
        topic_story(store, "recruitment"),
        person_story(store, "Gareth Prothero"),
        post_story(store, "Director of Children’s Services"),
        meeting_story(store, "2022-01-27"),
        commitments_story(store),
    )


@cache
def pages() -> dict[str, str]:
    """The page of each view."""
    stories, whole = _told()
    return {story.view: story_page(story) for story in stories} | {"network": draw_network(whole)}


def page_with(view: str, words: str) -> str:
    """The page of a view with the words at the end of every label and sentence."""
    stories, whole = _told()
    if view != "network":
        story = next(story for story in stories if story.view == view)
        return story_page(attacked(story, words))
    hurt = whole.copy()
    for data in hurt.nodes.values():
        data["label"] += f" {words}"
    return draw_network(hurt)
