package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.WordClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event is told as real, tried, intended, feared or not so, and whether with doubt, from
 * the words around it.
 */
final class ModalityReader {
  private static final Set<String> PURPOSE =
      Set.of("من اجل", "بهدف", "بغيه", "بغرض", "قصد", "كي", "لكي");

  /** What stands behind these has happened before what the clause tells, or while it did. */
  private static final Set<String> BACKGROUND = Set.of(
      "اثر",
      "علي اثر",
      "في اعقاب",
      "عقب",
      "بعد",
      "منذ",
      "جراء",
      "من جراء",
      "خلال",
      "اثناء",
      "نتيجه",
      "بسبب");

  /** How far back in its clause a word of doubt or condition is looked for, in tokens. */
  private static final int BACK = 8;

  /** The same for words that make what they govern possible. */
  private static final int CLOSE = 5;

  /** The same for words of trying, which govern what stands directly behind them. */
  private static final int BESIDE = 2;

  /** Nouns for what is heard of events. */
  static final long NEWS = WordClass.SAY.bit() | WordClass.DOCUMENT.bit();

  private static final long TRIED = WordClass.ATTEMPT.bit() | WordClass.FOIL.bit();

  private final Parse parse;
  private final Syntax syntax;

  ModalityReader(Parse parse) {
    this.parse = parse;
    this.syntax = new Syntax(parse);
  }

  void read(Predicate predicate, @Nullable Speech speech) {
    predicate.hedged = speech != null && speech.doubted() || isHedged(predicate);
    Modality given = predicate.frame.modality().orElse(Modality.ACTUAL);
    predicate.modality = given != Modality.ACTUAL ? given : modality(predicate, speech);
  }

  private Modality modality(Predicate predicate, @Nullable Speech speech) {
    if (isNegated(predicate)) {
      return Modality.NEGATED;
    }
    Stance stance = stance(predicate, speech);
    switch (stance) {
      case DENIES -> {
        return Modality.NEGATED;
      }
      case DEMANDS, THREATENS -> {
        return Modality.PLANNED;
      }
      case WARNS -> {
        return Modality.POSSIBLE;
      }
      case ASSERTS, ACCUSES, ESTIMATES -> {}
    }
    if (predicate.suspected) {
      return Modality.POSSIBLE;
    }
    Word word = parse.word(predicate.token);
    if (word.future() || isPurpose(predicate, word)) {
      return Modality.PLANNED;
    }
    return byWordsBefore(predicate, word);
  }

  private Stance stance(Predicate predicate, @Nullable Speech speech) {
    if (predicate.stance != null) {
      return predicate.stance;
    }
    return speech == null || isBackground(predicate) ? Stance.ASSERTS : speech.stance();
  }

  private boolean isNegated(Predicate predicate) {
    for (int i = predicate.token - 1;
        i >= parse.sentence().first() && i >= predicate.token - 3;
        i--) {
      Word before = parse.word(i);
      if (before.tag() == Tag.NEGATION) {
        return !isException(predicate.token);
      }
      boolean happens = before.is(WordClass.HAPPEN) && before.isKind(Inflection.Kind.MASDAR);
      if (before.tag() != Tag.PARTICLE && !before.is(WordClass.QUANTIFIER) && !happens) {
        break;
      }
    }
    if (!predicate.verb && isWithoutNews(predicate.chunk)) {
      return true;
    }
    int governor = predicate.verb ? -1 : syntax.governor(predicate.chunk);
    if (governor > 0) {
      Word verb = parse.word(parse.chunk(governor).first());
      boolean carries = verb.is(WordClass.LIGHT)
          || verb.is(WordClass.CAUSE) && syntax.behind(governor) != predicate.chunk
          || verb.is(WordClass.UNDERGO)
          || verb.is(WordClass.HAPPEN)
          || verb.is(WordClass.COPULA);
      return carries && parse.isNegated(governor) && !isException(predicate.token);
    }
    return false;
  }

  /** لم ترد أنباء عن إصابات, دون معلومات عن خسائر: no news of it. */
  private boolean isWithoutNews(int event) {
    boolean fell = event > 1
        && parse.chunk(event).isBare()
        && parse.chunk(event - 1).isGoverned()
        && parse.word(parse.chunk(event - 1).end() - 1).is(WordClass.HAPPEN);
    int chunk = fell ? event - 1 : event;
    Chunk news = chunk < 2 ? null : parse.chunk(chunk - 1);
    if (news == null
        || !news.is(Kind.PHRASE)
        || news.head() < 0
        || !parse.chunk(chunk).preposition().equals("عن")
        || !parse.word(news.head()).isAny(NEWS)) {
      return false;
    }
    return parse.isNegated(chunk - 1)
        || parse.chunk(chunk - 2).is(Kind.VERB) && parse.isNegated(chunk - 2);
  }

