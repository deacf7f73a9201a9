"""Records as things of schema.org, for search engines and other machines (JSON-LD)."""
