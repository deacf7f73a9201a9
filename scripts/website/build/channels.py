"""Official channels as pages show them: all of them in groups, or the main ones."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from website.build.labels import channel_kind, channel_names, language_name
from website.build.navigation import Link, page_link
from website.facts import replace_facts
from website.language.formats import format_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.build.site import Site
    from website.settings import Language


@dataclass(frozen=True, slots=True)
class ChannelView:
    """A channel in the reader's language; what is not known is empty."""

    id: str
    name: str
    owner: str
    offers: str
    """HTML."""
    kind: str
    address: str
    url: str
    """Only where the address may be a link."""
    languages: str
    as_of: str
    page: Link | None
    numbers: tuple[int, ...]
    """Its sources, by their numbers on the page."""


@dataclass(frozen=True, slots=True)
class ChannelGroup:
    """The channels below a heading."""

    id: str
    heading: str
    channels: tuple[ChannelView, ...]


@dataclass(frozen=True, slots=True)
class FrontChannel:
    """A channel on the front page: its address as text, the way to what is known of it."""

    name: str
    address: str
    url: str


def channel_groups(
    site: Site, language: Language, here: str, sources: Sequence[str] = ()
) -> list[ChannelGroup]:
    """All channels below their headings, in the order of channels.yml; no heading without any."""
    groups = [
        ChannelGroup(
            id=group,
            heading=heading,
            channels=tuple(
                channel_view(name, site, language, here, sources)
                for name, channel in site.content.channels.items()
                if channel.group == group
            ),
        )
        for group, heading in channel_names(site.strings[language.code]).items()
    ]
    return [group for group in groups if group.channels]


def channel_view(
    name: str, site: Site, language: Language, here: str, sources: Sequence[str] = ()
) -> ChannelView:
    """Everything that is known of a channel."""
    channel, strings = site.content.channels[name], site.strings[language.code]
    offers = escape(channel.offers[language.code], quote=False)
    tongues = [language_name(code, language, strings) for code in channel.languages]
    return ChannelView(
        id=name,
        name=channel.name[language.code],
        owner=channel.owner[language.code],
        offers=replace_facts(offers, site.known, language),
        kind=channel_kind(channel.kind, strings),
        address=site.text(channel.address, language),
        url=f"https://{channel.address}" if channel.linked else "",
        languages=strings.gettext(", ").join(tongues),
        as_of=format_day(channel.as_of, language) if channel.as_of else "",
        page=page_link(site, channel.page, language, here) if channel.page else None,
        numbers=tuple(sorted(sources.index(each) + 1 for each in channel.sources)),
    )


def front_channels(site: Site, language: Language, here: str) -> list[FrontChannel]:
    """The main channels, where a page lists them all."""
    page = site.page_of_kind("channels")
    if page is None:
        return []
    url = page_link(site, page, language, here).url
    return [
        FrontChannel(
            channel.name[language.code], site.text(channel.address, language), f"{url}#{name}"
        )
        for name, channel in site.content.channels.items()
        if channel.front
    ]
