"""The vocabulary: terms, topics and shapes, and Python's names for them."""
