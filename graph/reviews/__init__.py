"""What people corrected: kept in a file, applied to the store after every load."""
