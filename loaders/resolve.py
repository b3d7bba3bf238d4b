"""The findings of one document against each other: who is meant, and which tell one commitment."""

from dataclasses import fields

from .document import Document
from .findings import Finding, Party, Reference, Resolved, Statement
from .parties import parties
from .resolve_references import resolver
from .resolve_twins import twins


def resolve(document: Document, findings: tuple[Finding, ...]) -> Resolved:
    """Say which party each reference means; what cannot be known stays open."""
    known = parties(document, findings)
    means = resolver(document, known, findings)
    who: dict[Reference, Party] = {}
    for reference in (r for finding in findings for r in references(finding)):
        if party := means(reference):
            who[reference] = party
    told = twins(document, tuple(f for f in findings if isinstance(f, Statement)))
    others = tuple(f for f in findings if not isinstance(f, Statement))
    return Resolved(findings=(*others, *told), parties=known, who=who)


def references(finding: Finding) -> tuple[Reference, ...]:
    """The slots of a finding that stand for somebody."""
    values = (getattr(finding, field.name) for field in fields(finding))
    return tuple(value for value in values if isinstance(value, Reference))
