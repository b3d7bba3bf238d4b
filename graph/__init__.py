"""The store, who is who, networks and pictures."""
