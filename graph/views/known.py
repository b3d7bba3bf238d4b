"""What every page needs to know of the whole store: meetings, parties, holders, topics, classes."""

from dataclasses import dataclass

from ..store import Store
from .ask_columns import Meetings, ask_meetings
from .ask_facts import ask
from .ask_holders import Holders, Sighting, ask_holders
from .ask_parties import Party, ask_parties
from .story import COMMITTEE, Column
from .words import NOT_DATED, listed

_TOPICS = """
SELECT ?topic ?label ?notation WHERE { ?topic a skos:Concept ; skos:prefLabel ?label
  OPTIONAL { ?topic skos:notation ?notation } } ORDER BY ?topic ?label ?notation
"""
_CLASSES = "SELECT ?class ?label WHERE { ?class rdfs:subClassOf+ mg:Finding ; rdfs:label ?label }"


@dataclass(frozen=True)
class Known:
    """What is known of the whole store."""

    store: Store
    meetings: Meetings
    parties: dict[str, Party]
    holders: Holders
    topics: dict[str, tuple[str, str]]  # of each topic its label and its id
    classes: dict[str, str]  # what kinds of findings are called

    def meeting(self, iri: str) -> Column:
        """The meeting that counts for this one; one without a date if the store has none."""
        return self.meetings.columns.get(self.meetings.of(iri)) or Column(iri, NOT_DATED, "")

    def called(self, party: str) -> str:
        """The name of a party; empty where it has none."""
        return self.parties[party].called if party in self.parties else ""

    def called_then(self, person: str, column: Column) -> str:
        """The name of a person, with the post that they held at a meeting."""
        post = self.holders.post_of(person, column)
        seen = self.holders.at(post, column, person)
        interim = any(s.person == person and s.look == "interim" for s in seen)
        office = f"{self.called(post)}{' (interim)' if interim else ''}" if post else ""
        return ", ".join(filter(None, (self.called(person), office)))

    def row_of(self, party: str, column: Column) -> str:
        """Whose row a party's doings stand in: the post of a person, else their own."""
        if party not in self.parties or party in self.committees:
            return COMMITTEE
        return self.holders.post_of(party, column) or party

    def committee(self, iri: str) -> str:
        """The name of a committee; empty where that is none."""
        met = self.meetings
        names = (met.columns[m].committee for m, body in met.committees.items() if body == iri)
        return next(filter(None, names), "") if iri else ""

    @property
    def committees(self) -> set[str]:
        """The committees that meet."""
        return set(self.meetings.committees.values())

    def labels(self, topics: list[str]) -> tuple[str, ...]:
        """What these topics are called."""
        return tuple(sorted(self.topics[iri][0] for iri in topics if iri in self.topics))

    def names(self, seen: tuple[Sighting, ...]) -> str:
        """Who was seen, in turn."""
        return listed([self.seen_as(sighting) for sighting in seen])

    def seen_as(self, sighting: Sighting) -> str:
        """Who was seen: a name, with "(interim)" where it was for a time; or vacant."""
        if not sighting.person:
            return "vacant"
        name = self.called(sighting.person)
        return f"{name} (interim)" if sighting.look == "interim" else name


def ask_known(store: Store) -> Known:
    """Ask for what every page needs."""
    meetings = ask_meetings(store)
    topics = {iri: (label, notation or "") for iri, label, notation in ask(store, _TOPICS)}
    return Known(
        store,
        meetings,
        ask_parties(store),
        ask_holders(store, meetings),
        topics,
        {iri: str(label) for iri, label in ask(store, _CLASSES)},
    )
