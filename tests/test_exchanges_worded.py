"""Questions and answers in other words: remarks that are answered, tables, answers by nobody."""

import pytest

from tests.test_find_exchanges import exchanges, named

PUT = [
    # a remark that somebody replies to, or concedes
    (
        "Councillor Ames said that the path was a disgrace. The Head of Parks replied that it "
        "would be swept.",
        "Councillor Ames",
        "The Head of Parks",
    ),
    (
        "Councillor Ames said that nobody had been told. Mr Dunn accepted the criticism.",
        "Councillor Ames",
        "Mr Dunn",
    ),
    (
        "Mr Ames was concerned that bins were full. Ms Lark explained that a lorry was broken.",
        "Mr Ames",
        "Ms Lark",
    ),
    # the asking in a clause before the answer
    (
        "Rev Ames having asked what the hall cost, the Head of Parks said that it was free.",
        "Rev Ames",
        "the Head of Parks",
    ),
    ("Mr Ames having asked for the rents, she allowed that she had none.", "Mr Ames", "she"),
    # something raised, and spoken to at once
    (
        "Councillor Ames raised the skate park. The Head of Parks said that it was shut.",
        "Councillor Ames",
        "The Head of Parks",
    ),
    # labels of a written question
    ("Q1: Is the hall open?\nA1: It is shut until May.", None, None),
    # a row of a table
    ("3 | Cllr Ames | Is the hall shut? | Mr Dunn said not. | None.", "Cllr Ames", "Mr Dunn"),
]


@pytest.mark.parametrize(("text", "asker", "answerer"), PUT)
def test_a_question_in_other_words(text: str, asker: str | None, answerer: str | None) -> None:
    (found,) = exchanges(text)
    assert (named(found.asker), named(found.answerer)) == (asker, answerer)


NOBODY = [
    "Mr Ames asked whether it was fair, and was told that it was.",
    "In answer to Councillor Ames it was confirmed that the hall was shut.",
    "4 | Cllr Ames | Is the hall shut? | It is not. | None.",
    "Members asked if it was open. It was confirmed that it was.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_an_answer_by_nobody_waits_for_the_one_who_reports(text: str) -> None:
    (found,) = exchanges(text)
    assert found.answerer
    assert found.answerer.absent


NONE = [
    "Mr Dunn reported that few had called. More would, he thought, if the telephone were answered.",
    "The note was at page 4. Mr Ames agreed that page 4 answered him.",
    "Councillor Ames raised the alarm. The Head of Parks said that it was false.",
    "Item | Who | Day\nPaint the hall | Mr Dunn | May",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_exchange(text: str) -> None:
    assert exchanges(text) == []
