"""A document in, findings and triples out."""
