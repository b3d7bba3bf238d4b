"""Which topics of the scheme each paragraph is about."""
