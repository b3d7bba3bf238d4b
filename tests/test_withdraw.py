"""Taking a document back: nothing of what it said stays, and it does not come back by itself."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from minutegraph.app.main import main
from minutegraph.graph import store_files
from minutegraph.graph.check import problems
from minutegraph.graph.reviews.act import Act, keep
from minutegraph.graph.reviews.doubtful import doubtful
from minutegraph.graph.reviews.file import beside, read_reviews
from minutegraph.graph.store import writing
from minutegraph.loaders.load import Summary, load_papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.ontology import iris
from minutegraph.queries.ask import ask

SECRET = "Perpetua Wildgoose"
PAPER = f"""HARBOUR PANEL

Minutes of the meeting held on 4 March 2031

MOORINGS

{SECRET}, Head of Harbours, told the panel about the moorings at Winkle Steps. She would send the
survey of the moorings to members by the end of May 2031.
"""
OTHER = """HARBOUR PANEL

Minutes of the meeting held on 5 June 2031

BERTHS

The Head of Harbours said that the berths were full. He would send the fees to members.
"""
ISSUE = """Issue details

Slipways

Meeting: 04/03/2031 - Harbour Panel (Item 5)

Minutes:

The Head of Harbours agreed to sweep the slipway at Limpet Row.

Meeting: 05/06/2031 - Harbour Panel (Item 6)

Minutes:

