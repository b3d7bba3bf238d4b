"""The findings of one document against each other: who is meant, and which tell one commitment."""

from collections.abc import Iterable
from dataclasses import fields, replace
from functools import cache

from .document import Document, Passage
from .findings import Attendance, Finding, Party, Reference, Resolved, Statement
from .resolving.creditors import with_askers
from .resolving.parties import parties
from .resolving.resolve_references import resolver
from .resolving.resolve_twins import twins


def resolve(document: Document, findings: tuple[Finding, ...]) -> Resolved:
    """Say which party each reference means; what cannot be known stays open."""
    known = parties(document, findings)
    means = resolver(document, known, findings)
    who: dict[Reference, Party] = {}
    for reference in (r for finding in findings for r in references(finding)):
        if party := means(reference):
            who[reference] = party
    told = with_owners(twins(document, _statements(findings)), who)
    told = with_askers(document, told, findings, who)
    others = tuple(
        f
        for f in findings
        if not isinstance(f, Statement)
        and not (isinstance(f, Attendance) and f.person not in who)  # one of the public
    )
    return Resolved(findings=(*others, *told), parties=known, who=who)


def with_owners(told: Iterable[Statement], who: dict[Reference, Party]) -> tuple[Statement, ...]:
    """Statements of one commitment have one owner: who says none has that of the others."""
    told = tuple(told)
    owners: dict[Passage, dict[Party, Reference]] = {}
    for statement in told:
        if statement.twin and statement.debtor and (owner := who.get(statement.debtor)):
            owners.setdefault(statement.twin, {}).setdefault(owner, statement.debtor)
    return tuple(_with_owner(s, owners.get(s.twin, {}), who) if s.twin else s for s in told)


def _with_owner(
    told: Statement, owners: dict[Party, Reference], who: dict[Reference, Party]
) -> Statement:
    known = told.debtor in who if told.debtor else False
    return told if known or len(owners) != 1 else replace(told, debtor=next(iter(owners.values())))


def _statements(findings: Iterable[Finding]) -> tuple[Statement, ...]:
    return tuple(finding for finding in findings if isinstance(finding, Statement))


def references(finding: Finding) -> tuple[Reference, ...]:
    """The slots of a finding that stand for somebody."""
    values = (getattr(finding, name) for name in _slots(type(finding)))
    return tuple(value for value in values if isinstance(value, Reference))


@cache
def _slots(kind: type[Finding]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
