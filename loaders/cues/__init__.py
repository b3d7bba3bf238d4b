"""The words that things are found by: ordinary English of councils, no names."""
