package isnad.core.grammar;

import isnad.core.grammar.Chunk.Kind;

/** Where the clauses of one sentence go on behind a comma. */
final class Commas {
  /** The longest apposition between commas, in chunks. */
  private static final int APPOSITION = 5;

  private final Parse parse;

  Commas(Parse parse) {
    this.parse = parse;
  }

  /** The comma, this one or the next, behind which the clause goes on; -1 where it ends. */
  int goesOn(int comma) {
    return isGovernedBehind(comma) ? comma : apposition(comma);
  }

  private boolean isGovernedBehind(int comma) {
    return comma + 1 < parse.size()
        && parse.chunk(comma + 1).isGoverned()
        && !parse.chunk(comma + 1).joined();
  }

  /**
   * The comma that closes what says more of somebody (مقتل فلان، زعيم الجماعة، في غارة), where the
   * clause goes on behind it; -1 for none.
   */
  private int apposition(int comma) {
    if (comma + 1 >= parse.size() || !parse.chunk(comma + 1).isBare()) {
      return -1;
    }
    for (int i = comma + 1; i < parse.size() && i <= comma + APPOSITION; i++) {
      Chunk next = parse.chunk(i);
      if (next.is(Kind.COMMA)) {
        return isGovernedBehind(i) ? i : -1;
      }
      if (!next.is(Kind.PHRASE) && !next.is(Kind.QUOTE)) {
        return -1;
      }
    }
    return -1;
  }
}
