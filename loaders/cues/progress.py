"""The words that tell what became of a promise."""

from ...graph.months import MONTHS

_PROMISED = r"(?:promised|undertaken|agreed|offered|requested|asked\s+for|committed)"
_WHEN_SAID = (
    r"(?:(?:at|from|by\s+members\s+at)\s+(?:the|its|their|our|an)\s+(?:last|previous|earlier)"
    rf"\s+meeting|in\s+(?:spring|summer|autumn|winter|{'|'.join(MONTHS)}))"
)
EARLIER_PROMISES = (
    r"(?:had|has|have|['’]d)\s+(?:previously\s+|already\s+|also\s+)?(?:been\s+)?(?:promised"
    r"|undertaken\s+to|agreed\s+to|offered\s+to|asked\s+for|requested|committed\s+to"
    r"|asked\s+(?:(?:him|her|them|it|officers)\s+)?to|said\s+(?:in|at)\b)|promised"
    r"|(?:promise|undertaking|commitment)\s+(?:made|given)|was\s+to\s+have"
    r"|(?:that|this)\s+(?:promise|undertaking|commitment|request)\s+(?:had|has|was|is)"
    rf"|(?:raised|actions?|{_PROMISED})\s+{_WHEN_SAID}|(?:had|has|have)\s+(?:asked|undertaken)"
    rf"\s+{_WHEN_SAID}|as\s+(?:requested|promised)"
)
# "as promised in May, she reported on …": the recalling words leave what is told to be done.
AS_PROMISED = rf"as\s+(?:(?:was|had\s+been)\s+)?{_PROMISED}(?:\s+{_WHEN_SAID})?,?"
OUTSTANDING = (
    r"(?:still\s+|remains?\s+|remained\s+)outstanding|outstanding|overdue|had\s+not\s+"
    r"(?:yet\s+)?(?:appeared|been|come|happened)|has\s+not\s+(?:yet\s+)?(?:appeared|been|come)"
    r"|(?:is|are|was|were)\s+not\s+(?:complete|completed|ready|finished|concluded|available)"
    r"|not\s+yet|isn['’]t|did\s+not|hasn['’]t|hadn['’]t|no\s+reply|still\s+(?:to\s+be|awaited"
    r"|waiting)|not\s+been\s+(?:received|done|circulated|provided)|incomplete|withdrawn"
    r"|remains?\s+to\s+be|(?:has|had|have)\s+yet\s+to\b"
)
_GIVEN = (
    r"kept|done|met|honoured|circulated|sent|tabled|provided|supplied|published|presented"
    r"|received|completed|shared|issued|distributed|submitted|approved|reported|e-?mailed"
    r"|actioned|fulfilled|discharged"
)
_SINCE = r"(?:now\s+|since\s+|already\s+|also\s+|duly\s+)*"
DONE_SINCE = (
    rf"(?:had|has|have)\s+{_SINCE}(?:been\s+(?:{_GIVEN})|written\s+to"
    r"|reached\s+(?:them|him|her|us|(?:the\s+)?[A-Z]\w+))"
)
TELLS = r"recalled|confirmed|reported|said|noted|told|advised|informed|heard|explained|stated|added"
HANDS_OVER = r"tabled|presented|circulated|distributed|provided|supplied|shared"
DELIVERED = (
    rf"completed?|delivered|discharged|fulfilled|{DONE_SINCE}|(?:is|was|were"
    r"|are)\s+(?:now\s+)?(?:up|done|in\s+place|attached|included|circulated|tabled|available"
    r"|at\s+page|at\s+appendix)|could\s+be\s+closed|now\s+d(?:id|oes|one)|crossed\s+off"
    r"|off\s+the\s+list"
)
