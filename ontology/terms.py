"""Python's names for terms: the namespaces."""

from rdflib import Namespace
from rdflib.namespace import DCTERMS

from .prefixes import PREFIXES as PREFIXES

MG = Namespace(PREFIXES["mg"])
TOPIC = Namespace(PREFIXES["topic"])
SCHEMA = Namespace(PREFIXES["schema"])
OA = Namespace(PREFIXES["oa"])
OPENGOV = Namespace(PREFIXES["opengov"])
DCT = DCTERMS
