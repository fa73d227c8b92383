/**
 * English words that tie others together and say nothing of their own. Two texts that have only these in common have
 * nothing in common. "no" and "not" are among them: they turn a sentence round, but do not tell two apart by topic.
 * "may" is not: in a negotiation it is more often a month.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be been before being between both but by can could did do does each
  either for from had has have he her his how if in into is it its might more most must neither no nor not of on
  only onto or other our over own per shall she should so some such than that the their them then there these they
  this those through to under until up upon was we were what when where which while who whom whose will with within
  without would you your`.split(/\s+/),
);
