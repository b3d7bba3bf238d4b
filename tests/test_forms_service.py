"""The web service of ModernGov: what is read of its answers, and what is refused."""

import re
from pathlib import Path

import pytest
from minutegraph.loaders.people.attendance import listings
from minutegraph.ontology.errors import UnreadableError

from tests.forms import meeting
from tests.forms.compare import loaded

ANSWER = meeting.as_service()
SECRET = "the price was 40,000 pounds"
REST = "<isrestricted>False</isrestricted>"
ITEM_TWO = ANSWER.index("<agendaitemid>92")
THE_ITEM = ANSWER[ITEM_TWO : ANSWER.index("</agendaitem>", ITEM_TWO)]
LISTS = {
    "meetings": "<getmeetings><committee><committeemeetings/></committee></getmeetings>",
    "committees": '<?xml version="1.0"?>\n<committees><committee></committee></committees>',
}


def _changed(old: str, new: str) -> str:
    return ANSWER.replace(THE_ITEM, THE_ITEM.replace(old, new))


def test_the_text_of_a_restricted_item_is_not_loaded(tmp_path: Path) -> None:
    restricted = _changed(REST, "<isrestricted>True</isrestricted>")
    document = loaded(tmp_path, "a.xml", restricted)
    assert "silt" not in document.text
    assert "nursery" in document.text
    assert [item.title for item in document.items][1] == "Pond dredging"
    (warning,) = document.warnings
    assert "'Pond dredging' is not for the public" in warning


def test_of_an_item_that_is_not_shown_the_title_is_hidden_too(tmp_path: Path) -> None:
    shown = "<isdisplayallowed>True</isdisplayallowed>"
    document = loaded(tmp_path, "a.xml", _changed(shown, shown.replace("True", "False")))
    assert "silt" not in document.text
    assert "dredging" not in document.text


def test_comments_stand_beside_their_label(tmp_path: Path) -> None:
    label = "<commentlabel2>Actions</commentlabel2><commenttext2>Head of Grounds to buy nets"
    document = loaded(tmp_path, "a.xml", _changed(REST, f"{label}</commenttext2>{REST}"))
    assert any(p.quote == "Actions: Head of Grounds to buy nets" for p in document.paragraphs)


def test_who_was_expected_did_not_attend(tmp_path: Path) -> None:
    document = loaded(tmp_path, "a.xml", ANSWER)
    assert "Una Late" not in document.text
    assert [one.label for one in listings(document)] == ["Present", "Apologies", "In attendance"]


@pytest.mark.parametrize("what", LISTS)
def test_a_list_is_told_as_one(what: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=f"a list of {what}, which holds no minutes"):
        loaded(tmp_path, "a.xml", LISTS[what])


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE meeting [<!ENTITY a "aaaa">]>',
        '<!DOCTYPE meeting SYSTEM "https://example.org/a.dtd">',
    ],
)
def test_a_dtd_is_refused_in_one_line(head: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="DTD or entities") as error:
        loaded(tmp_path, "a.xml", ANSWER.replace("<meeting>", head + "<meeting>", 1))
    assert "\n" not in str(error.value)


def test_a_cancelled_meeting_and_one_cut_short_are_refused(tmp_path: Path) -> None:
    start = ANSWER.index("<agendaitems>") + len("<agendaitems>")
    empty = ANSWER[:start] + ANSWER[ANSWER.index("</agendaitems>") :]
    with pytest.raises(UnreadableError, match="cancelled"):
        loaded(tmp_path, "a.xml", empty.replace("Confirmed", "Cancelled"))
    with pytest.raises(UnreadableError, match="cut short"):
        loaded(tmp_path, "b.xml", ANSWER[:-200])


def test_the_service_may_answer_in_an_envelope(tmp_path: Path) -> None:
    inner = ANSWER.partition("?>")[2].replace("<meeting>", '<meeting xmlns="http://example.org/n">')
    soap = f'<?xml version="1.0"?><s:Envelope xmlns:s="http://example.org/s">{inner}</s:Envelope>'
    assert loaded(tmp_path, "a.xml", soap).text == loaded(tmp_path, "b.xml", ANSWER).text


def test_an_agenda_alone_says_nothing_of_what_was_agreed(tmp_path: Path) -> None:
    unsaid = re.sub(r"<(minutes|decision)nonempty.*?</\1nonemptyhtmlbody>", "", ANSWER, flags=re.S)
    assert "silt" not in unsaid
    document = loaded(tmp_path, "a.xml", unsaid)
    assert "levy" in document.text
    assert not any("levy" in p.quote for p in document.paragraphs)
    assert len(document.items) == len(meeting.ITEMS)
