"""Every view of the shipped sample as a page, made once for all tests that look at them."""

from functools import cache
from pathlib import Path

from minutegraph.graph.store import Store, writing
from minutegraph.graph.views.commitments import commitments_story
from minutegraph.graph.views.meeting import meeting_story
from minutegraph.graph.views.network import network_page
from minutegraph.graph.views.page import story_page
from minutegraph.graph.views.person import person_story
from minutegraph.graph.views.post import post_story
from minutegraph.graph.views.topic import topic_story
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
VIEWS = ("topic", "person", "post", "meeting", "commitments", "network")


@cache
def pages() -> dict[str, str]:
    """The page of each view."""
    with writing("memory") as store:
        load_papers(store, [SAMPLE], Given())
        return _pages(store)


def _pages(store: Store) -> dict[str, str]:
    stories = [
        topic_story(store, "recruitment"),
        person_story(store, "Gareth Prothero"),
        post_story(store, "Director of Children’s Services"),
        meeting_story(store, "2022-01-27"),
        commitments_story(store),
    ]
    return {story.view: story_page(story) for story in stories} | {"network": network_page(store)}
