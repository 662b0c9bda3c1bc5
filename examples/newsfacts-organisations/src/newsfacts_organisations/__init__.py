"""Finds organisations in news articles."""

from collections.abc import Iterator
from typing import ClassVar, Literal, get_args

import attrs
import newsfacts

from newsfacts_organisations._patterns import companies, known, known_names, ministries

__all__ = ["Organisation", "OrganisationType", "Organisations"]

OrganisationType = Literal["un-body", "alliance", "ministry", "company"]
"""What sort of organisation it is."""


@attrs.frozen
class Organisation(newsfacts.Entity):
    """A mention of an organisation.

    Attributes:
        type: What sort it is.
    """

    kind: ClassVar[str] = "organisation"

    type: OrganisationType = attrs.field(kw_only=True, validator=attrs.validators.in_(get_args(OrganisationType)))


class Organisations:
    """Known organisations by name, ministries and companies by the shape of theirs."""

    name = "organisations"
    produces = (Organisation,)

    def extract(self, article: newsfacts.Article, _findings: newsfacts.Findings, /) -> Iterator[Organisation]:
        """Each mention where it stands; of two that overlap the one that begins first, or is longer: UN SA."""
        end = 0
        for mention in sorted(_mentions(article), key=lambda mention: (mention.span.start, -mention.span.end)):
            if mention.span.start >= end:
                yield mention
                end = mention.span.end


def _mentions(article: newsfacts.Article) -> Iterator[Organisation]:
    for match in known().finditer(article.text):
        name, kind = known_names()[match[0]]
        yield Organisation(*article.at(*match.span()), name=name, type=kind)
    for match in ministries().finditer(article.text):
        yield Organisation(*article.at(*match.span()), name=match[0], type="ministry")
    for start, end, name in companies(article.text):
        yield Organisation(*article.at(start, end), name=name, type="company")


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """What newsfacts asks for when it loads the plugin."""
    return [Organisations()]
