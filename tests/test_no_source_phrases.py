"""Nothing in the product was copied from the papers it is tried on: no phrase and no name."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.shared import SHARED, needs_shared

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "loaders" / "sample"
ROOMS = ("app", "graph", "loaders", "ontology", "queries")
LENGTH = 4  # words of a phrase

# Words of grammar: a phrase that has fewer than two others is nobody's.
GRAMMAR = set(
    re.findall(
        r"\w+",
        "a an the this that these those of for to in on at by from with as and or not be is are was"
        " were been has have had would will who which it its their our one how many outside",
    )
)
# What may stand, and why: it is said in any council, whoever writes.
ORDINARY = {
    "as a matter of policy": "an idiom",
    "to note the report": "the usual purpose of a report",
    "is subject to call in": "a heading of decisions",
    "members of the committee": "who sits there",
    "post of head of service": "a usual rank",
    "young people": "whom children's services are for",
    "for the first time": "an idiom",
    "would like to see": "an idiom",
    "children and families": "a usual name of a service",
    "requires improvement to be good": "a grade of the inspectorate",
    "recruitment and retention of staff": "the usual name of the subject",
    "retention of social workers": "the usual name of the subject",
    "education employment and training": "the usual name of the subject",
    "education employment or training": "the usual name of the subject",
    "employment education or training": "the usual name of the subject",
    "education of children in care": "the usual name of the subject",
    "cost of living crisis": "the usual name of the subject",
    "children in our care": "a usual name of looked after children",
    "children in the council's care": "a usual name of looked after children",
    "care of the local authority": "the words of the Children Act",
    "at risk of harm": "the words of the Children Act",
    "left the council's care": "what care leavers did",
    "return to social care": "what a re-referral is",
    "cost of each placement": "plain English",
    "impact on the budget": "plain English",
    "findings of the audit": "plain English",
}


def product_files() -> list[Path]:
    files = (path for room in ROOMS for path in (ROOT / room).rglob("*"))
    wanted = (path for path in files if path.suffix in {".py", ".ttl", ".rq", ".html"})
    return sorted(path for path in wanted if SAMPLE not in path.parents)


def sample_papers() -> list[Path]:
    return sorted(path for path in SAMPLE.iterdir() if path.suffix != ".csv")


def shared_papers() -> list[Path]:
    return sorted([*SHARED.glob("seeds/*.txt"), *SHARED.glob("gold/styles/texts/*.txt")])


def phrases(text: str) -> set[str]:
    """All runs of words; the marks of patterns and of lists of labels part them."""
    plain = re.sub(r"\\[a-zA-Z]|<[^<>]*>", " ", text.lower().replace("’", "'"))
    return {
        " ".join(words[at : at + LENGTH])
        for part in re.split(r'[|=]|"(?:@en)?\s*,\s*"', plain)
        for words in [re.findall(r"[a-z0-9]+(?:'[a-z]+)?", part)]
        for at in range(len(words) - LENGTH + 1)
    }


def telling(phrase: str, least: int = 2) -> bool:
    return len([word for word in phrase.split() if word not in GRAMMAR]) >= least


def ordinary(phrase: str) -> bool:
    """Whether it is a part of what may stand, or adds no more than words of grammar to it."""
    return any(
        phrase in may_stand or not telling(phrase.replace(may_stand, ""), 1)
        for may_stand in ORDINARY
    )


def own_phrases(papers: Iterable[Path]) -> set[str]:
    """The phrases that one paper alone has."""
    counts = Counter(phrase for paper in papers for phrase in phrases(paper.read_text("utf-8")))
    return {phrase for phrase, count in counts.items() if count == 1 and telling(phrase)}


def people(annotated: Iterable[Path]) -> set[str]:
    """First name and surname of the people that annotated papers name."""
    found = (json.loads(path.read_text("utf-8"))["people"] for path in annotated)
    names = (person["name"].split() for listed in found for person in listed)
    return {" ".join((name[0], name[-1])) for name in names if len(name) > 1}


def copied(papers: Iterable[Path]) -> list[str]:
    own = {phrase for phrase in own_phrases(papers) if not ordinary(phrase)}
    return [
        f"{path.relative_to(ROOT)}: {phrase}"
        for path in product_files()
        for phrase in sorted(phrases(path.read_text("utf-8")) & own)
    ]


def named(names: set[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}: {name}"
        for path in product_files()
        for text in [path.read_text("utf-8")]
        for name in sorted(names)
        if re.search(rf"\b{re.escape(name)}\b", text)
    ]


def test_no_phrase_of_the_sample_stands_in_the_product():
    found = copied(sample_papers())
    assert not found, "\n".join(found)


def test_no_name_of_the_sample_stands_in_the_product():
    names = people((ROOT / "tests" / "sample_gold").glob("*.json"))
    assert names
    assert named(names) == []


@needs_shared
def test_no_phrase_of_the_shared_papers_stands_in_the_product():
    found = copied(shared_papers())
    assert not found, "\n".join(found)


@needs_shared
def test_no_name_of_the_shared_papers_stands_in_the_product():
    names = people(SHARED.glob("gold/**/*.json"))
    assert names
    assert named(names) == []


@pytest.mark.parametrize("text", ["The ferry sank near Oxholm pier.", "<p>The ferry sank near</p>"])
def test_a_copied_phrase_would_be_seen(text: str, tmp_path: Path):
    paper = tmp_path / "paper.txt"
    paper.write_text(text, "utf-8")
    assert "the ferry sank near" in own_phrases([paper]) & phrases(f'r"{text}|seen"')
