"""Names that are nearly one: merged only where enough agrees, told as open elsewhere."""

import pytest
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store, writing
from minutegraph.queries.ask import ask

from tests.papers_by_hand import paper, person, put

PEOPLE = "SELECT DISTINCT ?name WHERE { ?node a foaf:Person ; foaf:name ?name } ORDER BY ?name"
ADA = {"words": "Mrs Ada Quillfeather", "name": "Ada Quillfeather", "honorific": "Mrs"}
MISPRINTED = {"words": "Mrs Ada Quilfeather", "name": "Ada Quilfeather", "honorific": "Mrs"}


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def say(store: Store, key: str, words: str, name: str, day: str, **known: str):
    sitting = {k: known.pop(k) for k in ("council", "committee") if k in known}
    document = paper(key, f"{words} gave an update.", day, **sitting)
    put(store, document, (person(document, words, name, **known),))


def named(store: Store) -> list[str]:
    return [str(name) for (name,) in rows(store, PEOPLE)]


def test_one_letter_off_in_the_same_committee_is_the_same_person(store: Store):
    say(store, "a.txt", day="2022-03-01", **ADA)
    say(store, "b.txt", day="2022-04-05", **ADA)
    say(store, "c.txt", day="2022-05-03", **MISPRINTED)
    assert named(store) == ["Ada Quillfeather"]
    reasons = {str(r) for (r,) in rows(store, "SELECT ?r WHERE { ?m mg:linkReason ?r }")}
    assert any("one letter off Ada Quillfeather" in reason for reason in reasons)


@pytest.mark.parametrize(
    "other",
    [
        {"day": "2022-03-01"},
        {"day": "2022-05-03", "committee": "Audit Committee"},
        {"day": "2022-05-03", "council": "Nethermoor Council"},
        {"day": "2012-05-03"},
        {"day": "2022-05-03", "honorific": "Mr"},
    ],
    ids=["one meeting", "another committee", "another council", "years", "title"],
)
def test_where_less_agrees_they_stay_two(store: Store, other: dict[str, str]):
    say(store, "a.txt", day="2022-03-01", **ADA)
    say(store, "b.txt", **{**MISPRINTED, **other})
    assert named(store) == ["Ada Quilfeather", "Ada Quillfeather"]


def test_two_who_fit_leave_it_open_and_the_list_says_so(store: Store):
    say(store, "a.txt", day="2022-03-01", **ADA)
    say(store, "b.txt", "Mrs Ada Quillfeathers", "Ada Quillfeathers", "2022-04-05", honorific="Mrs")
    say(store, "c.txt", "Mrs Ada Quillfeathes", "Ada Quillfeathes", "2022-05-03", honorific="Mrs")
    assert len(named(store)) == 3
    open_ones = [(row["name"], row["candidate"]) for row in ask(store, "unresolved-people")]
    assert ("Ada Quillfeathers", "Ada Quillfeather") in open_ones


@pytest.mark.parametrize("other", ["Ada Quill Feather", "Ada Quill-Feather", "Áda Quillfeather"])
def test_hyphens_spaces_and_accents_tell_nobody_apart(store: Store, other: str):
    say(store, "a.txt", "Mrs Ada Quill-Feather", "Ada Quill-Feather", "2022-03-01")
    say(store, "b.txt", f"Mrs {other}", other, "2022-05-03")
    assert len(named(store)) == 1


def test_what_a_new_paper_proves_may_take_a_link_back(store: Store):
    say(store, "a.txt", day="2022-03-01", **ADA)
    say(store, "b.txt", "Mrs Quillfeather", "Quillfeather", "2022-05-03", honorific="Mrs")
    assert named(store) == ["Ada Quillfeather"]
    say(store, "c.txt", "Mrs Ida Quillfeather", "Ida Quillfeather", "2022-04-05", honorific="Mrs")
    assert named(store) == ["Ada Quillfeather", "Ida Quillfeather", "Quillfeather"]
    open_ones = [(row["name"], row["candidate"]) for row in ask(store, "unresolved-people")]
    assert open_ones == [("Quillfeather", "Ada Quillfeather"), ("Quillfeather", "Ida Quillfeather")]
