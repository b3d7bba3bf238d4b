"""Who is one person across documents, and who is not."""

import pytest
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store, writing

from tests.papers_by_hand import paper, person, put

PEOPLE = (
    "SELECT DISTINCT ?node ?name WHERE { ?node a foaf:Person ; foaf:name ?name } ORDER BY ?name"
)
MEANT = """SELECT DISTINCT ?document ?said ?name WHERE {
  ?mention mg:refersTo ?node ; mg:name ?said ; mg:document/schema:name ?document .
  ?node foaf:name ?name } ORDER BY ?document"""


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def named(store: Store) -> list[str]:
    return [str(name) for _, name in rows(store, PEOPLE)]


def say(
    store: Store, key: str, words: str, name: str, day: str | None = "2022-03-01", **known: str
):
    """One paper that names one person."""
    sitting = {k: known.pop(k) for k in ("council", "committee") if k in known}
    document = paper(key, f"{words} gave an update.", day, **sitting)
    put(store, document, (person(document, words, name, **known),))


def test_a_surname_with_a_title_means_the_one_person_of_that_name(store: Store):
    say(store, "a.txt", "Mrs Ada Quillfeather", "Ada Quillfeather", honorific="Mrs")
    say(store, "b.txt", "Mrs Quillfeather", "Quillfeather", honorific="Mrs")
    assert named(store) == ["Ada Quillfeather"]
    assert list(rows(store, MEANT)) == [
        ("a.txt", "Ada Quillfeather", "Ada Quillfeather"),
        ("b.txt", "Quillfeather", "Ada Quillfeather"),
    ]


def test_alone_a_surname_is_a_person_of_its_own(store: Store):
    say(store, "b.txt", "Mrs Quillfeather", "Quillfeather", honorific="Mrs")
    assert named(store) == ["Quillfeather"]


def test_the_reason_of_a_link_is_kept_and_the_old_node_leads_to_the_new(store: Store):
    say(store, "a.txt", "Mrs Ada Quillfeather", "Ada Quillfeather", honorific="Mrs")
    say(store, "b.txt", "Mrs Quillfeather", "Quillfeather", honorific="Mrs")
    reasons = [
        str(r) for (r,) in rows(store, "SELECT ?r WHERE { ?m mg:linkReason ?r } ORDER BY ?r")
    ]
    assert any("surname" in reason for reason in reasons)
    moved = list(rows(store, "SELECT ?old ?new WHERE { ?old dct:isReplacedBy ?new }"))
    assert [(str(o).endswith("/person/quillfeather"), str(n).endswith("ada-quillfeather"))
            for o, n in moved] == [(True, True)]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # two full names of one surname: the surname alone stays open
        ({"words": "Mr Ben Orchard", "name": "Ben Orchard", "honorific": "Mr"},
         {"words": "Mr Carl Orchard", "name": "Carl Orchard", "honorific": "Mr"}),
    ],
)  # fmt: skip
def test_two_people_of_one_surname_are_not_merged(store: Store, first: dict, second: dict):
    say(store, "a.txt", **first)
    say(store, "b.txt", **second)
    say(store, "c.txt", "Mr Orchard", "Orchard", honorific="Mr")
    assert named(store) == ["Ben Orchard", "Carl Orchard", "Orchard"]


@pytest.mark.parametrize(
    "other",
    [
        {"words": "Mr Quillfeather", "honorific": "Mr"},
        {"words": "Councillor Quillfeather", "honorific": "Councillor", "role": "member"},
        {"words": "Mrs Quillfeather", "honorific": "Mrs", "day": "2012-03-01"},
        {"words": "Mrs Quillfeather", "honorific": "Mrs", "post": "Head of Parks"},
        {"words": "Mrs Quillfeather", "honorific": "Mrs", "council": "Nethermoor Council"},
    ],
    ids=["title", "role", "years", "post", "council"],
)
def test_what_contradicts_keeps_them_apart(store: Store, other: dict):
    say(store, "a.txt", "Mrs Ada Quillfeather", "Ada Quillfeather", honorific="Mrs",
        role="officer", post="Director of Housing")  # fmt: skip
    say(store, "b.txt", name="Quillfeather", **other)
    assert named(store) == ["Ada Quillfeather", "Quillfeather"]


def test_initials_mean_the_one_full_name_that_begins_so(store: Store):
    say(store, "a.txt", "Cllr Jo Tidewell", "Jo Tidewell", role="member")
    say(store, "b.txt", "Cllr J. Tidewell", "J. Tidewell", role="member")
    say(store, "c.txt", "Cllr K. Tidewell", "K. Tidewell", role="member")
    assert named(store) == ["Jo Tidewell", "K. Tidewell"]


def test_the_order_of_loading_does_not_matter():
    papers = [
        ("a.txt", "Mrs Ada Quillfeather", "Ada Quillfeather"),
        ("b.txt", "Mrs Quillfeather", "Quillfeather"),
        ("c.txt", "Mrs A Quillfeather", "A Quillfeather"),
    ]
    dumps: set[bytes] = set()
    for order in (papers, papers[::-1], papers[1:] + papers[:1]):
        with writing("memory") as store:
            for key, words, name in order:
                say(store, key, words, name, honorific="Mrs")
            dumps.add(store.dump())
    assert len(dumps) == 1


@pytest.mark.parametrize(
    "other",
    [{"day": "1999-03-01"}, {"role": "member", "honorific": "Councillor"}, {"honorific": "Mrs"}],
    ids=["many years", "role", "title"],
)
def test_one_full_name_can_be_two_people(store: Store, other: dict[str, str]):
    say(store, "a.txt", "Mr Lee Tidewell", "Lee Tidewell", honorific="Mr", role="officer")
    say(store, "b.txt", words="Lee Tidewell", name="Lee Tidewell", **other)
    assert named(store) == ["Lee Tidewell", "Lee Tidewell"]


def test_where_no_council_is_stated_it_is_the_one_with_a_committee_so_named(store: Store):
    say(store, "a.txt", "Mrs Ada Quillfeather", "Ada Quillfeather", honorific="Mrs")
    say(store, "b.txt", "Mrs Quillfeather", "Quillfeather", honorific="Mrs", council=None)
    assert named(store) == ["Ada Quillfeather"]
    stated = "SELECT DISTINCT ?d WHERE { ?d mg:council ?council }"
    assert len(list(rows(store, stated))) == 1  # which council it is stays unstated


def test_with_two_councils_of_such_a_committee_it_stays_open(store: Store):
    say(store, "a.txt", "Mrs Ada Quillfeather", "Ada Quillfeather", honorific="Mrs")
    say(store, "c.txt", "Mr Ben Orchard", "Ben Orchard", honorific="Mr", council="Nethermoor")
    say(store, "b.txt", "Mrs Quillfeather", "Quillfeather", honorific="Mrs", council=None)
    assert named(store) == ["Ada Quillfeather", "Ben Orchard", "Quillfeather"]