  /** لم ... إلا, لم ... سوى: it did happen. */
  private boolean isException(int token) {
    int end = Math.min(parse.sentence().end(), token + BACK);
    for (int i = token - 2; i < end; i++) {
      if (i >= parse.sentence().first() && parse.word(i).is(WordClass.EXCEPTION)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBackground(Predicate predicate) {
    return !predicate.verb && BACKGROUND.contains(parse.chunk(predicate.chunk).preposition());
  }

  /** A verbal noun behind ل or من أجل says what for, except behind a verb that governs ل itself. */
  private boolean isPurpose(Predicate predicate, Word word) {
    Chunk chunk = parse.chunk(predicate.chunk);
    if (PURPOSE.contains(chunk.preposition())) {
      return true;
    }
    boolean purpose = word.preposition() == 'ل'
        && predicate.type.family() != Family.STATEMENT
        && (word.isKind(Inflection.Kind.MASDAR) || word.tag() == Tag.VERB);
    if (!purpose) {
      return false;
    }
    if (predicate.token > parse.sentence().first()
        && parse.word(predicate.token - 1).is(WordClass.UNDERGO)) {
      return false;
    }
    int governor = syntax.governor(predicate.chunk);
    Word verb = governor < 0 ? null : parse.word(parse.chunk(governor).first());
    boolean governed = verb != null && (verb.is(WordClass.UNDERGO) || verb.is(WordClass.CAUSE));
    return !governed && !isDescribed(predicate, word);
  }

  /**
   * A definite event noun with an adjective is known already: الحصيلة النهائية للتفجير الانتحاري.
   */
  private boolean isDescribed(Predicate predicate, Word word) {
    int next = predicate.token + 1;
    return word.tag() != Tag.VERB
        && word.article()
        && next < parse.chunk(predicate.chunk).end()
        && parse.word(next).tag() == Tag.ADJECTIVE;
  }

  private Modality byWordsBefore(Predicate predicate, Word word) {
    int stop = Math.max(parse.sentence().first(), predicate.token - BACK);
    // What is done, and what went before, is not meant any more.
    boolean near = !word.isKind(Inflection.Kind.PERFECT) && !isBackground(predicate);
    for (int i = predicate.token - 1; i >= stop; i--) {
      Word before = parse.word(i);
      if (before.tag() == Tag.MARK && !parse.tokens().isQuoteMark(i)) {
        break;
      }
      boolean close = predicate.token - i <= CLOSE;
      if (close
          && before.isAny(
              WordClass.CONDITION.bit() | WordClass.FEAR.bit() | WordClass.POSSIBLE.bit())) {
        return Modality.POSSIBLE;
      }
      if (near && predicate.token - i <= BESIDE && before.isAny(TRIED)) {
        return Modality.ATTEMPTED;
      }
      if (near && before.isAny(WordClass.INTEND.bit() | WordClass.ORDER.bit())) {
        return Modality.PLANNED;
      }
      if (near && before.is(WordClass.ABLE)) {
        return Modality.ACTUAL;
      }
      if (near && before.is(WordClass.REFUSE)) {
        return Modality.NEGATED;
      }
      if (before.tag() == Tag.PARTICLE
          && i == predicate.token - 1
          && parse.tokens().is(i, "قد")
          && word.isKind(Inflection.Kind.IMPERFECT)) {
        return Modality.POSSIBLE;
      }
      if (parse.tokens().is(i, "سوف")) {
        return Modality.PLANNED;
      }
      if (parse.tokens().is(i, "اي") && i == predicate.token - 1) {
        return Modality.POSSIBLE;
      }
      near &=
          before.tag() != Tag.VERB || before.isAny(WordClass.LIGHT.bit() | WordClass.BEGIN.bit());
      near &= before.tag() != Tag.TIME;
    }
    return Modality.ACTUAL;
  }

  private boolean isHedged(Predicate predicate) {
    int stop = Math.max(parse.sentence().first(), predicate.token - BACK);
    for (int i = predicate.token - 1; i >= stop; i--) {
      Word before = parse.word(i);
      if (parse.tokens().isMark(i, ',')) {
        return false;
      }
      if (before.isAny(WordClass.HEDGE.bit() | WordClass.DOUBT.bit())) {
        return true;
      }
    }
    return false;
  }
}
