"""minutegraph: a knowledge graph of what councils reported, asked and promised."""
