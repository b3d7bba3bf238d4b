"""Three sentences that sum a page up: since when, what was promised, what is not known."""

from collections.abc import Iterator

from .ask_facts import ask_each
from .known import Known
from .story import Column, Promise, Story
from .words import counted, day, listed, number

_OPENING = {
    "topic": "Before councillors",
    "person": "Took part",
    "post": "Named",
    "commitments": "Promised",
}
_NO_COUNCIL = """
SELECT (COUNT(DISTINCT ?document) AS ?papers) WHERE {
  VALUES ?meeting { %s }
  ?document mg:meeting ?meeting ; mg:currentVersion ?version .
  FILTER NOT EXISTS { ?document mg:council ?council }
}
"""
_NOTHING_MISSING = "Nothing is missing: every paper has its date, committee and council."


def sum_up(known: Known, story: Story) -> tuple[str, str, str]:
    """The three sentences of a page whose columns are meetings."""
    return since_when(story), became_of(story), what_is_missing(known, story)


def since_when(story: Story) -> str:
    """Since when and how often something was told of."""
    opening = _OPENING.get(story.view, "Told of")
    columns = _counted(story)
    if not columns:
        return _nothing(story)
    if len(columns) == 1:
        return f"{opening} once, {_at(columns[0])}."
    dated = [column for column in columns if column.dated and column.latest]
    since = f" since {day(dated[0].latest)}," if dated and dated[0].latest else ""
    return (
        f"{opening}{since} at {counted(len(columns), 'meeting')}{_of(columns)}{_undated(columns)}."
    )


def _counted(story: Story) -> tuple[Column, ...]:
    """The meetings that count: for a list of promises those where they were made."""
    if story.view != "commitments":
        return story.columns
    made = {promise.column for promise in story.promises}
    return tuple(column for column in story.columns if column.key in made)


def _nothing(story: Story) -> str:
    if story.view == "commitments":
        return "No promise in the store fits this."
    return f"Nothing was found about {story.title}."


def _at(column: Column) -> str:
    where = f"before the {bare(column.committee)} " if column.committee else ""
    if column.dated and column.latest:
        return f"{where}on {day(column.latest)}"
    bounds = column.note.removesuffix(column.committee).strip(", ")
    return f"{where}at a meeting without a known date{f' ({bounds})' if bounds else ''}"


def bare(name: str) -> str:
    """A name to stand after "the"."""
    return name[4:] if name.lower().startswith("the ") else name


def _of(columns: tuple[Column, ...]) -> str:
    committees = {column.committee for column in columns}
    if "" in committees:
        return ""  # how many committees that were is not known
    if len(committees) == 1:
        return f" of the {bare(committees.pop())}"
    return f" of {number(len(committees))} committees"


def _undated(columns: tuple[Column, ...]) -> str:
    undated = sum(not column.dated for column in columns)
    if undated == len(columns):
        return ", none with a known date"
    return f" ({undated} without a known date)" if undated else ""


def became_of(story: Story) -> str:
    """How many promises there are, and what became of them."""
    made = story.promises
    if not made:
        return "No promise was found."
    if len(made) == 1:
        return f"1 promise: {_became(story, made[0])}."
    done = sum(promise.status == "delivered" for promise in made)
    undone = sum(promise.status == "outstanding" for promise in made)
    silent = len(made) - done - undone
    upto = f" up to {day(story.searched)}" if story.searched else ""
    parts = [
        f"{done} reported as done" if done else "",
        f"{undone} not done yet" if undone else "",
        f"{silent} without a report{upto}" if silent else "",
    ]
    late = sum(is_past(story, promise) for promise in made)
    past = (
        f"; {late} of them {'is past its' if late == 1 else 'are past their'} day" if late else ""
    )
    return f"{len(made)} promises: {', '.join(filter(None, parts))}{past}."


def _became(story: Story, promise: Promise) -> str:
    upto = f" up to {day(story.searched)}" if story.searched else ""
    words = {"delivered": "reported as done", "outstanding": "not done yet"}
    past = "; it is past its day" if is_past(story, promise) else ""
    return words.get(promise.status, f"without a report{upto}") + past


def is_past(story: Story, promise: Promise) -> bool:
    """Whether its day has certainly passed and it is not reported as done."""
    if promise.status == "delivered" or not promise.due_on or not story.searched:
        return False
    return promise.due_on < story.searched


def what_is_missing(known: Known, story: Story) -> str:
    """What the papers do not tell."""
    if not story.columns:
        return _where_else(known, story)
    missing = list(_missing(known, story))
    return f"Not known: {listed(missing)}." if missing else _NOTHING_MISSING


def _where_else(known: Known, story: Story) -> str:
    """For a page that tells nothing: how much was searched, and what is near."""
    near = [one.label for one in story.related if one.group == "Nearest topics"]
    searched = counted(len(known.meetings.in_order(known.meetings.columns)), "meeting")
    if near:
        return f"Searched: {searched}. The nearest topics with something: {listed(near)}."
    return f"Searched: {searched}."


def _missing(known: Known, story: Story) -> Iterator[str]:
    if undated := sum(not column.dated for column in story.columns):
        yield f"the date of {counted(undated, 'meeting')}"
    if nameless := sum(not column.committee for column in story.columns):
        yield f"the committee of {counted(nameless, 'meeting')}"
    if papers := without_council(known, story):
        yield f"the council of {counted(papers, 'paper')}"
    if nobody := sum(not promise.owner for promise in story.promises):
        yield f"who owes {counted(nobody, 'promise')}"
    people = [row.key for row in story.rows if row.kind == "person"]
    officers = sum(known.parties[key].role != "member" for key in people)
    if officers:
        yield f"the post of {counted(officers, 'person', 'people')}"


def without_council(known: Known, story: Story) -> int:
    """How many papers of these meetings do not tell whose council it is."""
    met = {column.key for column in story.columns}
    meetings = {m for m in known.meetings.columns if known.meetings.of(m) in met}
    return sum(int(count) for (count,) in ask_each(known.store, _NO_COUNCIL, meetings))
