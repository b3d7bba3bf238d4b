"""The words of an agenda item's title that tell its issue from others."""

import re

from .months import MONTH_WORDS, WEEKDAYS

_FEWEST = 2  # one telling word ("Housing") heads many an issue
_MONTH = rf"(?:{MONTH_WORDS})"
_MONTH_ALONE = "|".join(month for month in MONTH_WORDS.split("|") if month != "May")
_YEAR = r"(?:19|20)\d\d"
_YEARS = rf"{_YEAR}(?:\s*[-–/]\s*(?:{_YEAR}|\d\d))?"
_LEFT_ASIDE = re.compile(
    r"\(\s*(?:agenda\s+)?item\s+(?:no\.?\s*)?\d+\w?\s*\)"  # (Item 4)
    r"|^\s*(?:agenda\s+)?item\s+(?:no\.?\s*)?\d+\w?\b[.):]?\s*"
    r"|^\s*(?:\d+[.):]|\d+(?:\.\d+)+[.):]?)\s+"  # bare, it may be of a house, or of twenty limits
    r"|^\s*\(?[a-z\d]{1,2}[.)]\s+"
    rf"|\b(?:{WEEKDAYS})\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b\.?(?:,?\s+{_YEAR})?"
    rf"|\b{_MONTH}\b\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?(?=\b))?,?\s+{_YEARS}"
    rf"|\b(?:in|for|to|of|until)\s+(?:{_MONTH_ALONE})\b"
    r"|\b\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2}\b"
    rf"|\b(?:quarter\s+(?:\d|one|two|three|four)|q\s?[1-4]|(?:first|second|third|fourth)\s+quarter)\b"
    rf"|(?<![\w/-]){_YEARS}(?![\w/-])"
    r"|\b\d\d\s*/\s*\d\d\b(?!/)"  # the year 22/23
    r"|\b(?:verbal\s+|oral\s+|written\s+|progress\s+)?(?:update|report)s?\b",
    re.IGNORECASE,
)
# Business of every meeting: its title tells nothing of an issue.
_ROUTINE = re.compile(
    r"\b(?:apolog(?:y|ies)|(?:declarations?|disclosures?|members['’]?)\s+(?:of\s+)?(?:\w+\s+){0,3}interests?"
    r"|minutes|matters\s+arising|actions?\s+(?:log|list|tracker|sheet|plan\s+log)|any\s+other\s+business|urgent"
    r"|work(?:ing)?\s+(?:programme|plan)|forward\s+(?:plan|programme|work)|future\s+(?:meetings|business|items)"
    r"|dates?\s+(?:and\s+\w+\s+)?of\s+(?:the\s+)?(?:next|future)|next\s+meeting|exclusion\s+of"
    r"|press\s+and\s+(?:the\s+)?public|public\s+(?:question|participation|speaking|forum|time|session)"
    r"|questions?\s+(?:from|to|by|on\s+notice)|petitions?\s*$|deputations?|announcements?|communications?"
    r"|correspondence|notices?\s+of\s+motions?|motions?\s+on\s+notice|order\s+of\s+business"
    r"|roll\s+call|filming|evacuation|emergency\s+procedures?|substitut\w+"
    r"|(?:election|appointment)\s+of\s+(?:an?\s+|the\s+)?(?:vice|deputy|chair\w*)"
    r"|(?:schedule|list|accounts?)\s+(?:of|for)\s+payments?|(?:exempt|confidential)\s+(?:business|items?|minutes)"
    r"|planning\s+applications?\s*$|(?:part|section)\s+(?:[ab]|i+|one|two|1|2)\b)",
    re.IGNORECASE,
)
_SMALL_WORDS = "a an and as at by for from in into its of on or s the to with"
_SMALL = frozenset(_SMALL_WORDS.split())
# Words that head the business of every meeting when nothing else stands beside them.
_COMMON_WORDS = """
item agenda meeting committee cabinet council board panel member councillor officer chair
chairman chairperson mayor leader chief executive portfolio holder director head clerk public
private open closed session question answer statement presentation introduction welcome
business matter other general annual monthly quarterly weekly regular new final draft review
recommendation reference referral decision delegated action motion petition paper document
information noting note discussion item attendance membership overview scrutiny summary
planning application appeal finance financial payment account
district county borough city town parish ward local working group sub task
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def same_title(title: str) -> tuple[str, ...]:
    """The words by which two titles are the same, in order; none where too few of them tell."""
    if _ROUTINE.search(title):
        return ()
    bare = _LEFT_ASIDE.sub(" ", " ".join(title.split()))
    words = tuple(_one(w) for w in re.findall(_WORD, _plain(bare)) if w not in _SMALL)
    telling = {w for w in words if len(w) > 2 and w.isalpha() and w not in _COMMON}
    return words if len(telling) >= _FEWEST else ()


# A number that is neither a date nor the item's own stays whole: it tells Phase 1 from Phase 2,
# and one application from another.
_WORD = r"\d[\w/.-]*\w|[a-z]+(?:/\d[\w/]*)?|\d"


def _plain(words: str) -> str:
    return re.sub(r"['’‘`]", "", words.lower().replace("&", " and "))


def _one(word: str) -> str:
    """A plural as its singular, near enough to compare."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
