"""Speed as ratios: our way of doing a thing against the least that could do it."""
