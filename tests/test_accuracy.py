"""Accuracy on the annotated papers of the shared folder, held to the figures that were promised."""

import subprocess
import sys
from pathlib import Path

from minutegraph.graph.rows import rows
from minutegraph.graph.store import writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given

from tests.shared import SHARED, needs_shared

SEEDS = """people=0.95 holdings=0.95 vacancies=0.99 bodies=0.80 topics=0.75 commitments=0.85
    commitments.debtor=0.85 commitments.due=0.85 decisions=0.90 figures=0.85 exchanges=0.75"""
STYLES = "people=0.85 holdings=0.80 commitments=0.70 decisions=0.75"
PEOPLE = """SELECT DISTINCT ?name ?document WHERE {
  ?m mg:mentionOf "person" ; mg:refersTo/foaf:name ?name ; mg:document/schema:name ?document }"""


def score(gold: str, documents: str, *bounds: str) -> None:
    command = [
        sys.executable, str(SHARED / "gold/score.py"), str(SHARED / gold), "--documents",
        str(SHARED / documents), "--command", str(Path(sys.executable).with_name("minutegraph")),
    ]  # fmt: skip
    done = subprocess.run([*command, *bounds], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_shared
def test_the_seeds():
    score("gold/seeds", "seeds", "--need", *SEEDS.split(), "--most", "commitments.wrong_owner=0.10")


@needs_shared
def test_the_house_styles():
    score("gold/styles", "gold/styles/texts", "--need", *STYLES.split())


@needs_shared
def test_together_the_seeds_tell_who_a_surname_is_and_alone_they_do_not():
    folder = SHARED / "seeds"
    item = next(folder.glob("000_*"))
    with writing("memory") as store:
        load_papers(store, [item], Given())
        alone = {name for name, _ in rows(store, PEOPLE)}
        load_papers(store, [folder], Given())
        together = {name for name, document in rows(store, PEOPLE) if document == item.name}
        pairs = list(rows(store, "SELECT DISTINCT ?i ?r WHERE { ?i mg:considers ?r }"))
    (surname,) = alone
    (full,) = together
    assert full is not None
    assert surname is not None
    assert len(surname.split()) == 1
    assert full.split()[-1] == surname
    assert len(full.split()) == 2
    assert len(pairs) == 1
