"""The bundled extractors keep the laws that everybody else's are held to.

How many articles are drawn follows the Hypothesis profile: `HYPOTHESIS_PROFILE=thorough pytest tests/plugins`.
"""

from hypothesis import settings

import newsfacts_countries
import newsfacts_numbers
import newsfacts_officials
import newsfacts_quotations
from newsfacts.testing import extractor_suite

EXAMPLES = max(1, settings().max_examples // 20)

(countries,) = newsfacts_countries.newsfacts_extractors()
(numbers,) = newsfacts_numbers.newsfacts_extractors()
(officials,) = newsfacts_officials.newsfacts_extractors()
(quotations,) = newsfacts_quotations.newsfacts_extractors()

TestCountries = extractor_suite(
    countries,
    texts=["US officials met the Iranians in Georgia; Washington pledged aid to St. Kitts."],
    examples=EXAMPLES,
)
TestNumbers = extractor_suite(
    numbers,
    promises=["disjoint"],
    texts=[
        "Some 24 of the 30 nations pledged $1.2bn, or 40 percent more than in 2014, for at least two years.",
        "3n° 5n",
    ],
    examples=EXAMPLES,
)
TestOfficials = extractor_suite(
    officials,
    texts=["US Secretary of State Warren Christopher met French diplomats. Christopher left; the secretary smiled."],
    examples=EXAMPLES,
)
TestQuotations = extractor_suite(
    quotations,
    # a headline is the first paragraph; what stands in the body keeps the law, by the tests of quotations
    lacks=["locality"],
    texts=["“We are ready,” said Ann Lee. She warned that talks “may fail”, according to two aides."],
    examples=EXAMPLES,
)
