"""Python's names for terms: the namespaces, and where things are minted."""

from rdflib import Namespace
from rdflib.namespace import DCTERMS, FOAF, ORG, PROV, RDF, RDFS, SKOS, XSD

MG = Namespace("https://w3id.org/minutegraph/ontology#")
TOPIC = Namespace("https://w3id.org/minutegraph/topic/")
ID = "https://w3id.org/minutegraph/id/"
SCHEMA = Namespace("https://schema.org/")
OA = Namespace("http://www.w3.org/ns/oa#")
OPENGOV = Namespace("http://www.w3.org/ns/opengov#")
DCT = DCTERMS

PREFIXES = {
    "mg": str(MG),
    "topic": str(TOPIC),
    "schema": str(SCHEMA),
    "oa": str(OA),
    "opengov": str(OPENGOV),
    "dct": str(DCTERMS),
    "foaf": str(FOAF),
    "org": str(ORG),
    "prov": str(PROV),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "skos": str(SKOS),
    "xsd": str(XSD),
}
