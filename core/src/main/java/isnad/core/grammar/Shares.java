package isnad.core.grammar;

import isnad.core.pack.WordClass;

/** Phrases that say who some of those are who were told of before: no subjects and no objects. */
final class Shares {
  private Shares() {}

  /** قتل تسعة معظمهم مدنيون: a word for a part of those before, with their pronoun. */
  static boolean isShare(Parse parse, Chunk chunk) {
    Word first = parse.word(chunk.first());
    return first.is(WordClass.QUANTIFIER) && first.pronoun() != null && !first.conjunction();
  }

  /** قتل تسعة بينهم طفلان: what stands behind بينهم and منهم. */
  static boolean isAmong(Chunk chunk) {
    String preposition = chunk.preposition();
    return chunk.pronoun() != null
        && chunk.pronoun().isThird()
        && (preposition.equals("بين") || preposition.equals("من") || preposition.equals("ضمن"));
  }
}
