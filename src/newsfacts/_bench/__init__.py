"""The part of the testing kit that reads: it runs in other processes too, so it does without Hypothesis."""
