"""Where a topic's words do not make a paragraph about it: titles, attendance, contacts."""

# Paragraphs that begin so are about nothing.
NO_TOPIC_PARAGRAPHS = (
    r"(?:Members |Officers |Also |Councillors )?(?:[Pp]resent|[Ii]n [Aa]ttendance|[Aa]ttending"
    r"|[Aa]ttendance)\b\s*(?:[:–-]|$)"
    r"|PRESENT\b|IN ATTENDANCE\b|APOLOGIES\b|Apologies\b|Contact\b|Contact [Oo]fficer|Report"
    r" (?:[Tt]o|[Oo]f|[Bb]y)\s*:"
    r"|Relevant [Oo]fficer|Date of [Mm]eeting|Tel(?:ephone)?\b|E-?mail\b|Meeting: |Home >|HOME >"
    r"|Supporting [Dd]ocuments"
    r"|Sederunt|Declarations? of [Ii]nterest|Venue\b"
)
# The words of a post's title, or of a body's name, are no topic; a post that is talked of is.
TITLES = (
    r"(?:Director|Head|Member|Holder|Manager|Officer|Lead|Leader|Commissioner|Doctor|Nurse"
    r"|Minister|Headteacher|Department)"
    r"(?P<of>(?:,| of| for)(?: the)?(?:[ ,&]+(?:and |of |the |for"
    r" ){0,2}[A-Z][\w’'-]*){1,8}(?:\s*\([A-Z][^)]{0,90}\))?"
    r"|\s*\([A-Z][^)]{0,90}\))"
)
BEFORE_TITLES = (
    r"(?:[A-Z][\w’'-]*,?\s+(?:(?:and|&|of|for|–)\s+)?){1,5}(?:Manager|Director|Officer|Head|Lead"
    r"|Auditor"
    r"|Inspector|Committee|Sub-Committee|Panel|Board|Forum|Commission|Association|COMMITTEE"
    r"|PANEL|BOARD|FORUM)\b"
)
SPOKEN_OF = (
    r"(?:post|role|position|appointment|recruitment) (?:of|to|for)(?: an?| the)? (?:new "
    r"|permanent |interim )?$"
)
