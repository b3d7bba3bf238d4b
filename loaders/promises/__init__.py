"""Commitments, their deadlines, decisions, and what became of earlier promises."""
