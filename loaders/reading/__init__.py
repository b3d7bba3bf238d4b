"""A file in, a Document out: a reader for each publishing form, and who met when."""
