"""What is asked for, and whether it is given in the room."""

REQUESTED_THINGS = (
    r"reports?|updates?|information|figures|data|breakdowns?|briefings?(?:\s+notes?)?"
    r"|notes?|responses?|cop(?:y|ies)|details|lists?|presentations?|papers?|maps?"
    r"|statistics|analysis|summar(?:y|ies)"
    r"|comparisons?|evidence|timetables?|tables?|dates|statements?|sight|action\s+plans?"
    r"|plans?|numbers|costings?|review|item|session|workshop|visit|training|same|timelines?"
    r"|documents?|spreadsheet|letters?|results|findings|feedback|examples"
)
IN_THE_ROOM = (
    r"clarification|clarity|insight|assurances?|reassurances?|confirmation|views?|comments?|patience"
    r"|more\s+time|time|help|permission|leave|an?\s+explanation|explanations?|opinions?"
    r"|nominations?|volunteers?|silence|adjournment|recorded\s+vote|deferral"
)
ANSWERED = (
    r"advised|explained|reported|confirmed|stated|said|informed|responded|replied|highlighted"
    r"|outlined|clarified|answered|told|provided|acknowledged|assured|noted\s+that|indicated"
    r"|commented"
)
WISHES = r"wished|wishes|wanted|wants|(?:would|['’]d)\s+(?:also\s+|very\s+much\s+)?like|was\s+keen"
