"""Maps as people describe them (docs/_data/maps.yml), and the shorelines they are drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from website.content.records import Words
from website.schema import Record

Ring = tuple[tuple[float, float], ...]
"""Points as (longitude, latitude), in degrees."""

Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""


class Area(BaseModel):
    """Words on a map without a dot: a sea, a country, a province, a city, a large island."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Words
    kind: Literal["sea", "country", "province", "island", "city"]
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class Map(Record):
    """A map: which shoreline, which part of it, which places on it (maps.yml)."""

    size: Literal["full", "small"] = "full"
    """A small one stands in the boxes of places and itineraries, which are marked on it."""
    title: Words
    description: Words
    """What is to be seen, for those who do not see it."""
    caption: Words
    shore: str
    """The name of a file of assets/maps, without its ending."""
    box: Box
    places: tuple[str, ...]
    """Ids of places, the most important first: it gets the best position for its name."""
    areas: tuple[Area, ...] = ()
    grid: Annotated[int, Field(gt=0)] | None = None
    """Degrees between the lines of latitude and longitude."""
    scale: Annotated[int, Field(gt=0)] | None = None
    """Kilometres that the scale bar shows."""
    marked: str | None = None
    """The place that is ringed: the one that the map is about."""
    sources: tuple[str, ...] = ()

    @field_validator("box")
    @classmethod
    def _in_order(cls, box: Box) -> Box:
        west, south, east, north = box
        if not (-180 <= west < east <= 180 and -85 <= south < north <= 85):  # noqa: PLR2004
            raise ValueError("expected [west, south, east, north] in degrees")
        return box


@dataclass(frozen=True, slots=True)
class Shore:
    """The land of a region: closed outlines, and lines such as land borders."""

    rings: tuple[Ring, ...]
    lines: tuple[Ring, ...] = ()
