"""The shape of a news text: what stands where, before anybody asks what it means.

All functions are pure, take the text as it was read, answer in exact code-point spans and need
time linear in its length on any input. An `Article` calls each of them once, on demand.
"""

from newsfacts.text._furniture import Furniture, FurnitureKind, find_furniture
from newsfacts.text._marks import Quoted, find_quoted
from newsfacts.text._name_words import call_name, given_names, name_words, shortens
from newsfacts.text._names import Name, find_names
from newsfacts.text._paragraphs import find_paragraphs
from newsfacts.text._sentences import find_sentences

__all__ = [
    "Furniture",
    "FurnitureKind",
    "Name",
    "Quoted",
    "call_name",
    "find_furniture",
    "find_names",
    "find_paragraphs",
    "find_quoted",
    "find_sentences",
    "given_names",
    "name_words",
    "shortens",
]
