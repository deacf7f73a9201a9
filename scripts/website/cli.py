"""The `website` command: the door for people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table

from website.build.load import load_site
from website.build.moved import known_pages
from website.checks import CHECKS, run_checks
from website.content.channel import Channel
from website.content.chart import Chart
from website.content.dataset import Dataset
from website.content.heads import SourceHead, TranslationHead
from website.content.published import published_text
from website.content.records import Event, Fact, Licence, Place, Sidecar
from website.content.release import release_text
from website.language.compile import update_catalogues
from website.problems import ProblemsFound, errors
from website.settings import load_settings
from website.store import cache_folder, write_whole
from website.translation.accept import accept as accept_pages
from website.translation.accept import pages_to_accept
from website.translation.status import State, translation_statuses

if TYPE_CHECKING:
    from website.build.site import Site
    from website.problems import Problem
    from website.schema import Record

_SIGNS = {
    State.SOURCE: "source",
    State.TRANSLATED: "translated",
    State.OLDER: "[yellow]older[/yellow]",
    State.MISSING: "[red]missing[/red]",
}
_FORMS: dict[str, type[Record]] = {
    "fact": Fact,
    "event": Event,
    "channel": Channel,
    "chart": Chart,
    "dataset": Dataset,
    "place": Place,
    "licence": Licence,
    "sidecar": Sidecar,
    "source-page": SourceHead,
    "translation": TranslationHead,
}


class _Commands(click.Group):
    """Shows problems as lines, with exit code 1; everything else is a bug and shows its trace."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except ProblemsFound as found:
            for problem in found.problems:
                click.echo(problem)
            ctx.exit(1)


@click.group(cls=_Commands)
@click.option(
    "--root",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    default=".",
    help="The project's folder.",
)
@click.pass_context
def main(ctx: click.Context, root: Path) -> None:
    """Check and translate the content of the website; `mkdocs build` builds it."""
    ctx.obj = root.resolve()


@main.command()
@click.option("--quiet", is_flag=True, help="Say nothing when nothing fails.")
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option("--explain", type=click.Choice(sorted(CHECKS)), help="Say what a check finds.")
@click.pass_obj
def check(root: Path, *, quiet: bool, strict: bool, explain: str | None) -> None:
    """Find everything that is wrong: path:line: severity: message [check]."""
    if explain:
        click.echo(CHECKS[explain].__doc__)
        return
    site, problems = _load(root)
    problems = (*problems, *run_checks(site.content, site.settings))
    fails = bool(problems if strict else errors(problems))
    if fails or not quiet:
        for problem in sorted(problems):
            click.echo(problem)
        click.echo(
            f"{len(errors(problems))} errors, {len(problems) - len(errors(problems))} warnings"
        )
    if fails:
        raise click.exceptions.Exit(1)


@main.command()
@click.pass_obj
def status(root: Path) -> None:
    """Show the state of every page in every language."""
    site, _ = _load(root)
    codes = site.settings.codes
    table = Table("page", *codes)
    statuses = translation_statuses(site.content, site.settings)
    by_page: dict[str, dict[str, State]] = {}
    for each in statuses:
        by_page.setdefault(each.name, {})[each.code] = each.state
    for name, states in by_page.items():
        shown = (_SIGNS[states[code]] if code in states else "unreadable" for code in codes)
        table.add_row(name, *shown)
    Console().print(table)
    counts = {state: sum(each.state is state for each in statuses) for state in State}
    click.echo(", ".join(f"{count} {state}" for state, count in counts.items()))


@main.command()
@click.argument("pages", nargs=-1)
@click.option("--language", "codes", multiple=True, help="Only this language; may be repeated.")
@click.option("--all", "every", is_flag=True, help="Every page.")
@click.pass_obj
def accept(root: Path, pages: tuple[str, ...], codes: tuple[str, ...], *, every: bool) -> None:
    """Mark translations as up to date, after they were read beside the original.

    PAGES are names (discover/food: all its translations) or files (docs/discover/food.ru.md).
    """
    site, _ = _load(root)
    names = tuple(dict.fromkeys(name for name, _ in site.content.pages)) if every else pages
    if not names:
        raise click.UsageError("name the pages that were read, or give --all")
    chosen = pages_to_accept(names, codes or site.settings.codes, site.content, site.settings)
    changed = accept_pages(chosen, site.content, site.settings)
    for path in changed:
        click.echo(f"accepted {path}")
    click.echo(f"{len(changed)} accepted, {len(chosen) - len(changed)} were up to date already")


@main.command()
@click.pass_obj
def strings(root: Path) -> None:
    """Bring the words of the interface (overrides/locales) up to date with the templates."""
    for path in update_catalogues(load_settings(root)):
        click.echo(f"updated {path}")


@main.command()
@click.pass_obj
def release(root: Path) -> None:
    """Remember the pages and events that readers have from this release on (docs/_data)."""
    site, _ = _load(root)
    for name in ("addresses", "calendar"):
        if lost := tuple(CHECKS[name].check(site.content, site.settings)):
            raise ProblemsFound(lost)
    pages, events = known_pages(site), site.content.events
    folder = site.settings.docs / "_data"
    write_whole(folder / "addresses.yml", release_text(pages).encode())
    write_whole(folder / "calendar.yml", published_text(events).encode())
    click.echo(f"remembered {len(pages)} pages and {len(events)} events")


@main.command()
@click.argument("form", type=click.Choice(sorted(_FORMS)))
def schema(form: str) -> None:
    """Print the JSON Schema of a form, for editors' tools."""
    click.echo(json.dumps(_FORMS[form].model_json_schema(), indent=2, ensure_ascii=False))


def _load(root: Path) -> tuple[Site, tuple[Problem, ...]]:
    return load_site(root, cache_folder(root))
