"""Actions in the cells of a table, and in a list with initials at its right."""

import pytest
from minutegraph.loaders.findings import Reference, Statement
from minutegraph.loaders.promises.find_commitments import find_commitments

from .papers import paper


def owner(reference: Reference | None) -> str | None:
    return None if reference is None or reference.absent else reference.passage.quote


def told(text: str) -> list[Statement]:
    return list(find_commitments(paper(text, kind="item")))


TABLES = [
    "Who | What | When\nMs Finch | Find a hall for the fair | By 3 May",
    "Action | Owner | Deadline\nFind a hall for the fair | Ms Finch | By 3 May",
    "No. | Task | Lead officer | By when\n1 | Find a hall for the fair | Ms Finch / all | By 3 May",
]


@pytest.mark.parametrize("text", TABLES)
def test_a_row_is_an_action_of_whoever_its_column_names(text: str) -> None:
    (found,) = told(text)
    assert (found.action, owner(found.debtor)) == ("Find a hall for the fair", "Ms Finch")
    assert found.due == "By 3 May"


def test_initials_at_the_right_of_a_list_own_its_tasks() -> None:
    found = told("Actions\n1.2   Keys to the depot     KL\n3.1   Letter on the weir    TW    May")
    assert [(s.action, owner(s.debtor)) for s in found] == [
        ("Keys to the depot", "KL"),
        ("Letter on the weir", "TW"),
    ]


NO_ACTIONS = [
    "Action | Owner | Status\nFind a hall for the fair | Ms Finch | Done",
    "Ward | Member | Majority\nFind a hall | Ms Finch | 40",
    "Ward      Seats     KL\nElm       2         TW",
]


@pytest.mark.parametrize("text", NO_ACTIONS)
def test_a_log_of_old_actions_and_other_tables_promise_nothing(text: str) -> None:
    assert told(text) == []


def test_a_row_for_nobody_has_no_owner() -> None:
    (found,) = told("Who | What\nAll | Read the draft plan for the weir")
    assert owner(found.debtor) is None
