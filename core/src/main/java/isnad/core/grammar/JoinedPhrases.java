package isnad.core.grammar;

import isnad.core.grammar.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;

/** The phrases of one sentence that conjunctions join into lists. */
final class JoinedPhrases {
  private final Parse parse;

  JoinedPhrases(Parse parse) {
    this.parse = parse;
  }

  /** The first of the phrases that the one at {@code phrase} is joined to. */
  int first(int phrase) {
    int first = phrase;
    for (int i = phrase; i > 0 && parse.chunk(i).joined() && parse.chunk(i).is(Kind.PHRASE); i--) {
      int previous = parse.chunk(i - 1).is(Kind.COMMA) ? i - 2 : i - 1;
      if (previous < 0
          || !parse.chunk(previous).is(Kind.PHRASE)
          || parse.chunk(previous).head() < 0) {
        break;
      }
      if (!parse.chunk(previous).preposition().equals(parse.chunk(i).preposition())
          && parse.chunk(i).isGoverned()) {
        break;
      }
      first = previous;
      i = previous + 1;
    }
    return first;
  }

  /**
   * The phrases joined by a conjunction to the one at {@code phrase}, which stand on a par with it.
   */
  List<Integer> behind(int phrase) {
    List<Integer> joined = new ArrayList<>(2);
    for (int i = phrase + 1; i < parse.size(); i++) {
      Chunk next = parse.chunk(i);
      boolean par = next.is(Kind.PHRASE)
          && next.joined()
          && next.head() >= 0
          && (next.isBare() || next.preposition().equals(parse.chunk(phrase).preposition()));
      if (par && !(i + 1 < parse.size() && startsClause(i))) {
        joined.add(i);
      } else if (!isAside(i, next)) {
        break;
      }
    }
    return joined;
  }

  /** A phrase behind a comma that a verb follows opens a clause of its own. */
  private boolean startsClause(int phrase) {
    return parse.chunk(phrase - 1).is(Kind.COMMA) && parse.chunk(phrase + 1).is(Kind.VERB);
  }

  private boolean isAside(int i, Chunk next) {
    return next.is(Kind.QUOTE)
        || next.is(Kind.OTHER) && parse.word(next.first()).tag() == Tag.ADVERB
        || next.is(Kind.COMMA) && i + 1 < parse.size() && parse.chunk(i + 1).joined();
  }
}
