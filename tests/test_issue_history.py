"""An issue's history tells of several meetings: each one's part is a document of its own."""

from datetime import date
from pathlib import Path

from minutegraph.graph.store import Store, open_writing
from minutegraph.loaders.document import Document
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.read import Given, read_all
from minutegraph.loaders.understand import here
from minutegraph.queries.ask import ask

HEAD = """<html><head><title>Issue details - Quarryford Borough Council</title></head><body>
<div id="modgov"><h1 class="mgMainTitleTxt">Issue details</h1>
<h2 class="mgSubTitleTxt">Old oaks</h2><div class="mgContent">"""
PARTS = (
    ("04/05/2021 - Tree Panel (Item 4)", "Ms Lumb undertook to count the oaks by July."),
    ("08/06/2021 - Cabinet (Item 7)", "That the count be noted."),
    ("06/07/2021 - Tree Panel (Item 2)", "Ms Lumb agreed to plant ten oaks in the autumn."),
)


def _page(*parts: tuple[str, str]) -> str:
    told = (f'<h3 class="mgSubSubTitleTxt">Meeting: {when}</h3><p>Old oaks PDF 9 KB</p>'
            f'<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>{said}</p></div>'
            for when, said in parts)  # fmt: skip
    return f"{HEAD}{''.join(told)}</div></div></body></html>"


def _read(tmp_path: Path, *parts: tuple[str, str]) -> tuple[Document, ...]:
    (tmp_path / "issue.html").write_text(_page(*parts), encoding="utf-8")
    return read_all(tmp_path / "issue.html", given=Given(day=date(2000, 1, 1)))


def _loaded(store: Store, tmp_path: Path, *parts: tuple[str, str]) -> list[str]:
    _read(tmp_path, *parts)
    summary = load_papers(store, [tmp_path], Given(), understand=here)
    assert summary.ok, (summary.skipped, summary.warnings)
    return summary.unchanged


def _documents(store: Store) -> list[tuple[str, str]]:
    rows = (dict(row) for row in ask(store, "documents"))
    return sorted((str(row["document"]), str(row["committee"])) for row in rows)


def test_each_meeting_has_its_own_document(tmp_path: Path) -> None:
    first, second, third = _read(tmp_path, *PARTS)
    assert [d.sitting.day for d in (first, second, third)] == [
        date(2021, 5, 4), date(2021, 6, 8), date(2021, 7, 6),
    ]  # fmt: skip
    assert [d.sitting.committee for d in (first, second)] == ["Tree Panel", "Cabinet"]
    assert {d.sitting.council for d in (first, second, third)} == {"Quarryford Borough Council"}
    assert first.key == first.name == "issue.html#2021-05-04-tree-panel"
    assert [i.title for i in second.items] == ["Old oaks"]
    assert "count the oaks" in first.text
    assert "count the oaks" not in second.text
    assert first.warnings == ()


def test_two_items_of_one_meeting_are_one_document(tmp_path: Path) -> None:
    again = ("04/05/2021 - Tree Panel (Item 9)", "That the matter be closed.")
    found = _read(tmp_path, *PARTS[:2], again)
    assert len(found) == 2
    assert "be closed" in found[0].text
    assert len(_read(tmp_path, PARTS[0], again)) == 1


def test_the_store_follows_the_parts(tmp_path: Path) -> None:
    store, folder = open_writing("memory"), tmp_path / "papers"
    folder.mkdir()
    _loaded(store, folder, *PARTS[:1])
    assert [d for d, _ in _documents(store)] == ["issue.html"]
    _loaded(store, folder, *PARTS)
    parts = ["2021-05-04-tree-panel", "2021-06-08-cabinet", "2021-07-06-tree-panel"]
    assert [d for d, _ in _documents(store)] == [f"issue.html#{part}" for part in parts]
    before = store.dump()
    assert len(_loaded(store, folder, *PARTS)) == 3
    assert store.dump() == before
    _loaded(store, folder, PARTS[0], PARTS[2])
    assert [committee for _, committee in _documents(store)] == ["Tree Panel", "Tree Panel"]
    _loaded(store, folder, PARTS[2])
    assert [d for d, _ in _documents(store)] == ["issue.html"]
