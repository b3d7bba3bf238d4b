"""One question a file, and the code that asks them."""
