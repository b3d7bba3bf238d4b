"""Pages for people: a thing's history as one HTML file, drawn in lanes and told in words."""
