"""Pages, facts, events, places, sources, originals: everything the site speaks of."""
