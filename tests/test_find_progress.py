"""What became of earlier promises."""

import pytest
from minutegraph.loaders.promises.find_progress import find_progress

from .papers import paper

TOLD = [
    ("He had promised a review of the fleet; it had been circulated in May.", "delivered"),
    ("The promised survey, due in March, had not appeared.", "outstanding"),
    ("Minute 9 – the Clerk had undertaken to circulate the code. Completed.", "delivered"),
    ("The list of kiosks promised to Members at that meeting had been sent on 2 May.", "delivered"),
    ("He had written to the Bishop on 4 May, as the Panel had asked him to.", "delivered"),
    ("Ms Finch tabled the maps asked for at the last meeting.", "delivered"),
    ("The note of rotas, for which they had asked in March, had reached them.", "delivered"),
    ("As promised in May, Mr Tarn also reported on the new tariff.", "delivered"),
    ("The case for the pier, which they had asked to be put, had been approved.", "delivered"),
    ("The ferry study was before Members and that promise had been kept.", "delivered"),
    ("The ferry review that was promised to the Panel in May is not complete.", "outstanding"),
    ("The findings, promised in May by her predecessor, had not been seen.", "outstanding"),
    ("The bill promised in May has been withdrawn.", "outstanding"),
    ("2 | Markets | Manager to replace the safe | Overdue", "outstanding"),
    ("2 | Markets | Manager to replace the safe | Done", "delivered"),
]


@pytest.mark.parametrize(("text", "state"), TOLD)
def test_progress_on_a_promise(text: str, state: str) -> None:
    (found,) = find_progress(paper(text))
    assert found.state == state


def test_a_handing_over_with_its_day_is_told_without_a_promise() -> None:
    (found,) = find_progress(paper("The dates of the tour had been circulated on 20 March."))
    assert (found.state, found.recalled) == ("delivered", False)


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (TOLD[3][0], "The list of kiosks"),
        (TOLD[5][0], "the maps"),
        (TOLD[7][0], "the new tariff"),
        (
            "Members recalled that the findings of the trial, promised in May, had not been seen.",
            "the findings of the trial",
        ),
    ],
)
def test_what_had_been_promised(text: str, action: str) -> None:
    (found,) = find_progress(paper(text))
    assert found.action == action


@pytest.mark.parametrize("text", ["The work was completed in May.", "Mr Tarn promised to write."])
def test_no_earlier_promise_no_progress(text: str) -> None:
    assert list(find_progress(paper(text))) == []
