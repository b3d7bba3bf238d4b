"""Who held a post and when: succession, two times of one holder, cover, and what is inherited."""

import pytest
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.findings import Attestation, Reference, Statement
from minutegraph.queries.ask import ask

from tests.papers_by_hand import paper, person, place, put

HELD = """SELECT DISTINCT ?name ?interim ?from ?till WHERE {
  ?holding opengov:post/rdfs:label ?post ; org:member/foaf:name ?name ; mg:interim ?interim ;
    mg:earliest ?from ; mg:latest ?till } ORDER BY ?from ?name"""
ADA, BEN, CAI = "Ada Quillfeather", "Ben Orchard", "Cai Tidewell"


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def say(store: Store, name: str, day: str, interim: bool = False, promise: str = "",
        post: str = "Head of Ferries", key: str = ""):  # fmt: skip
    """One paper in which somebody is in the post, and may promise something."""
    document = paper(key or f"{day}-{name}.txt", f"{name}, {post}, agreed to {promise}.", day)
    who = person(document, name, name, role="officer", post=post)
    owner = Reference(place(document, name))
    held = Attestation(place(document, post), person=owner, post=post, interim=interim)
    told = [Statement(place(document, promise), action=promise, debtor=owner)] if promise else []
    put(store, document, (who,), (held, *told), {owner: who})


def held(store: Store) -> list[tuple[str, str, str]]:
    found = rows(store, HELD)
    return [
        (str(n) + (" (interim)" if i == "true" else ""), str(a), str(b)) for n, i, a, b in found
    ]


def test_a_post_over_ten_years_has_its_holders_one_after_the_other(store: Store):
    for name, years in ((ADA, (2011, 2013, 2014)), (BEN, (2015, 2018)), (CAI, (2019, 2021))):
        for year in years:
            say(store, name, f"{year}-03-02")
    assert held(store) == [
        (ADA, "2011-03-02", "2014-03-02"),
        (BEN, "2015-03-02", "2018-03-02"),
        (CAI, "2019-03-02", "2021-03-02"),
    ]


def test_who_comes_back_after_another_has_two_holdings(store: Store):
    say(store, ADA, "2011-03-02")
    say(store, ADA, "2012-03-02")
    say(store, ADA, "2017-03-02")
    assert held(store) == [(ADA, "2011-03-02", "2017-03-02")]  # nothing shows that she left
    say(store, BEN, "2014-03-02")
    assert held(store) == [
        (ADA, "2011-03-02", "2012-03-02"),
        (BEN, "2014-03-02", "2014-03-02"),
        (ADA, "2017-03-02", "2017-03-02"),
    ]


@pytest.mark.parametrize(
    "between",
    [
        [(BEN, "2012-03-02", True)],
        [(BEN, "2011-06-02", False), (ADA, "2011-07-02", False)],
        [(BEN, "2012-03-02", False), (BEN, "2013-03-02", False)],
    ],
    ids=["acting cover", "one evening in the chair", "two hold it at once"],
)
def test_what_ends_no_holding(store: Store, between: list[tuple[str, str, bool]]):
    say(store, ADA, "2011-03-02")
    say(store, ADA, "2013-03-02")
    for name, day, interim in between:
        say(store, name, day, interim)
    assert [h for h in held(store) if h[0] == ADA] == [(ADA, "2011-03-02", "2013-03-02")]


def test_cover_is_a_holding_of_its_own(store: Store):
    say(store, ADA, "2011-03-02")
    say(store, BEN, "2012-03-02", interim=True)
    say(store, BEN, "2013-03-02")
    assert held(store) == [
        (ADA, "2011-03-02", "2011-03-02"),
        (f"{BEN} (interim)", "2012-03-02", "2012-03-02"),
        (BEN, "2013-03-02", "2013-03-02"),
    ]


def test_a_successor_inherits_from_the_first_time_of_one_who_comes_back(store: Store):
    say(store, ADA, "2011-03-02", promise="paint the slipway")
    say(store, BEN, "2014-03-02", promise="mend the ramp")
    say(store, ADA, "2017-03-02")
    found = {
        (r["heir"], r["predecessor"], r["action"]) for r in ask(store, "inherited-commitments")
    }
    assert found == {(BEN, ADA, "paint the slipway"), (ADA, BEN, "mend the ramp")}


def test_the_order_of_loading_does_not_matter():
    said = [(ADA, "2011-03-02"), (BEN, "2014-03-02"), (ADA, "2017-03-02"), (CAI, "2014-06-02")]
    dumps: set[bytes] = set()
    for order in (said, said[::-1], said[2:] + said[:2]):
        with writing("memory") as store:
            for name, day in order:
                say(store, name, day, promise="mend the ramp")
            dumps.add(store.dump())
    assert len(dumps) == 1
