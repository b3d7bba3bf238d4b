"""Bodies: short forms of the committee's name, headings, programs; boroughs and governments."""

import pytest
from minutegraph.loaders.people.find_bodies import find_bodies
from minutegraph.loaders.people.own_bodies import short_for

from tests.test_find_people import document

NAMED = [
    ("It wrote to the Royal Borough of Borley.", ["Royal Borough of Borley"]),
    ("The Welsh Government had replied.", ["Welsh Government"]),
    ("It went to the Outcomes Subgroup.", ["Outcomes Subgroup"]),
    ("A PowerPoint was shown.", []),
    ("4. LEISURE SUPPORT SERVICES", []),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_body_is_named(text: str, names: list[str]) -> None:
    assert [body.name for body in find_bodies(document(text))] == names


def test_short_forms_of_the_committee() -> None:
    whole = "joint transport scrutiny committee"
    assert short_for("joint committee", whole)
    assert short_for("scrutiny committee", whole)
    assert not short_for("joint transport board", whole)
