"""Steps that a report announces: joined by "and", left without a doer, or left without a day."""

import pytest

from tests.test_find_commitments import told


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        (
            "The Tree Officer will review the elms and publish the map by May 2015.",
            ["publish the map by May 2015"],
        ),
        ("Notes of the walks will be shared with the Panel.", ["Notes of the walks"]),
        ("The mill yard will be reopened in May 2015.", ["The mill yard"]),
        ("4.2 A helpline will be set up so that walkers are heard.", ["4.2 A helpline"]),
    ],
)
def test_a_report_announces_each_step(text: str, actions: list[str]) -> None:
    found = told(text, "report")
    assert {f.kind for f in found} == {"plan"}
    assert found[-1].action.startswith(actions[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Elms will be cut back.",
        "Notes will be shared with the Panel as usual.",
        "The mill yard will be reopened.",
    ],
)
def test_what_has_neither_day_nor_reader_is_no_step(text: str) -> None:
    assert told(text, "report") == []


def test_what_goes_on_and_is_to_grow_is_one_step() -> None:
    assert len(told("We will continue the walks and extend them to the mill.", "report")) == 1
