"""One invented meeting, written in every form that papers are published in."""
