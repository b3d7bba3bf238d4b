"""A load: whole papers only, twice is once, a changed paper supersedes its old version."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from minutegraph.graph.check import problems
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store, reading, writing
from minutegraph.loaders import load as loading
from minutegraph.loaders import understand
from minutegraph.loaders.document import Document
from minutegraph.loaders.findings import Finding
from minutegraph.loaders.load import Summary, load_papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.ontology.errors import StoreError

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
PAGE = """Home > Agenda item

Agenda item

LODGINGS SCHEME

Minutes:

Ms Ida Larkspur, Head of Lodgings, presented the report. She agreed to circulate the survey of
empty rooms following the meeting.

Supporting documents:
"""


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def load(store: Store, *paths: Path, **given: str) -> Summary:
    return load_papers(store, paths, Given(**given))


def actions(store: Store) -> list[str]:
    found = rows(store, "SELECT DISTINCT ?a WHERE { ?s a mg:Statement ; mg:action ?a } ORDER BY ?a")
    return [str(action) for (action,) in found]


def test_loading_a_folder_twice_changes_nothing(store: Store):
    first = load(store, SAMPLE)
    once = store.dump()
    second = load(store, SAMPLE)
    assert store.dump() == once
    assert len(second.unchanged) == len(first.documents) == 16
    assert second.documents == []


def test_the_order_of_files_does_not_matter(tmp_path: Path):
    dumps: set[bytes] = set()
    for order in (sorted(SAMPLE.glob("2022*")), sorted(SAMPLE.glob("2022*"), reverse=True)):
        with writing("memory") as store:
            for path in order:
                load(store, path)
            dumps.add(store.dump())
    assert len(dumps) == 1


def test_a_changed_paper_supersedes_its_old_version(store: Store, tmp_path: Path):
    file = tmp_path / "item.txt"
    file.write_text(PAGE, "utf-8")
    load(store, tmp_path)
    assert actions(store) == ["circulate the survey of empty rooms following the meeting"]
    file.write_text(PAGE.replace("empty rooms", "empty houses"), "utf-8")
    load(store, tmp_path)
    assert actions(store) == ["circulate the survey of empty houses following the meeting"]
    texts = list(rows(store, "SELECT DISTINCT ?t WHERE { ?v schema:text ?t }"))
    assert len(texts) == 2  # the old record and its text stay
    replaced = list(rows(store, "SELECT DISTINCT ?v ?old WHERE { ?v dct:replaces ?old }"))
    assert len(replaced) == 1


def test_a_paper_that_cannot_be_read_is_told_and_the_rest_is_loaded(store: Store, tmp_path: Path):
    (tmp_path / "good.txt").write_text(PAGE, "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 8)
    summary = load(store, tmp_path, tmp_path / "missing.txt")
    assert summary.documents == ["good.txt"]
    assert sorted(name for name, _ in summary.skipped) == [
        "empty.txt",
        "missing.txt",
        "picture.txt",
    ]
    assert not summary.ok
    assert actions(store)


def test_a_paper_in_an_old_encoding_is_read_and_told(store: Store, tmp_path: Path):
    (tmp_path / "old.txt").write_bytes(PAGE.replace("survey", "Caf\xe9 survey").encode("latin-1"))
    summary = load(store, tmp_path)
    assert summary.documents == ["old.txt"]
    assert "cp1252" in summary.warnings[0][1]
    assert not summary.ok
    assert "Café" in actions(store)[0]


def test_a_paper_that_became_unreadable_loses_nothing_stored(store: Store, tmp_path: Path):
    file = tmp_path / "item.txt"
    file.write_text(PAGE, "utf-8")
    load(store, tmp_path)
    before = store.dump()
    file.write_text("", "utf-8")
    load(store, tmp_path)
    assert store.dump() == before


def test_the_summary_says_what_a_paper_lacks_and_the_line_that_supplies_it(
    store: Store, tmp_path: Path
):
    (tmp_path / "item.txt").write_text(PAGE, "utf-8")
    assert load(store, tmp_path).lacking == [
        ("item.txt", "council, committee, date", "item.txt,COUNCIL,COMMITTEE,YYYY-MM-DD")
    ]
    line = "item.txt,Ottermouth Council,Families Panel,2023-02-02"
    (tmp_path / "meetings.csv").write_text(f"file,council,committee,date\n{line}\n", "utf-8")
    assert load(store, tmp_path).lacking == []
    days = list(rows(store, "SELECT DISTINCT ?d WHERE { ?m a mg:Meeting ; mg:earliest ?d }"))
    assert days == [("2023-02-02",)]


def test_a_wrong_sidecar_is_told_and_its_papers_stay_as_they_were(store: Store, tmp_path: Path):
    (tmp_path / "item.txt").write_text(PAGE, "utf-8")
    sidecar = tmp_path / "meetings.csv"
    sidecar.write_text("file,date\nitem.txt,2023-02-02\n", "utf-8")
    load(store, tmp_path)
    before = store.dump()
    sidecar.write_text("file,date\nitem.txt,soon\n", "utf-8")
    summary = load(store, tmp_path)
    assert [name for name, _ in summary.skipped] == ["meetings.csv"]
    assert "line 2" in summary.skipped[0][1]
    assert "soon" in summary.skipped[0][1]
    assert store.dump() == before


def test_a_file_loaded_alone_keeps_what_the_sidecar_beside_it_says(store: Store, tmp_path: Path):
    (tmp_path / "item.txt").write_text(PAGE, "utf-8")
    (tmp_path / "meetings.csv").write_text("file,date\nitem.txt,2023-02-02\n", "utf-8")
    load(store, tmp_path)
    assert load(store, tmp_path / "item.txt").unchanged == ["item.txt"]


def test_two_papers_of_one_key_in_one_load_do_not_overwrite_each_other(
    store: Store, tmp_path: Path
):
    for folder, what in (("a", "rooms"), ("b", "houses")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "item.txt").write_text(PAGE.replace("rooms", what), "utf-8")
    summary = load(store, tmp_path / "a", tmp_path / "b")
    assert summary.documents == ["item.txt"]
    assert str(tmp_path / "a" / "item.txt") in summary.skipped[0][1]
    assert str(tmp_path / "b" / "item.txt") in summary.skipped[0][1]
    assert len(load(store, tmp_path).documents) == 2


def test_a_paper_is_known_by_its_address_once_it_has_one(store: Store, tmp_path: Path):
    (tmp_path / "item.txt").write_text(PAGE, "utf-8")
    load(store, tmp_path)
    address = "https://council.example/mgAi.aspx?ID=7"
    (tmp_path / "meetings.csv").write_text(f"file,url\nitem.txt,{address}\n", "utf-8")
    load(store, tmp_path)
    assert len(actions(store)) == 1
    live = list(rows(store, "SELECT DISTINCT ?d WHERE { ?d mg:currentVersion ?v }"))
    assert len(live) == 1
    assert "ID%3D7" in str(live[0][0])
    moved = list(
        rows(store, "SELECT DISTINCT ?n WHERE { ?d dct:isReplacedBy/mg:currentVersion ?n }")
    )
    assert len(moved) == 1
    assert problems(store) == []


def test_the_summary_names_what_was_replaced(store: Store, tmp_path: Path):
    file = tmp_path / "item.txt"
    file.write_text(PAGE, "utf-8")
    assert load(store, tmp_path).replaced == []
    file.write_text(PAGE.replace("rooms", "houses"), "utf-8")
    assert load(store, tmp_path).replaced == ["item.txt"]


def test_linking_on_the_way_comes_to_the_same(store: Store, monkeypatch: pytest.MonkeyPatch):
    load(store, SAMPLE)
    monkeypatch.setattr(loading, "BATCH", 3)
    with writing("memory") as other:
        load(other, SAMPLE)
        assert other.dump() == store.dump()


def _write_variant(path: Path) -> None:
    """A paper of the sample, a little different under each name."""
    text = (SAMPLE / "2021-09-scrutiny-re-referrals.txt").read_text("utf-8")
    path.write_text(f"{text}\nThis is paper {path.stem}.\n", "utf-8")


def test_a_load_that_is_stopped_keeps_whole_papers_only(store: Store, tmp_path: Path):
    for name in ("a.txt", "b.txt", "c.txt"):
        _write_variant(tmp_path / name)

    def stop(n: int, of: int, name: str) -> None:
        if name == "c.txt":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load_papers(store, [tmp_path], Given(), stop)
    kept = [
        n
        for (n,) in rows(
            store,
            "SELECT DISTINCT ?n WHERE { ?d mg:currentVersion ?v ; schema:name ?n } ORDER BY ?n",
        )
    ]
    assert kept == ["a.txt", "b.txt"]
    load(store, tmp_path)
    with writing("memory") as other:
        load(other, tmp_path)
        assert store.dump() == other.dump()


def test_ctrl_c_in_the_middle_of_a_real_load_loses_nothing_that_was_finished(tmp_path: Path):
    papers, store = tmp_path / "papers", tmp_path / "store"
    papers.mkdir()
    for n in range(60):
        _write_variant(papers / f"{n:02}.txt")
    command = [str(Path(sys.executable).with_name("minutegraph")), "load", str(papers)]
    running = subprocess.Popen(
        [*command, "--store", str(store)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    while running.poll() is None and _documents_at(store) < 3:
        time.sleep(0.1)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert running.returncode == 130, told
    assert "kept" in told
    with reading(store) as opened:
        assert 0 < _documents(opened) < 60
        assert problems(opened) == []
    again = subprocess.run([*command, "--store", str(store)], capture_output=True, check=False)
    assert again.returncode == 0
    with reading(store) as opened:
        assert _documents(opened) == 60


def _documents_at(folder: Path) -> int:
    try:
        with reading(folder) as opened:
            return _documents(opened)
    except StoreError:  # not made yet
        return 0


def _documents(store: Store) -> int:
    return len(list(rows(store, "SELECT DISTINCT ?d WHERE { ?d mg:currentVersion ?v }")))


def test_what_a_report_supplies_is_not_lacking(store: Store):
    named = [name for name, _, _ in load(store, SAMPLE).lacking]
    assert named == ["2023-04-panel-virtual-school.txt"]


def test_a_rule_that_fails_on_one_paper_does_not_cost_the_others(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PAGE.replace("LODGINGS", name), "utf-8")
    real = understand.find

    def failing(document: Document) -> tuple[Finding, ...]:
        if document.name == "a.txt":
            raise IndexError("no such sentence")
        return real(document)

    monkeypatch.setattr(understand, "find", failing)
    summary = load_papers(store, [tmp_path], Given(), understand=understand.here)
    assert summary.documents == ["b.txt"]
    assert [name for name, _ in summary.skipped] == ["a.txt"]
    assert "IndexError" in summary.skipped[0][1]
