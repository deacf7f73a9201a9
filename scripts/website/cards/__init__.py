"""Share cards: where the words stand on them, where they are published, how they are drawn."""
