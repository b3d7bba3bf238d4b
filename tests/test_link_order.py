"""Links are a function of the set of papers: not of their order, nor of what was there before."""

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
from hypothesis import given, settings
from hypothesis import strategies as st
from minutegraph.graph.link import link
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.document import Document, Item
from minutegraph.loaders.emit import emit
from minutegraph.loaders.emit_document import record
from minutegraph.loaders.findings import (
    Attestation,
    Decision,
    Finding,
    Party,
    Progress,
    Reference,
    Resolved,
    Statement,
)
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given

from tests.papers_by_hand import paper, person, place

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
NAMES = (
    "Ada Quillfeather", "Ada Quilfeather", "A Quillfeather", "Quillfeather", "Ida Quillfeather",
    "Ben Orchard", "Orchard",
)  # fmt: skip
POSTS = ("Head of Parks", "Head of the Parks", "Chair")
SITTINGS = ("Families Panel", "Audit Committee", None)
COUNCILS = ("Ottermouth Council", "Nethermoor Council", None)
DAYS = ("2021-03-02", "2021-04-06", "2022-04-05", "2023-06-06", None)
PROMISE = "circulate the survey of empty rooms"
REPORT = "the survey of empty rooms"
REPORTS = (REPORT, f"{REPORT} asked for in March", f"{REPORT} asked for at the last meeting")
TITLES = ("4. Empty rooms in Larch House", "Empty Rooms in Larch House: update", "Apologies")
MINUTES = tuple(
    f"minutes of the {of} held on {day} were approved"
    for of in ("meeting", "Audit Committee")
    for day in ("2 March 2021", "5 April 2022", "6 April")
)
ISSUE = "https://papers.example/ieIssueDetails.aspx?IId=71"
Made = tuple[Document, tuple[Party, ...], tuple[Finding, ...], dict[Reference, Party]]


@st.composite
def made(draw: st.DrawFn, key: str) -> Made:
    """A paper that names somebody in a post, who promises something or reports on it; its item may
    treat the issue of another's, and it approves minutes."""
    name, post = draw(st.sampled_from(NAMES)), draw(st.sampled_from(POSTS))
    report = draw(st.sampled_from(REPORTS))
    text = f"Mrs {name}, {post}, agreed to {PROMISE}. The Panel heard that {report} was done."
    minutes = draw(st.sampled_from(MINUTES))
    text += f" The {minutes}."
    sitting = {"council": draw(st.sampled_from(COUNCILS))}
    sitting["committee"] = draw(st.sampled_from(SITTINGS))
    document = paper(key, text, draw(st.sampled_from(DAYS)), **sitting)
    item = Item(draw(st.sampled_from(TITLES)), document.body[0])
    document = replace(document, items=(item,), url=draw(st.sampled_from((None, ISSUE))))
    who = person(document, f"Mrs {name}", name, honorific="Mrs", post=post)
    body = Party("body", "Families Panel", (place(document, "The Panel"),), type="organisation")
    owner = Reference(place(document, f"Mrs {name}"))
    held = Attestation(place(document, post), person=owner, post=post, interim=draw(st.booleans()))
    findings: list[Finding] = [held]
    findings.append(Decision(place(document, minutes), outcome="approved", wording=minutes))
    if draw(st.booleans()):
        findings.append(Statement(place(document, PROMISE), action=PROMISE, debtor=owner))
    else:
        said = place(document, report)
        findings.append(Progress(said, state="delivered", action=REPORT, recalled=True))
    return document, (who, body), tuple(findings), {owner: who}


def add(store: Store, found: Made, version: str = "v1") -> None:
    document, parties, findings, who = found
    emission = emit(document, Resolved(findings, parties, who), version)
    known = emission.iris
    graphs = {known.document: set(record(document, known))}
    store.replace({**graphs, known.version: set(emission.triples)})


def take_out(store: Store, key: str) -> None:
    for graph in store.graphs():
        if f"/id/document/{key}" in graph:
            store.quads.remove_graph(ox.NamedNode(str(graph)))


def at_once(papers: list[Made]) -> bytes:
    with writing("memory") as store:
        for found in papers:
            add(store, found)
        link(store)
        return store.dump()


SETS = st.tuples(*(made(f"{n}.txt") for n in range(4))).map(list)


@settings(max_examples=25, deadline=None)
@given(SETS, st.permutations(range(4)), made("9.txt"), st.integers(0, 3))
def test_papers_one_by_one_in_any_order_replaced_and_withdrawn(
    papers: list[Made], order: list[int], passing: Made, replaced: int
):
    wanted = at_once(papers)
    with writing("memory") as store:
        for n in order:
            add(store, papers[n])
            link(store)
            if n == replaced:  # one more paper comes and goes
                add(store, passing)
                link(store)
                take_out(store, "9.txt")
                link(store)
        assert store.dump() == wanted


def test_the_sample_in_three_orders():
    files = sorted(path for path in SAMPLE.iterdir() if path.name.startswith("20"))[:8]
    dumps: set[bytes] = set()
    for order in (files, files[::-1], files[3:] + files[:3]):
        with writing("memory") as store:
            for path in order:
                load_papers(store, [path], Given())
            dumps.add(store.dump())
    assert len(dumps) == 1
