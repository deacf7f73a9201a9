"""The door for MkDocs: each event hands over to the package `website`, and nothing else."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import CountHandler
from website.build.load import load_site
from website.build.make import make
from website.build.page import lost_context, page_context, page_html, page_markdown, page_template
from website.build.plan import plan_outputs
from website.build.publish import publish
from website.build.summary import summary_text
from website.build.typeset import typeset
from website.checks import run_checks
from website.problems import ProblemsFound, errors
from website.store import disk_problem, part_folder

_site = _unfinished = _folder = None
_problems = ()


def on_config(config):
    """Read everything once, before the first language; stop on what an editor must repair."""
    global _site, _problems, _unfinished, _folder
    config.theme.static_templates.discard("sitemap.xml")  # ours leaves untranslated pages out
    if config.plugins["i18n"].building:
        return
    log = logging.getLogger("mkdocs")
    if config.strict:  # with --quiet MkDocs would not even count its warnings
        log.setLevel(min(log.level, logging.WARNING))
    try:
        _site, found = load_site(Path(config.config_file_path).parent, _cache(config))
    except ProblemsFound as stop:
        raise PluginError(f"\n{stop}") from None
    _problems = (*found, *run_checks(_site.content, _site.settings))
    if stopping := errors(_problems):
        raise PluginError(f"\n{ProblemsFound(stopping)}")
    # MkDocs begins by emptying its folder: it gets another one, and the site before stays whole.
    _unfinished, _folder = part_folder(_cache(config)), Path(config.site_dir)
    config.site_dir = _unfinished.name


def on_files(files, config):
    """Leave out the theme's own scripts and styles: the site brings its own."""
    for file in list(files):
        if file.src_uri.startswith("assets/") and file.inclusion.is_included():
            files.remove(file)


def on_env(env, config, files):
    """Escape what templates print, unless they call it safe."""
    env.autoescape = True


def on_page_markdown(markdown, page, config, files):
    """Write out facts and notes."""
    name, language = _name(page), _language(config)
    page.meta["template"] = page_template(name, _site)
    return page_markdown(name, language, markdown, _site)


def on_page_content(html, page, config, files):
    """Write out pictures."""
    return page_html(_name(page), _language(config), html, _site)


def on_page_context(context, page, config, nav):
    """Give the template everything it shows."""
    context["website"] = page_context(_name(page), _language(config), _site)


def on_template_context(context, template_name, config):
    """Give 404.html its words."""
    context["website"] = lost_context(_site)


@event_priority(-200)  # after static-i18n, which builds the other languages at -100
def on_post_build(config):
    """Make everything that MkDocs does not: pictures, fonts, sitemap; then show it all."""
    if config.plugins["i18n"].building or _stopped_by_strict():
        return
    made, config.site_dir = Path(config.site_dir), str(_folder)
    try:
        report = make([*plan_outputs(_site), *typeset(made, _site)], made, _cache(config))
        size = sum(file.stat().st_size for file in made.rglob("*") if file.is_file())
        publish(made, _folder)
    except ProblemsFound as stop:
        raise PluginError(f"\n{stop}") from None
    _unfinished.cleanup()
    print(summary_text(_site, report, _problems, _folder, size))  # noqa: T201 - the summary


def on_build_error(error):
    """Remove what is unfinished; say what to do when the disk is full."""
    if _unfinished:
        _unfinished.cleanup()
    if problem := disk_problem(error):
        raise PluginError(f"\n{problem}") from None


def _stopped_by_strict():
    counters = (h for h in logging.getLogger("mkdocs").handlers if isinstance(h, CountHandler))
    return any(counter.get_counts() for counter in counters)


def _language(config):
    return _site.settings.language(config.plugins["i18n"].current_language)


def _name(page):
    return page.file.src_uri.removesuffix(".md").rpartition(".")[0]


def _cache(config):
    return Path(os.environ.get("WEBSITE_CACHE", Path(config.config_file_path).parent / ".cache"))
