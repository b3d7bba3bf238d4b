"""What the panel and the filters know of each thing in the picture."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from .entries import Entry
from .story import Mark, Promise, Story, Words
from .tables import reported, rows_of, state
from .words import NOT_DATED

Facts = list[tuple[str, str]]


def details(story: Story, told: list[Entry]) -> dict[str, dict[str, Any]]:
    """Each key with what is told of it, as plain data."""
    rows, found = rows_of(told, story), dict[str, dict[str, Any]]()
    things = {thing.key: thing for thing in (*story.marks, *story.promises)}
    for entry in told:
        if entry.key in found:  # a report on a promise that is already told
            found[entry.key]["year"] = sorted({*found[entry.key]["year"], *_years(entry)})
        else:
            detail = _detail(story, entry, things.get(entry.key), rows[entry.key])
            found |= dict.fromkeys((entry.key, *entry.also), detail)
    return found


def link(url: str) -> str:
    """The address if it is one that a page may lead to, else nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc else ""


def _promise_facts(promise: Promise) -> Facts:
    """Who owes it to whom, and by when."""
    facts = [
        ("Who owes it", promise.owner or "nobody named"),
        ("In post then", promise.holder_then),
        ("In post now", promise.holder_now),
        ("Promised by", promise.made_by),
        ("For whom", promise.creditor),
        ("Asked for by", promise.requested_by),
        ("By when", promise.due or "not said"),
        ("Topics", ", ".join(promise.topics)),
        _checked(promise),
    ]
    return [fact for fact in facts if fact[1]]


def _detail(
    story: Story, entry: Entry, thing: Mark | Promise | None, rows: list[str]
) -> dict[str, Any]:
    promise = thing if isinstance(thing, Promise) else None
    facts = _promise_facts(promise) if promise else _facts(entry, thing)
    words = _promise_words(story, promise) if promise else _words("", entry.words)
    return {
        "head": entry.word,
        "kind": entry.kind,
        "status": entry.status,
        "state": state(story, promise) if promise else "",
        "year": _years(entry),
        "committee": entry.committee,
        "when": entry.when,
        "who": entry.who,
        "text": entry.text,
        "facts": facts,
        "words": words,
        "rows": rows,
        "search": _search(entry, facts, words),
    }


def _facts(entry: Entry, thing: Mark | Promise | None) -> Facts:
    topics = ", ".join(thing.topics) if thing else ""
    facts = [("Who", entry.who), ("Topics", topics)]
    return [fact for fact in (*facts, *([_checked(thing)] if thing else [])) if fact[1]]


def _checked(thing: Mark | Promise) -> tuple[str, str]:
    return "Checked", "; ".join(thing.checked)


def _promise_words(story: Story, promise: Promise) -> list[dict[str, str]]:
    told = _words("", promise.tellings)
    for event in promise.events:
        told += _words(reported(story, event), (event.words,))
    return told


def _words(label: str, several: Iterable[Words]) -> list[dict[str, str]]:
    return [
        {
            "label": label, "quote": words.quote, "before": words.before, "after": words.after,
            "document": words.document, "url": link(words.url), "item": words.item,
        }
        for words in several
    ]  # fmt: skip


def _years(entry: Entry) -> list[str]:
    first, last = _bounds(entry)
    if first is None or last is None:
        return [NOT_DATED]
    return [str(year) for year in range(first.year, last.year + 1)]


def _bounds(entry: Entry) -> tuple[date | None, date | None]:
    return (entry.column.earliest, entry.column.latest) if entry.column else (entry.on, entry.on)


def _search(entry: Entry, facts: Facts, words: list[dict[str, str]]) -> str:
    """All its words in lower case, to be searched."""
    parts = [entry.word, entry.when, entry.committee, entry.text, entry.who]
    parts += [value for _, value in facts]
    parts += [each[name] for each in words for name in ("quote", "item", "document")]
    return " ".join(parts).lower()
