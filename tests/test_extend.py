"""Developers extend the ontology: a topic in one Turtle file, a kind of finding from a package."""

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LAMPS = """
@prefix topic: <https://w3id.org/minutegraph/topic/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

topic:street-lighting a skos:Concept ;
    skos:inScheme topic: ;
    skos:notation "street-lighting" ;
    skos:prefLabel "street lighting"@en ;
    skos:altLabel "lamp columns"@en ;
    skos:definition "Lamps on public roads and paths."@en .
"""
TERM = """
@prefix mg: <https://w3id.org/minutegraph/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix lamps: <https://example.org/lamps#> .

lamps:Outage a rdfs:Class ; rdfs:subClassOf mg:Finding ; rdfs:label "outage" ;
    rdfs:comment "A place said to be without light." .
"""
SHAPE = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix lamps: <https://example.org/lamps#> .

lamps:OutageShape a sh:NodeShape ; sh:targetClass lamps:Outage ;
    sh:property [ sh:path lamps:road ; sh:minCount 1 ; sh:message "an outage names its road" ] .
"""
EXTRACTOR = '''
"""Roads that are said to be dark."""

import re
from dataclasses import dataclass

from rdflib import Namespace

from minutegraph.loaders.findings import Finding, slot

LAMPS = Namespace("https://example.org/lamps#")


@dataclass(frozen=True)
class Outage(Finding):
    term = LAMPS.Outage
    road: str = slot(LAMPS.road, default="")


def find_outages(document):
    for found in re.finditer(r"[A-Z][a-z]+ Road had gone dark", document.text):
        place = document.passage(found.start(), found.end())
        yield Outage(place, road=found.group().removesuffix(" had gone dark"))
'''
QUERY = """#+ summary: Roads without light
#+ description: One row for each place.
#+ view: table
PREFIX lamps: <https://example.org/lamps#>
PREFIX mg: <https://w3id.org/minutegraph/ontology#>

SELECT DISTINCT ?road ?quote WHERE {
  ?outage a lamps:Outage ; lamps:road ?road ; mg:evidence/mg:quote ?quote .
} ORDER BY ?road
"""
MINUTES = """Highways Panel
9 March 2023

4. Street lighting

Members heard that Copse Road had gone dark in January, and that its lamp columns were old.
"""
MAIN = """
import sys
from pathlib import Path
import minutegraph
from minutegraph.app.main import main

assert Path(minutegraph.__file__).parent == Path(sys.argv.pop(1))
main()
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An installed package that adds a topic, a term, a shape, an extractor and a query."""
    package = tmp_path / "lamps_for_minutes"
    package.mkdir()
    for name, text in {
        "__init__.py": "",
        "find_outages.py": EXTRACTOR,
        "lamps.ttl": TERM,
        "lamps-shapes.ttl": SHAPE,
        "lamps-topics.ttl": LAMPS,
        "outages.rq": QUERY,
    }.items():
        (package / name).write_text(text, "utf-8")
    release = tmp_path / "lamps_for_minutes-1.0.dist-info"
    release.mkdir()
    (release / "METADATA").write_text("Metadata-Version: 2.1\nName: lamps\nVersion: 1.0\n", "utf-8")
    (release / "entry_points.txt").write_text(
        "[minutegraph.extractors]\noutages = lamps_for_minutes.find_outages:find_outages\n"
        "[minutegraph.ontology]\nlamps = lamps_for_minutes\n"
        "[minutegraph.queries]\nlamps = lamps_for_minutes\n",
        "utf-8",
    )
    return {**os.environ, "PYTHONPATH": str(tmp_path), "MINUTEGRAPH_STORE": str(tmp_path / "store")}


def run(environment: dict[str, str], *arguments: str) -> str:
    command = [str(Path(sys.executable).with_name("minutegraph")), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_kind_of_finding_comes_from_a_package_alone(environment: dict[str, str], tmp_path: Path):
    (tmp_path / "minutes.txt").write_text(MINUTES, "utf-8")
    run(environment, "load", str(tmp_path / "minutes.txt"))
    history = run(environment, "query", "topic-history", "--param", "topic=street-lighting",
                  "--format", "csv")  # fmt: skip
    told = {(row["kind"], row["quote"]) for row in csv.DictReader(history.splitlines())}
    assert ("outage", "Copse Road had gone dark") in told
    assert "Copse Road" in run(environment, "query", "outages")
    run(environment, "check")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """All of minutegraph, copied, so that a test can edit its files."""
    copied = tmp_path / "edited" / "minutegraph"
    for room in ("app", "graph", "loaders", "ontology", "queries"):
        shutil.copytree(ROOT / room, copied / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "__init__.py", copied)
    return copied


def topics_of(package: Path, store: Path, minutes: Path) -> set[tuple[str, ...]]:
    """What ``query topics`` says once the copied package has loaded the minutes."""
    environment = {
        **os.environ, "PYTHONPATH": str(package.parent), "MINUTEGRAPH_STORE": str(store),
    }  # fmt: skip

    def copied(*arguments: str) -> str:
        command = [sys.executable, "-c", MAIN, str(package), *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    copied("load", str(minutes))
    rows = csv.DictReader(copied("query", "topics", "--format", "csv").splitlines())
    return {(row["topic"], row["document"], row["quote"]) for row in rows}


def test_a_topic_is_an_edit_of_one_turtle_file(package: Path, tmp_path: Path):
    minutes = tmp_path / "minutes.txt"
    minutes.write_text(MINUTES, "utf-8")
    before = topics_of(package, tmp_path / "before", minutes)
    topics = package / "ontology" / "topics.ttl"
    topic = "\n".join(line for line in LAMPS.splitlines() if "@prefix" not in line)
    topics.write_text(topics.read_text("utf-8") + topic, "utf-8")
    after = topics_of(package, tmp_path / "after", minutes)
    title, paragraph = "4. Street lighting", MINUTES.splitlines()[-1]
    assert after == before | {
        ("street-lighting", "minutes.txt", title), ("street-lighting", "minutes.txt", paragraph),
    }  # fmt: skip
