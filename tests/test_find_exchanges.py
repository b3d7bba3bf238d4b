"""Exchanges: who asked, who answered, and what came of it."""

import pytest
from minutegraph.loaders.document import Document, Passage, normalise
from minutegraph.loaders.exchanges.find_exchanges import find_exchanges
from minutegraph.loaders.findings import Exchange, Reference


def exchanges(text: str) -> list[Exchange]:
    text = normalise(text)
    whole = Passage(0, len(text), text)
    return list(find_exchanges(Document("a.txt", "a.txt", "item", text, body=(whole,))))


def named(reference: Reference | None) -> str | None:
    return reference.passage.quote if reference and not reference.absent else None


@pytest.mark.parametrize(
    ("text", "asker", "answerer"),
    [
        (
            "The Committee queried how the scheme would be measured. Ms Lark advised that "
            "a survey was planned.",
            "The Committee",
            "Ms Lark",
        ),
        (
            "In response to a question on parking charges, Mr Dunn said that they were frozen.",
            None,
            "Mr Dunn",
        ),
        ("AF asked how many there were. TH replied that there were two.", "AF", "TH"),
        ("Members asked if it was open. It was confirmed that it was.", "Members", None),
        (
            "Councillor Ames complained that it was shut. Mr Dunn apologised.",
            "Councillor Ames",
            "Mr Dunn",
        ),
        ("• Members asked how long.\no Mr Dunn replied that it was a week.", "Members", "Mr Dunn"),
        (
            "The likely delay was queried with Mr Dunn stating that it would be short.",
            None,
            "Mr Dunn",
        ),
        (
            "Asked by Councillor Ames whether it would last, the Head of Parks said it would.",
            "Councillor Ames",
            "the Head of Parks",
        ),
        (
            "The state of the roads was raised as an area of concern by the Panel. "
            "Mrs Orme explained that resurfacing had begun.",
            "the Panel",
            "Mrs Orme",
        ),
        (
            "Cllr Ames asked about the pool. It had been a hot summer. The Director of Leisure "
            "confirmed that a buyer was sought.",
            "Cllr Ames",
            "The Director of Leisure",
        ),
        (
            "Members asked officers to write to the company. Mr Dunn agreed.",
            "Members",
            "Mr Dunn",
        ),
        (
            "Cllr Ames asked when the pool would open. She was told that it had closed.",
            "Cllr Ames",
            None,
        ),
        (
            "Councillor Ames: was that a yes? Ms Lark: no, it was a thought.",
            "Councillor Ames",
            "Ms Lark",
        ),
        (
            "Question 2, from Mr A. Field: who decided to close the baths?\n\n"
            "Reply by Councillor Orme: It was an officer decision.",
            "Mr A. Field",
            "Councillor Orme",
        ),
        (
            "A Member asked if the age limit applied to lorries. It did not.",
            "A Member",
            None,
        ),
        (
            "The Contracts Manager was asked whether the lift worked; he had no idea.",
            None,
            "he",
        ),
        (
            "Members discussed the visit, with the Committee questioning the state of the team. "
            "Ms Lark, Interim Director of Housing acknowledged that it was small.",
            "the Committee",
            "Ms Lark",
        ),
        (
            "Members requested further information on the app and queried whether it was safe. "
            "Ms Lark advised that two were being tested.",
            "Members",
            "Ms Lark",
        ),
        (
            "Deputy Ames wanted an assurance that tenants had been told. They had, said Mr Dunn.",
            "Deputy Ames",
            "Mr Dunn",
        ),
        (
            "Councillor Ames said he had heard that before. In reply Ms Lark would not be drawn.",
            "Councillor Ames",
            "Ms Lark",
        ),
    ],
)
def test_a_question_and_its_answer_are_one_exchange(
    text: str, asker: str | None, answerer: str | None
) -> None:
    (found,) = exchanges(text)
    assert (named(found.asker), named(found.answerer)) == (asker, answerer)


@pytest.mark.parametrize(
    "text",
    [
        "The Committee requested that a report be brought to the next meeting.",
        "Cllr Ames asked for a note on the cost. The report was noted.",
        "Members asked officers to write to the company. Mr Dunn left the room.",
        "The Chair asked about the budget. Nobody present could say what was left.",
        "Mr Dunn presented the report. He said that sales had risen.",
        "The Committee discussed the report and agreed that it be noted.",
        "Mr Dunn said that his predecessor should be asked. The Chair promised to do so.",
    ],
)
def test_a_request_or_a_question_without_an_answer_is_none(text: str) -> None:
    assert exchanges(text) == []


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("Ms Lark said that it was 40.", "answered"),
        ("Ms Lark did not have that figure to hand and would supply it.", "deferred"),
        ("Ms Lark agreed to provide the figure in writing.", "deferred"),
        ("Ms Lark said that she could make no promise.", "declined"),
        ("Ms Lark declined to give a date.", "declined"),
        ("Ms Lark could not say. She would find out.", "deferred"),
    ],
)
def test_an_answer_is_given_put_off_or_refused(answer: str, outcome: str) -> None:
    (found,) = exchanges(f"The Committee asked how many homes were empty. {answer}")
    assert found.outcome == outcome


def test_question_and_answer_are_passages_of_the_text() -> None:
    text = "In response to a query about the lift, Ms Lark said it was mended. All were glad."
    (found,) = exchanges(text)
    assert found.question
    assert found.answer
    assert found.question.quote == "In response to a query about the lift"
    assert found.answer.quote == "Ms Lark said it was mended."
    assert found.passage.quote == text[: found.answer.end]


def test_the_answer_may_open_the_next_paragraph() -> None:
    (found,) = exchanges("The Panel asked when it would open.\n\nMr Dunn replied that it had.")
    assert found.answer
    assert found.answer.quote == "Mr Dunn replied that it had."
    assert found.passage == found.question
