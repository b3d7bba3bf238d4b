"""What became of earlier promises."""

import pytest
from minutegraph.loaders.promises.find_progress import find_progress

from .papers import paper

TOLD = [
    ("He had promised a review of the fleet; it had been circulated in May.", "delivered"),
    ("The promised survey, due in March, had not appeared.", "outstanding"),
    ("Minute 9 – the Clerk had undertaken to circulate the code. Completed.", "delivered"),
    ("2 | Markets | Manager to replace the safe | Overdue", "outstanding"),
    ("2 | Markets | Manager to replace the safe | Done", "delivered"),
]


@pytest.mark.parametrize(("text", "state"), TOLD)
def test_progress_on_a_promise(text: str, state: str) -> None:
    (found,) = find_progress(paper(text))
    assert found.state == state


@pytest.mark.parametrize("text", ["The work was completed in May.", "Mr Tarn promised to write."])
def test_no_earlier_promise_no_progress(text: str) -> None:
    assert list(find_progress(paper(text))) == []
