"""Maps: drawn from open shorelines and the project's own places, as SVG with a list beside it."""
