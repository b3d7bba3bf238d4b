"""Whom words stand for inside one document, and which statements tell one commitment."""
