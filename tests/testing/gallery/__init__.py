"""Extractors with one real fault each, which the kit must find, and correct ones that it must let pass."""

from collections.abc import Callable, Mapping

from newsfacts import Extractor
from tests.testing.gallery import clumsy, forgetful, hasty, miscounting, odd, setting, shapeless, slow, untrue, unusual

BROKEN: Mapping[Callable[[], Extractor], str] = {
    **miscounting.BROKEN,
    **untrue.BROKEN,
    **forgetful.BROKEN,
    **clumsy.BROKEN,
    **setting.BROKEN,
    **hasty.BROKEN,
    **shapeless.BROKEN,
    **slow.BROKEN,
}
"""The law that is meant for each of them."""

CORRECT: tuple[Extractor, ...] = (*odd.CORRECT, *unusual.CORRECT)
