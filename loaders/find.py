"""All that is looked for in a document: one tuple of extractors.

An extractor takes a document and reports findings; it says only what the text says. Another
package adds one through the entry-point group ``minutegraph.extractors``.
"""

from collections.abc import Callable, Iterable
from functools import cache
from importlib.metadata import entry_points

from .document import Document
from .exchanges.find_exchanges import find_exchanges
from .figures.find_figures import find_figures
from .findings import Decision, Exchange, Finding, Progress, Statement
from .people.find_attendance import find_attendance
from .people.find_attestations import find_attestations
from .people.find_bodies import find_bodies
from .people.find_people import find_people
from .people.find_posts import find_posts
from .people.find_vacancies import find_vacancies
from .promises.find_commitments import find_commitments
from .promises.find_decisions import find_decisions
from .promises.find_progress import find_progress
from .promises.trackers import find_tracked, in_trackers
from .topics.find_topics import find_topics

Extractor = Callable[[Document], Iterable[Finding]]

EXTRACTORS: tuple[Extractor, ...] = (
    find_people,
    find_posts,
    find_attestations,
    find_attendance,
    find_vacancies,
    find_bodies,
    find_topics,
    find_commitments,
    find_progress,
    find_decisions,
    find_figures,
    find_exchanges,
)


# A tracker's rows are about other meetings than the one that it lies before.
_OF_A_MEETING = (Statement, Progress, Decision, Exchange)


@cache
def contributed() -> tuple[Extractor, ...]:
    """The extractors that other installed packages add, in the order of their names."""
    found = sorted(entry_points(group="minutegraph.extractors"), key=lambda entry: entry.name)
    return tuple(entry.load() for entry in found)


def find(document: Document) -> tuple[Finding, ...]:
    """Run every extractor over a document."""
    found = (f for extract in (*EXTRACTORS, *contributed()) for f in extract(document))
    said = (f for f in found if not (isinstance(f, _OF_A_MEETING) and in_trackers(document, f)))
    return (*said, *find_tracked(document))
