package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.mention.Quantity;
import isnad.core.mention.QuantityPhrase;
import isnad.core.morphology.Inflection;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds the numbers that a casualty's own phrase does not give: those among the counted (بينهم
 * شرطيان), those told beside them (بالإضافة إلى خمسة من الحراس), and one for a single victim who is
 * told beside counted ones (قتل شرطي وأصيب ثلاثة).
 */
final class CasualtyCounts {
  /** Nouns that say that how many is told. */
  private static final Set<String> TOLLS = Set.of("عدد", "اعداد", "حصيله", "وعدد", "وحصيله");

  /** Words behind which more of the same are told: بالإضافة إلى، فضلا عن. */
  private static final Set<String> ADDING = Set.of("بالاضافه", "اضافه", "الاضافه", "فضلا", "علاوه");

  /** What names people who may be among the casualties. */
  private static final long PEOPLE = WordClass.PERSON.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.CIVILIAN.bit()
      | WordClass.FORCE.bit()
      | WordClass.GROUP.bit()
      | WordClass.BODY.bit();

  /** How far behind the casualties their number may stand, in tokens. */
  private static final int FAR = 7;

  private final Parse parse;
  private final List<Predicate> predicates;

  CasualtyCounts(Parse parse, List<Predicate> predicates) {
    this.parse = parse;
    this.predicates = predicates;
  }

