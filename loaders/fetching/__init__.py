"""Papers brought from a council's site into a folder that load reads."""
