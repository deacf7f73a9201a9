"""The door for MkDocs: each event hands over to the package `website`, and nothing else."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from pathlib import Path

from jinja2 import ChoiceLoader, PrefixLoader
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import CountHandler
from website.build.bundle import is_unshipped
from website.build.finish import finish
from website.build.load import load_site
from website.build.lost import lost_context
from website.build.moved import lost_path
from website.build.page import page_context, page_html, page_markdown, page_template
from website.build.publish import publish
from website.build.summary import summary_text
from website.checks import run_checks
from website.problems import ProblemsFound, stop_on_errors
from website.store import cache_folder, disk_problem, part_folder

_log = logging.getLogger("mkdocs")
_site, _cache, _unfinished, _folder, _problems = None, None, None, None, ()


def on_config(config):
    """Read everything once, before the first language; stop on what an editor must repair."""
    global _site, _cache, _problems, _unfinished, _folder
    if config.plugins["i18n"].building:
        return
    if config.strict:  # with --quiet MkDocs would not even count its warnings
        _log.setLevel(min(_log.level, logging.WARNING))
    _cache = cache_folder(Path(config.config_file_path).parent)
    with _told():
        _site, found = load_site(Path(config.config_file_path).parent, _cache)
        _problems = (*found, *run_checks(_site.content, _site.settings))
        stop_on_errors(_problems)
    # MkDocs begins by emptying its folder: it gets another one, and the site before stays whole.
    _unfinished, _folder = part_folder(_cache), Path(config.site_dir)
    config.site_dir = _unfinished.name


def on_files(files, config):
    """Leave out the theme's scripts and styles: the site brings its own, in one piece."""
    for file in [f for f in files if is_unshipped(f.src_uri) and f.inclusion.is_included()]:
        files.remove(file)


def on_env(env, config, files):
    """Escape what templates print, unless they call it safe; 404.html in its language's folder."""
    env.autoescape, language = True, _language(config)
    env.loader = ChoiceLoader([env.loader, PrefixLoader({language.code: env.loader})])
    config.theme.static_templates = {lost_path(language, _site)}  # the sitemap is ours


def on_page_markdown(markdown, page, config, files):
    """Write out facts and notes."""
    page.meta["template"] = page_template(_name(page), _site)
    return page_markdown(_name(page), _language(config), _site)


def on_page_content(html, page, config, files):
    """Write out pictures."""
    with _told():
        return page_html(_name(page), _language(config), html, _site)


def on_page_context(context, page, config, nav):
    """Give the template everything it shows."""
    context["website"] = page_context(_name(page), _language(config), _site, page.content)


def on_template_context(context, template_name, config):
    """Give 404.html what it shows."""
    context["website"] = lost_context(_language(config), _site)


@event_priority(-200)  # after static-i18n, which builds the other languages at -100
def on_post_build(config):
    """Make everything that MkDocs does not: pictures, fonts, sitemap; then show it all."""
    if config.plugins["i18n"].building or _stopped_by_strict():
        return
    made, config.site_dir = Path(config.site_dir), str(_folder)
    with _told():
        report = finish(made, _site, _cache)
        size = publish(made, _folder)
    _unfinished.cleanup()
    print(summary_text(_site, report, _problems, _folder, size))  # noqa: T201 - the summary


def on_build_error(error):
    """Remove what is unfinished; say what to do when the disk is full."""
    if _unfinished:
        _unfinished.cleanup()
    if problem := disk_problem(error):
        raise PluginError(f"\n{problem}") from None


@contextmanager
def _told():
    """Let MkDocs say what an editor must repair."""
    try:
        yield
    except ProblemsFound as stop:
        raise PluginError(f"\n{stop}") from None


def _stopped_by_strict():
    return any(each.get_counts() for each in _log.handlers if isinstance(each, CountHandler))


def _language(config):
    return _site.settings.language(config.plugins["i18n"].current_language)


def _name(page):
    return page.file.src_uri.removesuffix(".md").rpartition(".")[0]
