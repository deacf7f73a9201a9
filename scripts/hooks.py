"""The door for MkDocs: each event hands over to the package `website`, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from website.build.load import load_site
from website.build.make import make
from website.build.page import (
    lost_context,
    page_context,
    page_html,
    page_markdown,
    page_template,
)
from website.build.plan import plan_outputs
from website.build.summary import summary_text
from website.checks import run_checks
from website.problems import ProblemsFound, errors

_site = None
_problems = ()


def on_config(config):
    """Read everything once, before the first language; stop on what an editor must repair."""
    global _site, _problems
    config.theme.static_templates.discard("sitemap.xml")  # ours leaves untranslated pages out
    if config.plugins["i18n"].building:
        return
    root = Path(config.config_file_path).parent
    try:
        _site, found = load_site(root, _cache(config))
    except ProblemsFound as stop:
        raise PluginError(f"\n{stop}") from None
    _problems = (*found, *run_checks(_site.content, _site.settings))
    if stopping := errors(_problems):
        raise PluginError(f"\n{ProblemsFound(stopping)}")


def on_files(files, config):
    """Leave out the theme's own scripts and styles: the site brings its own."""
    for file in list(files):
        if file.src_uri.startswith("assets/") and file.inclusion.is_included():
            files.remove(file)


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
    """Make everything that MkDocs does not: pictures, sitemap."""
    if config.plugins["i18n"].building:
        return
    folder = Path(config.site_dir)
    try:
        report = make(plan_outputs(_site), folder, _cache(config))
    except ProblemsFound as stop:
        raise PluginError(f"\n{stop}") from None
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(summary_text(_site, report, _problems, folder, size))  # noqa: T201 - the summary


def on_build_error(error):
    """Nothing to undo: an interrupted build leaves only whole files."""


def _language(config):
    return _site.settings.language(config.plugins["i18n"].current_language)


def _name(page):
    return page.file.src_uri.removesuffix(".md").rpartition(".")[0]


def _cache(config):
    return Path(os.environ.get("WEBSITE_CACHE", Path(config.config_file_path).parent / ".cache"))
