package isnad.core.reading;

import isnad.core.event.CountOf;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.mention.QuantityPhrase;
import isnad.core.pack.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds the sums of money that stand in no slot of an event (مساعدات بقيمة مليون دولار, مكافأة قدرها
 * ألف دينار) to the event in which they change hands.
 */
final class MoneyCounts {
  private final Parse parse;
  private final List<Predicate> predicates;

  MoneyCounts(Parse parse, List<Predicate> predicates) {
    this.parse = parse;
    this.predicates = predicates;
  }

  /** Whether a currency stands behind a number of {@code parse}. */
  static boolean isMoney(Parse parse, QuantityPhrase phrase) {
    int unit = phrase.end();
    return unit < parse.sentence().end() && parse.word(unit).is(WordClass.CURRENCY);
  }

  void complete() {
    for (QuantityPhrase phrase : parse.quantities()) {
      if (isMoney(parse, phrase) && !isCounted(phrase)) {
        Predicate event = mover(phrase.first());
        if (event != null) {
          event.count(Counted.money(phrase.quantity(), phrase.first(), phrase.end(), phrase.end()));
        }
      }
    }
  }

  private boolean isCounted(QuantityPhrase phrase) {
    for (Predicate predicate : predicates) {
      for (Counted counted : predicate.counts) {
        if (counted.of() == CountOf.MONEY && counted.first() == phrase.first()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The nearest event before {@code token} in the same clause in which money may change hands. */
  private @Nullable Predicate mover(int token) {
    for (int i = predicates.size() - 1; i >= 0; i--) {
      Predicate predicate = predicates.get(i);
      if (predicate.token < token && predicate.type.movesMoney()) {
        return isSameClause(predicate.chunk, parse.chunkAt(token)) ? predicate : null;
      }
    }
    return null;
  }

  /** Only verbs that tell no event of their own may stand between: a sum "amounts to" so much. */
  private boolean isSameClause(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Chunk chunk = parse.chunk(i);
      boolean border = chunk.is(Chunk.Kind.COMPLEMENTISER)
          || chunk.is(Chunk.Kind.SUBORDINATOR)
          || chunk.is(Chunk.Kind.COLON)
          || chunk.is(Chunk.Kind.VERB) && chunk.joined();
      if (border) {
        return false;
      }
    }
    return true;
  }
}
