"""Who is named: with an honorific, beside a post, in a list, and every time again."""

import pytest
from minutegraph.loaders.document import Document, Passage, normalise
from minutegraph.loaders.people.find_people import find_people


def document(text: str) -> Document:
    text = normalise(text)
    return Document("key", "name", "item", text, body=(Passage(0, len(text), text),))


NAMED = [
    ("Mrs Quince advised the Panel.", [("Mrs", "Quince")]),
    ("Councillor Mrs E. Tolland asked why.", [("Councillor Mrs", "E. Tolland")]),
    # a possessive and letters after the name are no part of it
    (
        "Alderman Piet Stover OBE agreed with Ms Vane’s view.",
        [("Alderman", "Piet Stover"), ("Ms", "Vane")],
    ),
    # a plural honorific governs the whole list
    (
        "Present: Councillors Ambry (Chair), Mrs Tilt and J. Rusk",
        [("Councillor", "Ambry"), ("Councillor Mrs", "Tilt"), ("Councillor", "J. Rusk")],
    ),
    # a list with nothing between the names
    ("Cllr W Pell Cllr Ms A Dorn MBE", [("Cllr", "W Pell"), ("Cllr Ms", "A Dorn")]),
    # ranks stand as honorifics do
    (
        "Supt Hale and T/Chief Inspector Mo Farr spoke.",
        [("Supt", "Hale"), ("T/Chief Inspector", "Mo Farr")],
    ),
    # who moves something, and words behind what looks like a rank or a title
    (
        "Proposed by G. Thorne and seconded by Ida Humber: that Marl Drove be shut.",
        [(None, "G. Thorne"), (None, "Ida Humber")],
    ),
    ("The PC Insurance and the Councillor Handbook came; PC Hale spoke.", [("PC", "Hale")]),
    # no honorific: the post proves the name, then first name and surname alone are found
    (
        "The Head of Audit, Zelda Crane, presented the plan. Zelda said it was late. Crane agreed.",
        [(None, "Zelda Crane"), (None, "Zelda"), (None, "Crane")],
    ),
    ("Oona Marsden reported that all was well.", [(None, "Oona Marsden")]),
    # as some papers space and scan them; initials over the end of a line
    (
        "Clir O’ Dell and Cllrs. J.\nMoss and N. Wick agreed.",
        [("Clir", "O’ Dell"), ("Cllr", "J. Moss"), ("Cllr", "N. Wick")],
    ),
    (
        "Ald. Tom Finch and Sister Agnes Dole spoke.",
        [("Ald", "Tom Finch"), ("Sister", "Agnes Dole")],
    ),
    # a given name proves two words wherever they stand, unless something else is called so
    ("It was agreed that Colin Marsden be asked.", [(None, "Colin Marsden")]),
    ("A letter to Eileen Wick of Kelder Water was read.", [(None, "Eileen Wick")]),
    ("The bus stops at Martin Wick and outside the Colin Marsden Hall.", []),
    ("The Colin Marsden Trust met at Douglas Road.", []),
    # nor is a heading in Welsh a person, nor a place in brackets behind a post
    ("Dydd Iau / Thursday, 3 May\nPwyllgor Craffu / Scrutiny", []),
    ("Present: Mrs Ida Crane (Ward Member, Nether Wickby)", [("Mrs", "Ida Crane")]),
    ("Cllr Moss MOVED, Cllr Wick SECONDED it.", [("Cllr", "Moss"), ("Cllr", "Wick")]),
    # whoever comes or goes
    (
        "Oona Marsden and Kit Farr have joined the Panel, in place of Bo Wren.",
        [(None, "Oona Marsden"), (None, "Kit Farr"), (None, "Bo Wren")],
    ),
    ("Oona Marsden had stood down.", [(None, "Oona Marsden")]),
    ("ACTION: Oona Marsdale – write to the school.", [(None, "Oona Marsdale")]),
    # surnames with particles, apostrophes and capitals
    (
        "Mr van der Loo, Dr O’Shea and Cllr STONE met.",
        [("Mr", "van der Loo"), ("Dr", "O’Shea"), ("Cllr", "STONE")],
    ),
    # no people: posts, places, bodies, services
    ("The Deputy Director of Housing spoke about Copper Street and Adult Services.", []),
    ("Councillor Call for Action was explained.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_people_are_named(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(p.honorific, p.name) for p in find_people(document(text))] == expected


def test_no_person_of_a_firm_or_of_friends() -> None:
    text = "The auditor, Hale Ruddock LLP, wrote. The Friends of Wick Library had offered to pay."
    assert list(find_people(document(text))) == []
    (found,) = find_people(document("Councillor N.B. Wick spoke."))
    assert found.name == "N.B. Wick"


def test_a_table_defines_initials() -> None:
    text = "Attending\nZC | Zelda Crane | Audit Manager\n\n2 | Roof. ZC to get a price. | ZC"
    assert [p.name for p in find_people(document(text))] == ["ZC", "Zelda Crane", "ZC", "ZC"]


def test_each_place_holds_the_words() -> None:
    found = document("Mr  Abel\nThorne said so. Mr Thorne left.")
    assert all(
        found.text[p.passage.start : p.passage.end] == p.passage.quote for p in find_people(found)
    )


def test_surnames_in_capitals_and_names_with_accents() -> None:
    text = (
        "Present:-\n\nMembers            Role\n\nIda FROST (Convener)     Elected Member\n"
        "Rab McWICK              Third Sector\n\nCouncillor Ó Broin asked about elms."
    )
    names = {found.name for found in find_people(document(text))}
    assert {"Ida FROST", "Rab McWICK", "Ó Broin"} <= names
