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

TestCountries = extractor_suite(countries, examples=EXAMPLES)
TestNumbers = extractor_suite(numbers, examples=EXAMPLES)
TestOfficials = extractor_suite(officials, examples=EXAMPLES)
TestQuotations = extractor_suite(quotations, examples=EXAMPLES)
