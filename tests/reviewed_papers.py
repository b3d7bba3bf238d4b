"""A few invented papers on disk, loaded and reviewed as people do, for tests of reviews."""

from datetime import date
from pathlib import Path

from minutegraph.graph.reviews.act import Act, keep
from minutegraph.graph.reviews.apply import Applied, applied
from minutegraph.graph.reviews.doubtful import doubtful
from minutegraph.graph.reviews.found import Found, key_of
from minutegraph.graph.reviews.record import Review
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store
from minutegraph.loaders.load import Summary, load_papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.loaders.understand import here
from minutegraph.ontology.iris import document
from minutegraph.queries.ask import ask

MARCH = """MOORINGS

Ms Ida Larkspur, Head of Moorings, presented the report. She agreed to circulate the survey of
empty berths following the meeting.

Councillor Obi Fenn asked that the fees be set out in the next report.
"""
MAY = """MOORINGS

Ms Larkspur told the Panel that each berth had been painted. All members had now seen where there
was room.

Mr Abel Quern, Moorings Head, joined the meeting. He undertook to write to the harbour master.
"""
LATER = """MOORINGS

Miss Ida Sorrel, Deputy Head of Ferries, spoke about the quay.
"""
PAPERS = {"march.txt": MARCH, "may.txt": MAY, "later.txt": LATER}
DAYS = {"march.txt": "2022-03-01", "may.txt": "2022-05-10", "later.txt": ""}


class Desk:
    """A store in memory, its papers in a folder, and a clerk's file of reviews."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.papers, self.file, self.store = folder / "papers", folder / "kept.toml", store
        self.papers.mkdir(exist_ok=True)
        for name, text in PAPERS.items():
            self.write(name, text)
        lines = [f"{name},Ottermouth Council,Harbour Panel,{day}" for name, day in DAYS.items()]
        header = "file,council,committee,date"
        (self.papers / "meetings.csv").write_text("\n".join([header, *lines]) + "\n", "utf-8")

    def write(self, name: str, text: str) -> None:
        (self.papers / name).write_text(text, "utf-8")

    def load(self, *names: str) -> Summary:
        """Load the folder, or these papers in this order."""
        for name in names:
            self._load(self.papers / name)
        return self._load(self.papers)

    def _load(self, path: Path) -> Summary:
        return load_papers(self.store, [path], Given(), reviews=self.file, understand=here)

    @property
    def act(self) -> Act:
        return Act(self.store, "Jo Reed", date(2024, 5, 1), "as the recording has it")

    def keep(self, review: Review) -> Applied:
        return keep(self.store, self.file, review)[1]

    def key(self, paper: str, kind: str, words: str) -> str:
        """The key of the one finding of a kind that has these words."""
        found = Found(self.store, document(paper), applied(self.store))
        places = [p for p in found.places.values() if p.finding == kind and words in p.words]
        assert len(places) == 1, places
        return key_of(places[0])

    def rows(self, query: str, columns: str) -> list[tuple[object, ...]]:
        return [tuple(row[c] for c in columns.split()) for row in ask(self.store, query)]

    def asked(self, text: str) -> list[tuple[str | None, ...]]:
        return list(rows(self.store, text))

    def states(self) -> list[object]:
        return [state for _, state in dict.fromkeys(self.rows("reviews", "number state"))]

    def doubts(self) -> dict[str, str]:
        return {doubt.claim: doubt.doubt for doubt in doubtful(self.store)}
