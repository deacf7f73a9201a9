"""What an editor of each language would mark in the margin: signs, and words that grow old.

The rules are those of the style sheet in CONTRIBUTING.md; each is a pattern and its remedy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """Signs that a language does not write, and what it writes instead."""

    pattern: re.Pattern[str]
    remedy: str


_OBJECT = "\ufffc"  # stands for a fact, a note or code (content.prose.plain_words)
_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff]"
_HAN_OR_OBJECT = rf"[\u3400-\u4dbf\u4e00-\u9fff{_OBJECT}]"
_CYRILLIC_OR_LATIN = r"[^\W\d_]"

_ALL = (
    Rule(re.compile(r"\.\.\."), "write `…`"),
    Rule(re.compile(r"(?<=\S) -{1,2} (?=\S)"), "a hyphen is no dash: write `–`, in Russian `—`"),
    Rule(re.compile(rf"(?<={_CYRILLIC_OR_LATIN})  +(?={_CYRILLIC_OR_LATIN})"), "write one space"),
)
_APOSTROPHE = Rule(re.compile("'"), "write `’`")

SIGNS: dict[str, tuple[Rule, ...]] = {
    "vi": (*_ALL, _APOSTROPHE, Rule(re.compile('["«»„]'), "quotation marks are `“ ”`")),
    "en": (*_ALL, _APOSTROPHE, Rule(re.compile('["«»„]'), "quotation marks are `‘ ’`")),
    "ru": (
        *_ALL,
        Rule(re.compile("[\"'‘”]"), "quotation marks are `« »`, inside them `„ “`"),
        Rule(re.compile(r"(?<=[^\s—]) – (?=[^\W\d])"), "the dash between words is `—`"),
        Rule(re.compile(r"№(?=\d)|\d%|\d(?:км|м|га)\b"), "put a no-break space between"),
    ),
    "zh": (
        *_ALL,
        Rule(re.compile("[\"'«»„]"), "quotation marks are `“ ”`, those of titles `《 》`"),
        Rule(
            re.compile(rf"(?<={_HAN_OR_OBJECT})[,;:?!.()]|[,;:?!(](?={_HAN})"),
            "write the full-width sign: `，；：？！。（）`",
        ),
        Rule(
            re.compile(
                rf"(?<={_HAN})[ \u00a0](?=[A-Za-z0-9{_OBJECT}])"
                rf"|(?<=[A-Za-z0-9{_OBJECT}])[ \u00a0](?={_HAN})"
            ),
            "no space between Chinese characters and Latin letters or figures",
        ),
        Rule(re.compile(rf"(?<={_HAN}) (?={_HAN})"), "no space between Chinese characters"),
    ),
}
"""By language: signs that do not belong into its text."""


def _words(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


GROWS_OLD: dict[str, re.Pattern[str]] = {
    "vi": _words(
        "hiện nay", "hiện tại", "hiện đang", "ngày nay", "hôm nay", "bây giờ", "năm nay",
        "năm ngoái", "năm tới", "tháng này", "sắp tới", "sắp diễn ra", "vừa qua", "mới đây",
        "gần đây nhất",
    ),
    "en": _words(
        "now", "nowadays", "currently", "today", "at present", "at the moment", "these days",
        "this year", "next year", "last year", "this month", "upcoming", "recently", "soon",
    ),
    "ru": _words(
        "сейчас", "сегодня", "ныне", "теперь", "недавно", "вскоре", "на данный момент",
        "в настоящее время", "в этом году", "в прошлом году", "в будущем году", r"предстоящ\w+",
        r"нынешн\w+",
    ),
    "zh": re.compile(
        "目前|(?<![体出呈发表])现在|如今|当前|今天|今年|去年|明年|本月|即将|近期|最近一次|日前"
    ),
}  # fmt: skip
"""By language: words that mean the day of the reader, who may come years later."""

SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[^\W\d_])|(?<=[。！？])|\n\s*\n|\n(?=[-*|>#])")
"""Where one sentence ends and another begins."""

LENGTH_OF_TITLE = 60
"""Characters that search engines show of a title."""

LENGTH_OF_DESCRIPTION = {"zh": (40, 90)}
LENGTH_OF_OTHER_DESCRIPTIONS = (80, 160)
"""Characters that search engines and cards show of a description."""
