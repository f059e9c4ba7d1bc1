package isnad.core.reading;

import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an event is taken by whoever tells it, where words about it show more than the verb of saying
 * does: expected or supposed (يتوقع، يعتقد), or called for (يجب); and what is only mentioned inside
 * a demand, a warning or a denial, as what everybody knows.
 */
final class Judgements {
  /** How far back in its clause such a word is looked for, in tokens. */
  private static final int BACK = 8;

  /** The same for words of obligation. */
  private static final int CLOSE = 4;

  /** Words for what somebody expects or supposes. */
  private static final Set<String> SUPPOSED = Set.of(
      "توقع",
      "رجح",
      "اعتقد",
      "خمن",
      "افترض",
      "تنبا",
      "من المتوقع",
      "من المنتظر",
      "من المرجح",
      "من المعتقد",
      "من المحتمل",
      "علي الارجح",
      "علي الاغلب",
      "علي ما يبدو",
      "فيما يبدو");

  /** Words that call for what stands behind them. */
  private static final Set<String> CALLED_FOR = Set.of(
      "يجب",
      "يجب ان",
      "ينبغي",
      "ينبغي ان",
      "يتعين",
      "لا بد من",
      "ضروره",
      "من الضروري",
      "من الواجب",
      "من اللازم");

  private final Parse parse;
  private final List<Predicate> predicates;
  private final List<Speech> speeches;

  Judgements(Parse parse, List<Predicate> predicates, List<Speech> speeches) {
    this.parse = parse;
    this.predicates = predicates;
    this.speeches = speeches;
  }

  /** Gives the events their stance. */
  void complete() {
    for (Predicate predicate : predicates) {
      if (predicate.stance == null) {
        predicate.stance = stance(predicate, Speeches.at(speeches, predicate.token));
      }
    }
  }

  private @Nullable Stance stance(Predicate predicate, @Nullable Speech speech) {
    Stance told = speech == null ? Stance.ASSERTS : speech.stance();
    if (told != Stance.ASSERTS) {
      return isKnown(predicate, told) || isOfDoer(parse, predicate) ? Stance.ASSERTS : null;
    }
    if (follows(SUPPOSED, predicate, BACK)) {
      return Stance.ESTIMATES;
    }
    return speech != null && follows(CALLED_FOR, predicate, CLOSE) ? Stance.DEMANDS : null;
  }

  /** منفذ الهجوم: a deed by which somebody is named is known already. */
  static boolean isOfDoer(Parse parse, Predicate predicate) {
    return !predicate.verb
        && predicate.token > parse.sentence().first()
        && parse.word(predicate.token - 1).is(WordClass.DOER);
  }

  /** Whether it is told behind a relative within its clause: القوات التي احتلت المدينة. */
  private boolean isKnown(Predicate predicate, Stance told) {
    int first = parse.sentence().end();
    for (Speech speech : speeches) {
      first = speech.covers(predicate.token) && speech.stance() == told ? speech.first() : first;
    }
    for (int i = predicate.chunk - 1; i >= 0 && parse.chunk(i).first() > first; i--) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.RELATIVE)) {
        return isPast(i, predicate.chunk);
      }
      if (chunk.is(Kind.COMPLEMENTISER)
          || chunk.is(Kind.COMMA)
          || chunk.is(Kind.SUBORDINATOR)
          || chunk.is(Kind.BREAK)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the verb of the relative clause, up to the chunk {@code last}, tells of the past. */
  private boolean isPast(int relative, int last) {
    for (int i = relative + 1; i <= last; i++) {
      if (parse.chunk(i).is(Kind.VERB)) {
        return parse.word(parse.chunk(i).head()).isKind(Inflection.Kind.PERFECT);
      }
    }
    return false;
  }

  private boolean follows(Set<String> words, Predicate predicate, int back) {
    int stop = Math.max(parse.sentence().first(), predicate.token - back);
    for (int i = predicate.token - 1; i >= stop; i--) {
      Word word = parse.word(i);
      boolean border = word.tag() == Tag.MARK && !parse.tokens().isQuoteMark(i)
          || word.tag() == Tag.VERB && word.is(WordClass.CAUSE);
      if (border) {
        return false;
      }
      Lexeme lexeme = word.lexeme();
      if (lexeme != null && (words.contains(lexeme.key()) || words == SUPPOSED && seems(word))) {
        return true;
      }
    }
    return false;
  }

  /** يبدو أن. */
  private static boolean seems(Word word) {
    return word.is(WordClass.HEDGE)
        && word.is(WordClass.COPULA)
        && word.isKind(Inflection.Kind.IMPERFECT);
  }
}
