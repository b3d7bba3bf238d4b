"""The words that people are named with, those that a name holds, and those that none does."""

from ...graph.months import MONTHS
from . import words

MEMBER_HONORIFICS = (
    "County Councillor",
    "Borough Councillor",
    "City Councillor",
    "Town Councillor",
    "Parish Councillor",
    "Councillor",
    "Cllr",
    "Coun",
    "Clr",
    "Clir",  # as scanned
    "Cynghorydd",
    "Ald",
    "Alderman",
    "Alderwoman",
    "Bailie",
    "Lord Provost",
    "Provost",
    "Lord Mayor",
    "Deputy",
    "Senator",
    "Jurat",
    "Connétable",
)
MEMBER_PLURALS = (
    "County Councillors",
    "Borough Councillors",
    "City Councillors",
    "Councillors",
    "Cllrs",
    "Clrs",
    "Cynghorwyr",
    "Aldermen",
    "Bailies",
    "Deputies",
    "Senators",
)
COURTESIES = (
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Dr",
    "Doctor",
    "Professor",
    "Prof",
    "Reverend",
    "Revd",
    "Rev",
    "Canon",
    "Father",
    "Rabbi",
    "Imam",
    "Sir",
    "Dame",
    "Lord",
    "Lady",
    "Baroness",
    "Bishop",
    "Archdeacon",
    "Pastor",
    "Venerable",
    "Sister",
    "Monsignor",
    "Baron",
    "Honourable",
    "Hon",
    "Captain",
    "Capt",
    "Major",
    "Colonel",
    "Commodore",
    "Brigadier",
)
COURTESY_PLURALS = ("Messrs", "Mesdames", "Drs")
WOMEN = frozenset({"mrs", "ms", "miss", "dame", "lady", "baroness", "alderwoman", "sister"})
MEN = frozenset({"mr", "sir", "lord", "baron", "father"})
# Ranks stand before a name as an honorific does; written out, they are also the person's post.
RANKS = (
    "Deputy Chief Constable",
    "Assistant Chief Constable",
    "Chief Constable",
    "Detective Chief Superintendent",
    "Detective Superintendent",
    "Detective Chief Inspector",
    "Detective Inspector",
    "Detective Sergeant",
    "Chief Superintendent",
    "Superintendent",
    "Chief Inspector",
    "Inspector",
    "Sergeant",
    "Police Constable",
    "Commander",
    "Area Commander",
    "Group Commander",
    "Area Manager",
    "Group Manager",
    "Station Manager",
    "Watch Manager",
    "Brigade Manager",
)
SHORT_RANKS = (
    "Ch Supt",
    "Ch Insp",
    "Supt",
    "Insp",
    "Sgt",
    "DCI",
    "DI",
    "DS",
    "DC",
    "PC",
    "PS",
    "PCSO",
    "DCS",
    "CI",
    "ACC",
    "DCC",
    "AM",
    "GM",
    "SM",
    "WM",
    "BM",
)
LETTERS_AFTER = (
    "CC",
    "OBE",
    "MBE",
    "CBE",
    "KBE",
    "DBE",
    "BEM",
    "CB",
    "KC",
    "QC",
    "JP",
    "DL",
    "MP",
    "MS",
    "MSP",
    "MEP",
    "MLA",
    "MHK",
    "KCB",
    "PhD",
    "QPM",
    "KPM",
    "QFSM",
    "KFSM",
    "FRICS",
    "CPFA",
    "BA",
    "BSc",
    "MA",
    "MSc",
    "MBA",
    "LLB",
    "RGN",
    "TD",
    "RD",
    "VRSM",
    "ChB",
    "FRCGP",
    "MRCGP",
)
PARTICLES = (
    "de la",
    "de",
    "la",
    "le",
    "van der",
    "van den",
    "van de",
    "van",
    "von",
    "der",
    "den",
    "di",
    "da",
    "dos",
    "du",
    "bin",
    "ibn",
    "al",
    "el",
    "ap",
    "ab",
    "st",
    "ter",
)
# Capitalised words that begin sentences or labels and are no part of a name.
NO_NAMES = words("""
    challenge co-opted session handbook newsletter census
    a about above call additionally after again against agenda agreed all also although among an and
    annual another any apologies appendix appointed are as asked at attached attendance
    background because before below between both but by can chapter clause concerning consideration
    considered contact could date declarations decision despite did discussion do does during each
    either else equally every everyone exempt extract first five following for four from further
    furthermore given going had has have having he her here him his home how however i if in
    including is it item its last later let like many may me meeting minute minutes more moreover
    most motion my next no nobody none nor not notes noted nothing now of off on once one only or
    other others our out over page paper para paragraph part pdf question questions re reasons
    recommendation recommendations recommended referring regarding reply report reports request
    resolved second secondly several she should since six so some someone something subject such
    supplementary supporting table ten than thank thanks that the their them then there therefore
    these they third this those three through thus to today together total two under until up update
    upon us very was we were what when where whether which while who whose why will with within
    without would yes yet you your apologies present attending action actions decided minute ref
    monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
    easter christmas michaelmas lent ramadan eid diwali new year's
    mr mrs ms miss dr cllr councillor councillors cllrs members officers matters arising
    moved seconded proposed agreed resolved noted declared elected
    dydd llun mawrth mercher iau gwener sadwrn sul pwyllgor craffu cyngor cyfarfod cofnodion sir
    bwrdd presennol ymddiheuriadau swyddogion aelodau eitem tudalen hefyd gadeirydd
""") | words(" ".join(MONTHS).lower())
# Capitalised words that end the name of a place or a paper, not of a person.
PLACE_NOUNS = words("""
    road street lane avenue close drive square gardens park hill bridge court green common farm
    terrace crescent grove place row walk way wharf quay church chapel cathedral abbey house
    castle tower inn arms bay beach island river valley village estate corner centre parade
    drove mews bypass causeway
    act bill regulations order code charter plan review scheme initiative pledge levy reserve
""")
