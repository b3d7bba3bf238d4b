"""Which words name an organisation outside the council's own services."""

import re

# Behind "School" these make a service of the council: "School Place Planning".
_OF_SCHOOLS = r"\s(?:Place|Admission|Improvement|Meal|Organisation|Effectiveness|Support|Transport)"
_NOUNS = (
    "NHS|Trust|Council|Police|Constabulary|University|College|"
    rf"(?:Schools?|Primary)(?!{_OF_SCHOOLS})|Academy|"
    "Healthwatch|Ltd|Limited|LLP|plc|PLC|CIC|ICB|CCG|Association|Charity|charity|"
    r"Homes(?! &| and\b)|Hospitals?|"
    "Federation|Foundation|Society|Union|Ofsted|CQC|England|Wales|Scotland|Department for|"
    "Ministry|Home Office|Solicitors|Consulting|Consultants|Buses|Coaches|Trains|"
    "Group|Forum|Institute|Chamber|"
    "Network Rail|Agency|Company|Church|Diocese|Watch|Alliance|UK|Partnership|Enterprise|"
    "Combined Authority|Water|Energy|Fire and Rescue|Integrated Care Board|practice|Practice"
)
_ORGANISATION = re.compile(rf"(?:^|\s)(?:{_NOUNS})(?:$|\s|\))")
_BRAND = re.compile(r"Healthwatch|Ofsted|CQC|NHS")
_OWN = re.compile(
    r"(?:the )?(?:full |whole )?(?:Council|Opposition|Executive|Cabinet|Assembly)$|"
    r"(?:\w+ )?(?:Virtual School|Police and Crime)$|(?:Special |Home )?(?:Schools?|Trading)$"
)


def is_organisation(text: str) -> bool:
    """Whether a capitalised phrase names a body of its own, not a service or portfolio."""
    alone = len(text.split()) == 1 and not _BRAND.fullmatch(text.strip())
    return bool(_ORGANISATION.search(text)) and not alone and not _OWN.fullmatch(text.strip())
