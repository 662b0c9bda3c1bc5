"""Patterns over the tags of a sentence, written in the names of tags, of their classes and of parts.

>>> WORDS.compile("DETERMINER? [NOUN NAME]+ (?! [^ FINITE , ]* OF )").pattern
'D? [Nn]+ (?! [^,BVvxz]* o )'
>>> WORDS.having(PHRASE="DETERMINER? NOUN").compile("PHRASE (?: OF PHRASE )*").pattern
'(?:D? n) (?: o (?:D? n) )*'

All else is the language of `re` with ``re.VERBOSE``. Between square brackets, names and marks make one set.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from newsfacts_quotations import _tags

__all__ = ["WORDS", "Grammar"]

_PIECE = re.compile(
    r"""
    (?P<remark> \# [^\n]* )                 # the reason of an alternative
  | (?P<group> \(\?P< \w+ > )               # a group's name is no tag
  | (?P<set> \[ \^? [^][]+ \] )
  | (?P<name> [A-Z] [A-Z_]+ )
  | (?P<stray> [A-Za-z]+ )                  # a tag without its name
    """,
    re.VERBOSE,
)
_MEMBER = re.compile(r"[A-Za-z_]+|\S")


@attrs.frozen
class Grammar:
    """The names that a pattern may be written in.

    Attributes:
        classes: Tags and classes of tags, as the characters that belong to them.
        parts: Patterns for use inside others.
    """

    classes: Mapping[str, str]
    parts: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def having(self, **parts: str) -> Grammar:
        """This grammar with more parts; each may be made of those before it.

        Raises:
            ValueError: if a part is made of names that nobody gave.
        """
        known = Grammar(self.classes, dict(self.parts))
        for name, pattern in parts.items():
            known = Grammar(self.classes, {**known.parts, name: f"(?:{known.spelt(pattern)})"})
        return known

    def compile(self, pattern: str) -> re.Pattern[str]:
        """A pattern that runs on tags.

        Raises:
            ValueError: if it holds a name that nobody gave; the message tells which.
        """
        return re.compile(self.spelt(pattern), re.VERBOSE)

    def tags(self, names: str) -> frozenset[str]:
        """The set of some tags and classes of tags.

        Raises:
            ValueError: if nobody gave one of the names.
        """
        return frozenset[str]().union(*map(self._members, names.split()))

    def spelt(self, pattern: str) -> str:
        """A pattern with the tags themselves in the place of names."""
        return " ".join(_PIECE.sub(self._piece, pattern).split())

    def _piece(self, match: re.Match[str]) -> str:
        piece = match[0]
        if match.lastgroup == "group":
            return piece
        if match.lastgroup == "remark":
            return ""
        if match.lastgroup == "set":
            negated = piece.startswith("[^")
            members = set[str]().union(*map(self._members, _MEMBER.findall(piece, 1 + negated, len(piece) - 1)))
            return f"[{'^' * negated}{''.join(map(re.escape, sorted(members)))}]"
        return self.parts[piece] if piece in self.parts else _one_of(self._members(piece))

    def _members(self, name: str) -> str:
        """The tags of a name; a mark is its own tag."""
        if name in self.classes:
            return self.classes[name]
        if name[0].isalpha():
            raise ValueError(f"no tag, class of tags or part is called {name!r}")
        return name


def _one_of(tags: str) -> str:
    return tags if len(tags) == 1 else f"[{tags}]"


WORDS = Grammar({name: tags for name, tags in vars(_tags).items() if name.isupper()})
"""The grammar that knows tags and their classes, but no part yet."""
