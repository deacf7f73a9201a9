"""Pictures, documents and tables of data as things of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from website.structured_data.graph import thing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from website.content.archive import Document
    from website.content.records import Licence, Sidecar
    from website.structured_data.graph import Thing

_DOCUMENTS = {"book": "Book", "map": "Map", "law": "Legislation", "treaty": "Legislation"}
_PIXEL = "E37"  # UN/CEFACT common code
MEDIA_TYPES = {
    ".csv": "text/csv",
    ".geojson": "application/geo+json",
    ".json": "application/json",
}


def picture_thing(
    sidecar: Sidecar, licence: Licence, code: str, width: int, height: int, **more: Any
) -> Thing:
    """A picture with whom it is by and on what terms; its JPEG is so many pixels large."""
    return thing(
        "ImageObject",
        encodingFormat="image/jpeg",
        width=thing("QuantitativeValue", value=width, unitCode=_PIXEL),
        height=thing("QuantitativeValue", value=height, unitCode=_PIXEL),
        name=sidecar.title[code],
        description=sidecar.alt[code],
        caption=sidecar.caption[code],
        creditText=sidecar.credit[code],
        license=licence.url,
        **more,
    )


def document_thing(document: Document, code: str, **more: Any) -> Thing:
    """A document, by the title it has and the one that readers understand."""
    return thing(
        _DOCUMENTS.get(document.kind, "CreativeWork"),
        name=document.original_title,
        alternateName=document.title[code],
        inLanguage=document.original_language,
        **more,
    )


def download_things(files: Iterable[tuple[str, str]]) -> list[Thing]:
    """Files of data, from names and whole addresses."""
    return [
        thing(
            "DataDownload",
            name=name,
            contentUrl=url,
            encodingFormat=MEDIA_TYPES[name[name.rindex(".") :]],
        )
        for name, url in files
    ]
