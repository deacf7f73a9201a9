"""Which translations are current, which are older than the original, which are missing."""
