package isnad.core.mention;

import java.util.Locale;

/**
 * What a word of number means by itself. {@code value} is that of a number or a scale; a word that
 * leaves the number open has {@code least} and {@code most}, else 0. {@code definite} where it
 * bears the article, {@code and} where و stands before it.
 */
record NumberTerm(
    Kind kind, long value, long least, long most, Hedge hedge, boolean definite, boolean and) {

  /** The kinds of words of number; a kind's key is its entry word in packs. */
  enum Kind {
    NUMBER,
    SCALE,
    HALF,
    QUARTER,
    AND_HALF,
    SOME,
    SEVERAL,
    HEDGE,
    /** A hedge that may stand behind what is counted. */
    AFTER,
    TALLY,
    RANGE_BETWEEN,
    RANGE_FROM,
    RANGE_TO,
    RISE,
    JOIN,
    PERCENT,
    ONE,
    SUPERLATIVE,
    PARTICLE,
    NONE,
    LABEL,
    ORDINAL,
    NOT;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What words about a number do to it. */
  enum Hedge {
    NONE,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    LESS_THAN,
    AT_MOST
  }

  static NumberTerm of(Kind kind, long value) {
    return new NumberTerm(kind, value, 0, 0, Hedge.NONE, false, false);
  }

  static NumberTerm some(long least, long most) {
    return new NumberTerm(Kind.SOME, 0, least, most, Hedge.NONE, false, false);
  }

  static NumberTerm hedge(Kind kind, Hedge hedge) {
    return new NumberTerm(kind, 0, 0, 0, hedge, false, false);
  }

  /** The plural of a scale, which without a number before it leaves the number open. */
  NumberTerm open(NumberTerm some) {
    return new NumberTerm(kind, value, some.least, some.most, hedge, definite, and);
  }

  NumberTerm withArticle() {
    return new NumberTerm(kind, value, least, most, hedge, true, and);
  }

  NumberTerm behind(CliticForms lead) {
    return new NumberTerm(kind, value, least, most, hedge, definite, lead.and());
  }

  /** Whether it leaves the number open: "dozens", "thousands". */
  boolean isOpen() {
    return most > 0;
  }
}
