"""A pattern behind a gate finds what it finds without one: the gate only saves the looking."""

import gc
import re
from pathlib import Path

import pytest
from minutegraph.loaders.find import find
from minutegraph.loaders.gates import Either, Gated
from minutegraph.loaders.needed_words import needed_words
from minutegraph.loaders.read import papers, read
from minutegraph.loaders.sentences import sentences

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\b(?:agreed|undertook)\s+to\b", [{"agreed", "undertook"}, {"to"}]),
        (r"\bclarif\w+", [{"clar*"}]),
        (r"\bwas\s+(?:duly\s+)?noted\b", [{"was"}, {"noted"}]),
        (r"\b(?:voted(?:\s+\d+)?|resolved)\b", [{"voted", "resolved"}]),
        (r"ask(?:ed)?", []),  # it may stand inside a word
        (r"\b(?:asked|\w+ing)\b", []),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, needs: list[set[str]]):
    found = needed_words(re.compile(pattern))
    assert sorted(map(sorted, found)) == sorted(map(sorted, needs))


def test_several_patterns_share_a_gate():
    either = Either(Gated(r"\basked\b"), Gated(r"\bwondered\b", re.I))
    assert either.may("She WONDERED why.")
    assert not either.may("She knew why.")


def test_no_gate_hides_a_match_in_the_sample():
    documents = [read(paper.path, paper.root) for paper in papers([SAMPLE])]
    _ = [find(document) for document in documents]
    told = [s.quote for d in documents for p in d.paragraphs for s in sentences(p)]
    gated = [pattern for pattern in gc.get_objects() if isinstance(pattern, Gated)]
    hidden = [
        (pattern.pattern.pattern, text)
        for pattern in gated
        for text in told
        if not pattern.may(text) and pattern.pattern.search(text)
    ]
    assert len(gated) > 20
    assert not hidden


def test_a_gate_made_later_knows_what_was_read_before():
    first, told = Gated(r"\bwondered\b"), "She wondered aloud, then enquired."
    assert first.may(told)
    assert Gated(r"\benquir\w+").may(told)
    assert not Gated(r"\bdoubted\b").may(told)
