"""Characters and little texts that break programs which were only tried on plain English."""

from __future__ import annotations

__all__ = ["HOSTILE_CHARACTERS", "HOSTILE_PIECES", "NESTS", "SEPARATORS"]

QUOTE_MARKS = tuple(
    "\"'`\N{ACUTE ACCENT}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
    "\N{PRIME}\N{DOUBLE PRIME}\N{MODIFIER LETTER APOSTROPHE}\N{FULLWIDTH QUOTATION MARK}\N{LEFT CORNER BRACKET}"
)
DASHES = tuple(
    "-\N{SOFT HYPHEN}\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}"
    "\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{MINUS SIGN}"
)
SPACES = tuple(
    " \t\N{NO-BREAK SPACE}\N{EN QUAD}\N{EM SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}"
)
LINE_ENDS = (
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\r\n\r\n",
    "\v",
    "\f",
    "\x1c",
    "\x85",
    "\N{LINE SEPARATOR}",
    "\N{PARAGRAPH SEPARATOR}",
)
INVISIBLE = tuple(
    "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
    "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{RIGHT-TO-LEFT OVERRIDE}\N{POP DIRECTIONAL FORMATTING}"
    "\N{COMBINING GRAPHEME JOINER}\N{VARIATION SELECTOR-16}\0\x1b"
)
COMBINING = ("e\N{COMBINING ACUTE ACCENT}", "n\N{COMBINING TILDE}", "\N{COMBINING CEDILLA}", "o\N{COMBINING DIAERESIS}")
ASTRAL = (
    "\N{GRINNING FACE}",
    "\N{MATHEMATICAL BOLD CAPITAL A}",
    "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}",
    "\U00020000",
    "\U0010ffff",
)
LONE_SURROGATES = ("\ud83d", "\udc00")
CHANGING_LENGTH = (  # in upper or lower case, folded, or in a compatibility form
    "\N{LATIN SMALL LETTER SHARP S}",
    "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}",
    "\N{LATIN SMALL LIGATURE FI}",
    "\N{LATIN SMALL LETTER N PRECEDED BY APOSTROPHE}",
    "\N{VULGAR FRACTION ONE HALF}",
    "\N{HORIZONTAL ELLIPSIS}",
)
DIGITS = (
    "\N{ARABIC-INDIC DIGIT THREE}",
    "\N{SUPERSCRIPT TWO}",
    "\N{CIRCLED DIGIT ONE}",
    "\N{ROMAN NUMERAL FIVE}",
    "0",
    "9" * 30,
)
MARKUP = (
    "&amp;",
    "&#8217;",
    "&nbsp;",
    "<b>",
    "</p>",
    "%20",
    "\\n",
    "{0}",
    "%s",
    "$",
    "\\",
    "(",
    ")",
    "[",
    "*",
    "?",
    "+",
    "|",
    "^",
)

HOSTILE_CHARACTERS: tuple[str, ...] = (
    *QUOTE_MARKS, *DASHES, *SPACES, *LINE_ENDS, *INVISIBLE, *COMBINING, *ASTRAL, *LONE_SURROGATES, *CHANGING_LENGTH,
    *DIGITS, *MARKUP, *".,;:!?/#@%&",
)  # fmt: skip
"""One character, or a few that belong together, each."""

HOSTILE_PIECES: tuple[str, ...] = (
    "",
    " ",
    "\n\n\n",
    "\ufeffStory",
    "“",
    "”",
    '"',
    "“Never closed, she said",
    "never opened,” she said",
    "'''\"\"\"",
    "““Twice”” ‘‘",
    "1,2,3,,4..5",
    "1/0",
    "$",
    "-",
    "A.B.C. U.S. ...",
    "Mr.",
    "said said said",
    "ПРИВЕТ мир",
    "中文新闻。",
    "שלום עולם",
    "a" * 300,
    "A" * 300,
    " \t" * 100,
    "\N{COMBINING ACUTE ACCENT}" * 40,
    "\r\n \r\n",
)
"""Little texts that are not what they seem."""

NESTS: tuple[str, ...] = (
    "(" * 3000,
    "“" * 3000,
    '"' * 3001,
    "[(" * 1500 + ")]" * 1500,
    "‘“" * 1000 + "”’" * 1000,
    "a, " * 2000,
    "\n" * 3000,
    "A. " * 2000,
    "9" * 5000,  # int() refuses as many digits, and float() makes infinity of them
    "ab" * 3000,
)
"""Deep nests and long repetitions: a recursive reader runs out of stack in them."""

SEPARATORS: tuple[str, ...] = (
    " ",
    "  ",
    "\t",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "\r\n",
    "\r\n\r\n",
    "\N{NO-BREAK SPACE}",
    "-",
    " \N{EM DASH} ",
    "",
    "’s ",
    " (",
    ") ",
)
"""What may stand between two pieces of a text."""
