package isnad.core.reading;

import isnad.core.event.CountOf;
import isnad.core.event.Family;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.mention.Quantity;
import isnad.core.mention.QuantityPhrase;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the phrases of one sentence give to its predicates: of victims, of fighters, or
 * of the events themselves.
 */
final class PhraseCounts {
  private final Parse parse;

  PhraseCounts(Parse parse) {
    this.parse = parse;
  }

  /**
   * A number before the event's own noun counts its victims (25 قتيلا) or the events themselves
   * (ثلاثة تفجيرات).
   */
  void ofOwnNoun(Predicate predicate, Chunk chunk) {
    Quantity quantity = chunk.quantity();
    if (quantity == null || chunk.head() != predicate.token) {
      return;
    }
    CountOf of = predicate.type.participants().orElse(CountOf.OTHER);
    Word word = parse.word(predicate.token);
    boolean event = word.isKind(Inflection.Kind.MASDAR);
    count(predicate, event ? CountOf.OTHER : of, chunk, quantity);
  }

  private void count(Predicate predicate, CountOf of, Chunk chunk, Quantity quantity) {
    int first = Referents.start(parse, chunk);
    int end = Math.max(first + 1, Math.min(chunk.head(), chunk.end()));
    if (parse.word(first).tag() != Tag.NUMBER
        && chunk.head() + 1 < chunk.end()
        && parse.word(chunk.head() + 1).tag() == Tag.NUMBER) {
      if (countsNext(chunk.head() + 2, chunk.end())) {
        return;
      }
      first = chunk.head() + 1;
      end = first + 1;
    } else if (parse.word(chunk.head()).isDual() && first == chunk.head()) {
      end = first + 1;
    }
    predicate.count(new Counted(of, quantity, first, end, chunk.head(), chunk.end()));
  }

  /** Whether the number before {@code at} is of what stands behind it: تقديم 500 خيمة. */
  private boolean countsNext(int at, int end) {
    int next = at;
    while (next < end && parse.word(next).tag() == Tag.NUMBER) {
      next++;
    }
    return next < end && parse.word(next).tag() == Tag.NOUN;
  }

  /** Counts those in a phrase that fills {@code slot}. */
  void quantified(Predicate predicate, Slot slot, int chunk) {
    quantified(predicate, slot, Referents.start(parse, parse.chunk(chunk)), parse.chunk(chunk));
  }

  /** Counts those in the stretch of a phrase that begins at {@code from}. */
  void quantified(Predicate predicate, Slot slot, int from, Chunk chunk) {
    QuantityPhrase money = money(from, chunk.end());
    if (money != null) {
      predicate.count(Counted.money(money.quantity(), money.first(), money.end(), money.end()));
      return;
    }
    Quantity quantity = quantityFrom(from, chunk);
    CountOf of = quantity == null ? null : counted(predicate, slot, from, chunk);
    if (quantity != null && of != null) {
      predicate.count(victims(of, quantity, from, chunk));
    }
  }

  /**
   * What a number in a phrase that fills {@code slot} counts; null where it is no participant's.
   */
  private @Nullable CountOf counted(Predicate predicate, Slot slot, int from, Chunk chunk) {
    Optional<CountOf> of = predicate.type.participants();
    boolean suffers =
        slot == Slot.TARGET || slot == Slot.AGENT && predicate.type.name().equals("escape");
    if (of.isPresent() && suffers) {
      return of.get();
    }
    boolean party = slot == Slot.AGENT || slot == Slot.TARGET;
    if (party && isAny(from, chunk, WordClass.FIGHTER)) {
      return CountOf.FIGHTERS;
    }
    if (isAny(from, chunk, WordClass.WEAPON)) {
      return CountOf.WEAPONS;
    }
    if (slot == Slot.AGENT) {
      return doers(predicate);
    }
    return slot == Slot.TARGET ? CountOf.OTHER : null;
  }

  /** What those are who do it: marchers, or fighters where they hurt somebody. */
  private static @Nullable CountOf doers(Predicate predicate) {
    if (predicate.type.name().equals("protest")) {
      return CountOf.OTHER;
    }
    return predicate.type.family() == Family.VIOLENCE ? CountOf.FIGHTERS : null;
  }

  /** أطلق الجيش ثلاثة صواريخ: how many of what the second word of a fixed phrase names. */
  void ofCompanion(Predicate predicate) {
    if (predicate.companion < 0 || !parse.word(predicate.companion).is(WordClass.WEAPON)) {
      return;
    }
    Chunk chunk = parse.chunk(parse.chunkAt(predicate.companion));
    int from = Referents.start(parse, chunk);
    Quantity quantity = chunk.head() == predicate.companion ? quantityFrom(from, chunk) : null;
    if (quantity != null) {
      predicate.count(victims(CountOf.WEAPONS, quantity, from, chunk));
    }
  }

  /** The first sum of money that begins within tokens {@code from} to before {@code end}. */
  private @Nullable QuantityPhrase money(int from, int end) {
    for (QuantityPhrase phrase : parse.quantities()) {
      boolean within = phrase.first() >= from && phrase.first() < end;
      if (within && MoneyCounts.isMoney(parse, phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private Counted victims(CountOf of, Quantity quantity, int from, Chunk chunk) {
    int end = from;
    while (end < chunk.end() && parse.word(end).tag() == Tag.NUMBER) {
      end++;
    }
    return new Counted(
        of, quantity, from, Math.max(end, from + 1), Math.min(end, chunk.end() - 1), chunk.end());
  }

  private boolean isAny(int from, Chunk chunk, WordClass what) {
    for (int i = from; i < chunk.end(); i++) {
      if (parse.word(i).is(what)) {
        return true;
      }
    }
    return false;
  }

  /** The quantity with which the stretch from {@code from} begins: a number, or a dual. */
  private @Nullable Quantity quantityFrom(int from, Chunk chunk) {
    for (var quantity : parse.quantities()) {
      if (quantity.first() >= from
          && quantity.first() <= from + 1
          && quantity.first() < chunk.end()) {
        return quantity.quantity();
      }
    }
    Word word = parse.word(from);
    return word.isDual() && word.tag() == Tag.NOUN && !word.isName() ? Quantity.exactly(2) : null;
  }
}