The Head of Harbours said that Limpet Row had been swept.
"""


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "march.txt").write_text(PAPER, "utf-8")
    (folder / "june.txt").write_text(OTHER, "utf-8")
    return folder


def load(store: Path, *paths: Path, again: bool = False) -> Summary:
    with writing(store) as opened:
        return load_papers(opened, paths, Given("Ottermouth Council"), again=again)


def withdraw(store: Path, name: str = "march.txt") -> Result:
    words = ["--why", "a name too many", "--by", "Jo Reed", "--on", "2031-07-01"]
    return CliRunner().invoke(main, ["withdraw", name, *words, "--store", str(store)])


def files_with(folder: Path, words: str) -> list[Path]:
    needles = [words.encode(), words.encode("utf-16-le")]
    found = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in found if any(needle in path.read_bytes() for needle in needles)]


@pytest.mark.parametrize("words", [SECRET, "Winkle Steps", "survey of the moorings", "perpetua"])
def test_nothing_of_what_it_said_is_in_the_files(tmp_path: Path, papers: Path, words: str) -> None:
    store = tmp_path / "store"
    load(store, papers)
    (papers / "march.txt").write_text(PAPER.replace("May", "June"), "utf-8")
    load(store, papers)  # two versions of it, one of them superseded
    assert files_with(store, words)
    withdraw(store)
    assert files_with(store, words) == []
    assert files_with(store, "berths were full")


def test_the_rest_is_as_if_it_had_never_been_loaded(tmp_path: Path, papers: Path) -> None:
    load(tmp_path / "store", papers)
    withdraw(tmp_path / "store")
    load(tmp_path / "other", papers / "june.txt")
    with writing(tmp_path / "store") as store, writing(tmp_path / "other") as other:
        record = iris.document("march.txt")
        kept = store.dump().splitlines()
        assert problems(store) == []
        assert len(kept) - len([line for line in kept if str(record).encode() in line]) == len(
            other.dump().splitlines()
        )
        assert set(other.dump().splitlines()) <= set(kept)
        assert [tuple(map(str, row.values())) for row in ask(store, "withdrawn")] == [
            ("march.txt", "2031-07-01", "Jo Reed", "a name too many")
        ]


def test_it_comes_back_only_when_told(tmp_path: Path, papers: Path) -> None:
    store = tmp_path / "store"
    load(store, papers)
    withdraw(store)
    summary = load(store, papers)
    assert (summary.withdrawn, summary.documents, summary.ok) == (["march.txt"], [], True)
    assert files_with(store, SECRET) == []
    assert load(store, papers, again=True).documents == ["march.txt"]
    assert files_with(store, SECRET)
    assert load(store, papers).withdrawn == []


def test_nor_does_it_under_another_name(tmp_path: Path, papers: Path) -> None:
    store = tmp_path / "store"
    load(store, papers)
    withdraw(store)
    shutil.copy(papers / "march.txt", papers / "copy.txt")
    assert sorted(load(store, papers).withdrawn) == ["copy.txt", "march.txt"]
    assert files_with(store, SECRET) == []


def test_reviews_that_quote_it_go_with_it(tmp_path: Path, papers: Path) -> None:
    store = tmp_path / "store"
    load(store, papers)
    file = beside(store)
    assert file
    with writing(store) as opened:
        for name in ("march.txt", "june.txt"):
            key = doubtful(opened, "Statement", name, every=True)[0].key
            act = Act(opened, "Jo Reed", date(2031, 6, 1), "as the recording has it")
            keep(opened, file, act.judge("confirm", key))
    assert "survey" in file.read_text("utf-8")
    assert "with it: 1" in withdraw(store).stdout
    assert [(r.number, r.place and r.place.document) for r in read_reviews(file)] == [
        (2, "june.txt")
    ]
    assert "survey" not in file.read_text("utf-8")
    assert files_with(store, SECRET) == []


def test_what_is_not_there_is_told_with_the_nearest(tmp_path: Path, papers: Path) -> None:
    load(tmp_path / "store", papers)
    done = withdraw(tmp_path / "store", "marsh.txt")
    assert done.exit_code == 2
    assert "march.txt" in done.stderr


def test_its_name_reaches_it_also_when_its_address_is_its_key(tmp_path: Path, papers: Path) -> None:
    store = tmp_path / "store"
    load(store, papers)
    row = "march.txt,https://ottermouth.example/item.aspx?id=7\n"
    (papers / "meetings.csv").write_text(f"file,url\n{row}", "utf-8")
    load(store, papers)
    assert withdraw(store).exit_code == 0
    assert files_with(store, SECRET) == []
    assert load(store, papers).withdrawn == ["march.txt"]


def test_withdrawn_twice_its_text_is_still_known(tmp_path: Path, papers: Path) -> None:
    store = tmp_path / "store"
    load(store, papers)
    assert [withdraw(store).exit_code for _ in range(2)] == [0, 0]
    (papers / "march.txt").rename(papers / "spring.txt")
    assert load(store, papers).withdrawn == ["spring.txt"]


def test_the_same_report_of_another_meeting_stays(tmp_path: Path, papers: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (papers / name).write_text("The Head of Harbours will report on the buoys.\n", "utf-8")
    rows = "one.txt,Quay Panel,2031-05-01\ntwo.txt,Harbour Panel,2031-05-02\n"
    (papers / "meetings.csv").write_text(f"file,committee,date\n{rows}", "utf-8")
    store = tmp_path / "store"
    load(store, papers)
    withdraw(store, "one.txt")
    summary = load(store, papers)
    assert summary.withdrawn == ["one.txt"]
    assert "two.txt" in summary.unchanged


def test_all_that_one_file_holds_goes_together(tmp_path: Path, papers: Path) -> None:
    (papers / "issue.txt").write_text(ISSUE, "utf-8")
    store = tmp_path / "store"
    assert len(load(store, papers).documents) == 4
    assert files_with(store, "Limpet Row")
    assert withdraw(store, "issue.txt").exit_code == 0
    assert files_with(store, "Limpet Row") == []
    assert load(store, papers).withdrawn == ["issue.txt", "issue.txt"]


@pytest.mark.parametrize("renames", [0, 1])
def test_a_rewrite_that_is_stopped_leaves_the_store_whole(
    tmp_path: Path, papers: Path, renames: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "store"
    load(store, papers)
    with writing(store) as opened:
        before = opened.dump()
    left = _renames(renames)
    monkeypatch.setattr(store_files.Path, "rename", lambda a, b: next(left)(a, b))
    with pytest.raises(KeyboardInterrupt):
        store_files.rewrite(store)
    monkeypatch.undo()
    with writing(store) as opened:
        assert opened.dump() == before
    assert sorted(path.name for path in store.iterdir()) == ["minutegraph-store.txt", "quads"]


def _renames(count: int) -> Iterator[object]:
    real = Path.rename
    yield from [real] * count

    def stop(*_: Path) -> None:
        raise KeyboardInterrupt

    yield stop
