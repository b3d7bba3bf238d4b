"""Everyone whom the papers name: people, posts and bodies, each with what it is called."""

from dataclasses import dataclass
from typing import Literal

from ..store import Store
from .ask_facts import ask, full

_PARTIES = """
SELECT ?party ?class ?name ?honorific ?role ?within WHERE {
  VALUES ?class { foaf:Person org:Post org:Organization mg:Initiative
                  org:OrganizationalUnit org:FormalOrganization }
  ?party a ?class ; foaf:name|rdfs:label ?name .
  OPTIONAL { ?party schema:honorificPrefix ?honorific }
  OPTIONAL { ?party mg:partyRole ?role }
  OPTIONAL { ?party org:postIn/rdfs:label ?within }
} ORDER BY ?party ?class ?name ?honorific ?role ?within
"""


@dataclass(frozen=True)
class Party:
    """A person, post or body."""

    iri: str
    kind: Literal["post", "person", "body"]
    name: str
    honorific: str = ""
    role: str = ""  # of a person: officer, member, other
    within: str = ""  # of a post: the body that it is in

    @property
    def called(self) -> str:
        """The name, with the title where it would sound bare: of members, and a surname alone."""
        bare = self.role == "member" or " " not in self.name
        if self.kind == "person" and self.honorific and bare:
            return f"{self.honorific} {self.name}"
        return self.name


def ask_parties(store: Store) -> dict[str, Party]:
    """All people, posts and bodies of the store by their IRIs."""
    kinds: dict[str, Literal["post", "person"]]
    kinds = {full("foaf:Person"): "person", full("org:Post"): "post"}
    found: dict[str, Party] = {}
    for iri, of, name, honorific, role, within in ask(store, _PARTIES):
        party = Party(iri, kinds.get(of, "body"), name, honorific or "", role or "", within or "")
        found.setdefault(iri, party)
    return found
