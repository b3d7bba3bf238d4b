"""The words that initiatives are named with, and the plans that every council has."""

from . import words

INITIATIVE_NOUNS = words("""
    project programme strategy fund plan scheme initiative grant framework campaign charter
    pledge pilot toolkit journey appeal award awards challenge partnership-plan roadmap protocol
    reserve block covenant manifesto model offer vision review app portal
""")
# What has such a name in every council and is no initiative of its own.
COMMON_PLANS = (
    "child protection plan",
    "care plan",
    "pathway plan",
    "action plan",
    "work programme",
    "forward plan",
    "education, health and care plan",
    "education health and care plan",
    "work plan",
    "annual review",
    "business plan",
    "improvement plan",
    "council plan",
    "personal education plan",
    "support plan",
    "development plan",
    "project plan",
    "serious case review",
    "internal review",
    "general fund",
    "internal audit plan",
    "audit plan",
    "delivery plan",
    "service plan",
    "implementation plan",
    "management plan",
    "emergency plan",
    "forward programme",
    "capital programme",
    "capital reserve",
    "children in need plan",
    "pension fund",
    "the fund",
    "child in need plan",
    "the plan",
    "corporate strategy",
    "the scheme",
    "council plan",
    "the programme",
    "the strategy",
    "child protection plans",
    "strategy",
    "plan",
)
SAID_TO_BE_INITIATIVE = (
    "project",
    "programme",
    "scheme",
    "initiative",
    "strategy",
    "campaign",
    "app",
    "pilot",
    "fund",
    "service",
    "course",
    "model",
    "placements",
    "journey",
    "approach",
)
