"""Who is named, which posts they hold, which posts are vacant, which bodies there are."""
