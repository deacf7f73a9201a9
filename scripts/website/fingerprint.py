"""Short stable names for bytes and for work."""

from __future__ import annotations

import hashlib


def blob_id(content: bytes) -> str:
    """The name that git gives to a file of this content (hexadecimal SHA-1)."""
    head = b"blob %d\0" % len(content)
    return hashlib.sha1(head + content, usedforsecurity=False).hexdigest()


def fingerprint(*parts: object) -> str:
    """Twelve hexadecimal digits that change with any of the parts."""
    text = "\0".join(str(part) for part in parts)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