  void complete() {
    for (int i = 0; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Chunk.Kind.PHRASE)
          && chunk.preposition().endsWith("بين")
          && chunk.pronoun() == Pronoun.THEY) {
        among(i);
      }
      if (isAdding(chunk) && i + 1 < parse.size()) {
        beside(i + 1);
      } else if (isAdded(chunk)) {
        beside(i);
      }
    }
    for (Predicate predicate : predicates) {
      if (predicate.type.participants().isPresent()
          && !predicate.verb
          && predicate.counts.isEmpty()) {
        before(predicate);
        toll(predicate);
      }
    }
    for (int i = 0; i < predicates.size(); i++) {
      if (isUncounted(predicates.get(i)) && (isCounted(i - 1) || isCounted(i + 1))) {
        single(predicates.get(i));
      }
    }
  }

  /** سقوط أربعة شهداء: a number directly before the noun counts what it names. */
  private void before(Predicate predicate) {
    if (parse.word(predicate.token).isKind(Inflection.Kind.MASDAR)) {
      return;
    }
    for (QuantityPhrase phrase : parse.quantities()) {
      if (phrase.end() == predicate.token) {
        add(predicate, phrase.quantity(), phrase.first(), phrase.end(), predicate.token + 1);
      }
    }
  }

  /** ارتفع عدد ضحايا التفجير إلى ثلاثين: the number at the end of the clause is theirs. */
  private void toll(Predicate predicate) {
    int before = predicate.token - 1;
    if (before < parse.sentence().first()
        || !TOLLS.contains(parse.tokens().key(before))
        || !predicate.counts.isEmpty()) {
      return;
    }
    QuantityPhrase last = null;
    for (QuantityPhrase phrase : parse.quantities()) {
      boolean near = phrase.first() > predicate.token && phrase.first() <= predicate.token + FAR;
      if (near && !phrase.dual() && isSameClause(predicate.token + 1, phrase.first())) {
        last = phrase;
      }
    }
    if (last != null) {
      add(predicate, last.quantity(), last.first(), last.end(), last.end());
    }
  }

  private boolean isSameClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (parse.word(i).tag() == Tag.VERB
          || parse.word(i).tag() == Tag.COMPLEMENTISER
          || parse.word(i).conjunction()
          || parse.tokens().isMark(i, ',')) {
        return false;
      }
    }
    return true;
  }

  private boolean isCounted(int index) {
    return index >= 0
        && index < predicates.size()
        && predicates.get(index).isCasualty()
        && !predicates.get(index).counts.isEmpty();
  }

  private static boolean isUncounted(Predicate predicate) {
    return predicate.isCasualty()
        && predicate.counts.isEmpty()
        && predicate.get(Role.TARGET).size() == 1;
  }

  private void single(Predicate predicate) {
    Referent victim = predicate.get(Role.TARGET).get(0);
    if (!victim.isIn(parse) || !victim.human() || victim.plural() || victim.actor() != null) {
      return;
    }
    Word word = parse.word(victim.first());
    boolean several = victim.first() > parse.sentence().first()
        && parse.word(victim.first() - 1).is(WordClass.QUANTIFIER);
    if (!several
        && !word.article()
        && word.pronoun() == null
        && word.lexeme() != null
        && word.tag() == Tag.NOUN) {
      add(predicate, Quantity.exactly(1), victim.first(), victim.first() + 1, victim.end());
    }
  }

  private void among(int index) {
    Predicate counted = null;
    for (Predicate predicate : predicates) {
      if (predicate.chunk < index
          && predicate.type.participants().isPresent()
          && !predicate.counts.isEmpty()) {
        counted = predicate;
      }
    }
    if (counted == null) {
      return;
    }
    for (int i = index + 1; i < parse.size() && i <= index + 3; i++) {
      Chunk chunk = parse.chunk(i);
      if (!chunk.isBare() || chunk.head() < 0 || i > index + 1 && !chunk.joined()) {
        return;
      }
      Quantity quantity = quantity(chunk);
      if (quantity != null) {
        add(
            counted,
            quantity,
            chunk.first(),
            chunk.head() == chunk.first() ? chunk.first() + 1 : chunk.head(),
            chunk.end());
      }
    }
  }

  /** Whether a phrase stands behind such words, where they are one preposition. */
  private static boolean isAdded(Chunk chunk) {
    String preposition = chunk.preposition();
    int blank = preposition.indexOf(' ');
    return blank > 0 && ADDING.contains(preposition.substring(0, blank));
  }

  private boolean isAdding(Chunk chunk) {
    return chunk.is(Chunk.Kind.CONJUNCTION) && ADDING.contains(parse.tokens().key(chunk.end() - 1));
  }

  /** 20 قتيلا من الجيش، بالإضافة إلى خمسة من الحراس: the five are dead as well. */
  private void beside(int index) {
    Chunk chunk = parse.chunk(index);
    Predicate counted = null;
    for (Predicate predicate : predicates) {
      if (predicate.token >= chunk.first() && predicate.token < chunk.end()) {
        // They are casualties of their own: بالإضافة إلى خمسة جرحى.
        return;
      }
      if (predicate.chunk < index && predicate.isCasualty() && !predicate.counts.isEmpty()) {
        counted = predicate;
      }
    }
    if (counted == null || !isPeople(chunk)) {
      return;
    }
    for (QuantityPhrase phrase : parse.quantities()) {
      if (phrase.first() >= chunk.first() && phrase.first() <= chunk.first() + 2) {
        add(counted, phrase.quantity(), phrase.first(), phrase.end(), chunk.end());
        return;
      }
    }
  }

  private boolean isPeople(Chunk chunk) {
    for (int i = chunk.first(); i < chunk.end(); i++) {
      if (parse.word(i).isAny(PEOPLE)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Quantity quantity(Chunk chunk) {
    for (QuantityPhrase phrase : parse.quantities()) {
      if (phrase.first() >= chunk.first() && phrase.first() <= chunk.first() + 1) {
        return phrase.quantity();
      }
    }
    return parse.word(chunk.head()).isDual() ? Quantity.exactly(2) : null;
  }

  private static void add(Predicate predicate, Quantity quantity, int first, int end, int whoEnd) {
    predicate
        .type
        .participants()
        .ifPresent(of -> predicate.count(
            new Counted(of, quantity, first, end, Math.min(first, whoEnd - 1), whoEnd)));
  }
}
