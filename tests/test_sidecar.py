"""meetings.csv: what it says of each file, and each way in which it can be wrong."""

from datetime import date
from pathlib import Path

import pytest
from minutegraph.loaders.reading.sidecar import Given, read_sidecar
from minutegraph.ontology.errors import UnreadableError


def _folder(tmp_path: Path, csv: str) -> Path:
    (tmp_path / "trees.txt").write_text("Trees Panel\n")
    (tmp_path / "meetings.csv").write_text(csv, encoding="utf-8-sig")
    return tmp_path


def test_a_row_is_what_is_given(tmp_path: Path) -> None:
    csv = (
        "file,council,committee,date,url,clerk\n"
        'trees.txt,Quarryford Council,"Parks, Trees Panel",11/05/2022,'
        "https://example.org/1,Ann Oke\n"
    )
    assert read_sidecar(_folder(tmp_path, csv)) == {
        "trees.txt": Given(
            "Quarryford Council",
            "Parks, Trees Panel",
            date(2022, 5, 11),
            "https://example.org/1",
            (("clerk", "Ann Oke"),),
        )
    }


def test_no_sidecar_gives_nothing(tmp_path: Path) -> None:
    assert read_sidecar(tmp_path) == {}


@pytest.mark.parametrize(
    ("csv", "told"),
    [
        ("file,date\ntrees.txt,11 Mai 2022\n", ["line 2", "11 Mai 2022"]),
        ("file,date\ntrees.txt,31/02/2023\n", ["line 2", "31/02/2023"]),
        ("file,comittee\ntrees.txt,Trees\n", ["line 1", "comittee", "'committee'"]),
        ("file,Date\ntrees.txt,2022-05-11\n", ["line 1", "'date'"]),
        ("date,council\n2022-05-11,Quarryford\n", ["line 1", "'file'"]),
        ("file,date\nbirds.txt,2022-05-11\n", ["line 2", "birds.txt"]),
        ("file,date\ntrees.txt,\ntrees.txt,\n", ["line 3", "trees.txt"]),
        ("file,date\ntrees.txt,2022-05-11,more\n", ["line 2", "more"]),
        ("", ["line 1", "'file'"]),
    ],
)
def test_a_wrong_sidecar_names_line_and_value(tmp_path: Path, csv: str, told: list[str]) -> None:
    with pytest.raises(UnreadableError) as error:
        read_sidecar(_folder(tmp_path, csv))
    assert all(words in str(error.value) for words in [*told, "meetings.csv"])


def test_a_sidecar_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "meetings.csv").write_bytes("file,council\ntrees.txt,Café\n".encode("latin-1"))
    with pytest.raises(UnreadableError, match="UTF-8"):
        read_sidecar(tmp_path)


def test_what_one_leaves_open_the_other_says() -> None:
    row, option = Given(committee="Trees Panel"), Given("Quarryford Council", "Other")
    assert row.or_else(option) == Given("Quarryford Council", "Trees Panel")
