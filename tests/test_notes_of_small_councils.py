"""Who is to act in the terse notes of small councils; near-misses that are none."""

import pytest

from tests.test_find_commitments import owner, told

NOTED = [
    ("The bench on the green is rotten - clerk to contact the maker.", "clerk"),
    ("Ruts in Ash Lane - the clerk to write to the estate.", "the clerk"),
    ("Invitation to the flower show: Cllr Dell to attend.", "Cllr Dell"),
    ("Any Other Business: Clerk to order two padlocks.", "Clerk"),
    ("Hedge by the pump - Cllr. Finch to speak to the owner.", "Cllr. Finch"),
]


@pytest.mark.parametrize(("text", "debtor"), NOTED)
def test_who_is_to_act_stands_behind_a_dash_or_a_heading(text: str, debtor: str) -> None:
    (found,) = told(text)
    assert (found.kind, owner(found.debtor)) == ("undertaking", debtor)


def test_a_sentence_begins_behind_the_letter_of_a_point() -> None:
    found = told("a) The Clerk agreed to write to the firm. b) The Chair would mend the gate.")
    assert [owner(s.debtor) for s in found] == ["The Clerk", "The Chair"]
    assert found[0].action == "write to the firm"


@pytest.mark.parametrize(
    "text",
    [
        "The route runs past the shop - the road to Elm Cross is closed.",
        "The Council wanted two things: the clerk to be paid on time and the hall to open.",
        "Duties of the post: Clerk to the Council.",
        "Three were named in the notice - clerk to the trust, treasurer and guide.",
        "The Chairman said it was for one man: the clerk to decide.",
    ],
)
def test_nobody_is_to_act(text: str) -> None:
    assert told(text) == []
