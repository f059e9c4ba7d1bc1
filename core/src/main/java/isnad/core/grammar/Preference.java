package isnad.core.grammar;

import isnad.core.morphology.Inflection;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;
import isnad.core.report.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which analysis of a word fits best: a sum of small integers for how common its parts are and how
 * well it stands behind the word before it. The weights are set by hand from grammar and checked on
 * annotated reports.
 */
final class Preference {
  private static final long NOMINAL = WordClass.NOUN.bit() | WordClass.ADJECTIVE.bit();

  private static final long CONCRETE = WordClass.SITE.bit()
      | WordClass.PLACE_NOUN.bit()
      | WordClass.BODY.bit()
      | WordClass.PERSON.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.CIVILIAN.bit()
      | WordClass.FORCE.bit()
      | WordClass.GROUP.bit()
      | WordClass.VEHICLE.bit()
      | WordClass.WEAPON.bit()
      | WordClass.TIME_NOUN.bit();

  private Preference() {}

  /** The best of {@code candidates}, null where there are none; the first of equals. */
  static @Nullable Analysis best(
      Tokens tokens, int token, List<Analysis> candidates, @Nullable Word previous) {
    Analysis best = null;
    int most = Integer.MIN_VALUE;
    Spelling spelling = Spelling.of(tokens, token);
    for (Analysis candidate : candidates) {
      int score = candidate.merit()
          + written(spelling, candidate)
          + hamza(tokens, token, candidate)
          + behind(candidate, previous);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** How likely an analysis is wherever the word stands and however its end is written. */
  static int alone(Analysis candidate) {
    int score = 0;
    if (candidate.conjunction()) {
      score -= 2;
    }
    if (candidate.preposition() != 0) {
      score -= 3;
    }
    if (candidate.future()) {
      score -= 1;
    }
    if (candidate.pronoun() != null) {
      score -= candidate.pronoun().isThird() ? 3 : 6;
    }
    if (candidate.sense() == null) {
      return score + 8;
    }
    Lexeme lexeme = candidate.sense().lexeme();
    Inflection inflection = candidate.sense().inflection();
    if (!lexeme.frames().isEmpty()) {
      // ودعت is more often "and called for" than "bade farewell".
      score += candidate.conjunction() && candidate.isVerb() ? 3 : 1;
    }
    if (lexeme.is(WordClass.CAUSE) && isSingular(inflection)) {
      score += 2;
    }
    return score + kind(lexeme, inflection);
  }

  private static int kind(Lexeme lexeme, Inflection inflection) {
    int score = lexeme.part() == Lexeme.Part.WORD && !lexeme.isAny(NOMINAL) ? 7 : 0;
    if (inflection.person() != Inflection.Person.THIRD) {
      score -= inflection.person() == Inflection.Person.FIRST ? 4 : 7;
    }
    if (inflection.kind() == Kind.PERFECT) {
      score += 1;
    }
    if (inflection.kind().isFinite()
        && inflection.plurality() == Inflection.Plurality.PLURAL
        && inflection.gender() == Inflection.Gender.FEMININE) {
      score -= 3;
    }
    if (inflection.plurality() == Inflection.Plurality.DUAL) {
      score -= inflection.kind().isFinite() ? 3 : 1;
    }
    if (inflection.kind() == Kind.ACTIVE_PARTICIPLE
        || inflection.kind() == Kind.PASSIVE_PARTICIPLE) {
      score -= 3;
    }
    if (inflection.kind() == Kind.NOUN
        && lexeme.isAny(CONCRETE)
        && !isFeminineOf(lexeme, inflection)) {
      score += 2;
    }
    if (inflection.kind() == Kind.MASDAR && inflection.plurality() == Inflection.Plurality.PLURAL) {
      score -= 1;
    }
    return score;
  }

  /** مساعدة as a woman who helps is rarer than as the help. */
  private static boolean isFeminineOf(Lexeme lexeme, Inflection inflection) {
    return inflection.gender() == Inflection.Gender.FEMININE
        && isSingular(inflection)
        && !lexeme.lemma().endsWith("ة");
  }

  /**
   * What the unfolded spelling shows: tanwin and ta marbuta end nouns only, and ه is seldom written
   * for ة.
   */
  private static int written(Spelling spelling, Analysis candidate) {
    if (spelling == Spelling.PLAIN || candidate.sense() == null) {
      return 0;
    }
    Inflection inflection = candidate.sense().inflection();
    Lexeme lexeme = candidate.sense().lexeme();
    if (spelling == Spelling.KANA) {
      return lexeme.is(WordClass.COMPLEMENTISER) ? -12 : 0;
    }
    if (spelling == Spelling.PLAIN_HA) {
      boolean lacksDots = candidate.pronoun() == null && lexeme.lemma().endsWith("ة");
      return lacksDots && isSingular(inflection) ? -5 : 0;
    }
    boolean ending = spelling == Spelling.NOUN_ENDING;
    return ending && (inflection.kind().isFinite() || lexeme.lemma().endsWith("ه")) ? -12 : 0;
  }

  /**
   * What a written hamza at the start of the stem shows: no finite verb begins with إ, and the
   * verbal noun of form IV does not begin with أ (أعداد is no إعداد); nor is إعلام the plural of
   * علم.
   */
  private static int hamza(Tokens tokens, int token, Analysis candidate) {
    int stem = tokens.from(token) + candidate.from();
    if (candidate.sense() == null || stem >= tokens.to(token)) {
      return 0;
    }
    char first = tokens.folded().text().charAt(tokens.folded().start(stem));
    boolean fourth = first == 'أ'
        && candidate.sense().inflection().kind() == Kind.MASDAR
        && candidate.sense().lexeme().part() == Lexeme.Part.VERB
        && candidate.sense().lexeme().lemma().startsWith("أ");
    Lexeme lexeme = candidate.sense().lexeme();
    boolean noun = candidate.sense().inflection().kind() == Kind.NOUN;
    boolean other = noun
        && (first == 'إ'
                && lexeme.lemma().charAt(0) != 'إ'
                && !isSingular(candidate.sense().inflection())
            || first == 'أ' && lexeme.lemma().charAt(0) == 'إ');
    return fourth || other || first == 'إ' && candidate.isVerb() ? -10 : 0;
  }

  /** What the end of a written word shows. */
  private enum Spelling {
    PLAIN,
    /** Ends in ه without dots. */
    PLAIN_HA,
    /** Ends in ة or with tanwin. */
    NOUN_ENDING,
    /** كان or وكان without a hamza: the verb, not كأن. */
    KANA;

    static Spelling of(Tokens tokens, int token) {
      String text = tokens.folded().text();
      int start = tokens.folded().start(tokens.to(token) - 1);
      int end = tokens.folded().end(tokens.to(token) - 1);
      char last = text.charAt(start);
      boolean tanwinBefore = last == 'ا' && start > 0 && isTanwin(text.charAt(start - 1));
      boolean tanwinOn = end > start + 1 && isTanwin(text.charAt(end - 1));
      if (last == 'ة' || tanwinBefore || tanwinOn) {
        return NOUN_ENDING;
      }
      boolean kana = last == 'ن' && (tokens.is(token, "كان") || tokens.is(token, "وكان"));
      if (kana && text.charAt(start - 1) == 'ا') {
        return KANA;
      }
      return last == 'ه' ? PLAIN_HA : PLAIN;
    }

    private static boolean isTanwin(char c) {
      return c >= 0x64b && c <= 0x64d;
    }
  }

  private static boolean isSingular(Inflection inflection) {
    return inflection.plurality() == Inflection.Plurality.SINGULAR;
  }

  private static int behind(Analysis candidate, @Nullable Word previous) {
    boolean verb = candidate.isVerb();
    boolean nominal = isNominal(candidate);
    if (previous == null) {
      return verb ? 4 : 0;
    }
    if (candidate.conjunction()) {
      return verb ? 2 : 0;
    }
    return switch (previous.tag()) {
      case PREPOSITION -> verb ? -9 : nominal ? 4 : isAdverb(candidate) ? -5 : 0;
      case COMPLEMENTISER -> verb ? complementised(candidate, previous) : 0;
      case RELATIVE -> verb ? 6 : -1;
      case SUBORDINATOR -> verb ? subordinated(previous) : 0;
      case NEGATION, PARTICLE -> negated(candidate, previous);
      case VERB -> behindVerb(candidate, previous);
      case NOUN, ADJECTIVE -> behindNoun(candidate, previous);
      case NUMBER -> verb ? -3 : nominal ? 2 : isAdverb(candidate) ? -9 : 0;
      case MARK, CONJUNCTION, TIME, PRONOUN -> verb ? 1 : 0;
      case ADVERB -> previous.isCircumstance() ? nominal ? 2 : 0 : verb ? 1 : 0;
      case DEMONSTRATIVE -> verb ? -3 : candidate.article() ? 2 : 0;
    };
  }

  /** رغم stands before nouns, unless أن follows it. */
  private static int subordinated(Word previous) {
    return previous.lexeme() != null && previous.lexeme().lemma().equals("رغم") ? -9 : 4;
  }

  private static int complementised(Analysis candidate, Word previous) {
    if (previous.pronoun() != null) {
      return 5;
    }
    return candidate.sense() != null && candidate.sense().inflection().kind() == Kind.IMPERFECT
        ? 5
        : 1;
  }

  private static int negated(Analysis candidate, Word previous) {
    boolean nounNegation =
        previous.lexeme() != null && isNounNegation(previous.lexeme().lemma());
    if (candidate.isVerb()) {
      return nounNegation ? -6 : 6;
    }
    return nounNegation && isNominal(candidate) ? 4 : 0;
  }

  private static boolean isNounNegation(String lemma) {
    return lemma.equals("عدم")
        || lemma.equals("دون")
        || lemma.equals("بدون")
        || lemma.equals("غير");
  }

  private static int behindVerb(Analysis candidate, Word previous) {
    boolean helper = previous.is(WordClass.COPULA) || previous.is(WordClass.BEGIN);
    if (candidate.isVerb()) {
      return helper ? 3 : -4;
    }
    return isNominal(candidate) ? 2 : 0;
  }

  private static int behindNoun(Analysis candidate, Word previous) {
    boolean definite = previous.isDefinite();
    boolean modified = previous.tag() == Tag.ADJECTIVE;
    boolean free =
        previous.inflection() != null && previous.inflection().state() == Inflection.State.FREE;
    if (candidate.isVerb()) {
      return isResumption(candidate) ? 4 : definite || free ? 1 : modified ? 2 : -1;
    }
    if (isAdjective(candidate)) {
      boolean agrees = candidate.article() == previous.article();
      return agrees ? 3 : 0;
    }
    return definite || modified || free ? 0 : isNominal(candidate) ? 2 : 0;
  }

  /**
   * A light verb with a pronoun behind a noun is the verb of a relative clause: هجوم شنه, عملية
   * نفذتها.
   */
  private static boolean isResumption(Analysis candidate) {
    Lexeme lexeme = candidate.lexeme();
    return candidate.pronoun() != null && lexeme != null && lexeme.is(WordClass.LIGHT);
  }

  private static boolean isAdverb(Analysis candidate) {
    Lexeme lexeme = candidate.lexeme();
    return lexeme != null && (lexeme.is(WordClass.ADVERB) || lexeme.is(WordClass.CONTINUING));
  }

  private static boolean isAdjective(Analysis candidate) {
    return candidate.sense() != null && candidate.sense().inflection().kind() == Kind.ADJECTIVE;
  }

  private static boolean isNominal(Analysis candidate) {
    return candidate.sense() != null
        && !candidate.isVerb()
        && candidate.sense().inflection().kind() != Kind.PARTICLE;
  }

  static Tag tagOf(Lexeme lexeme, @Nullable Inflection inflection) {
    Kind kind = inflection == null ? Kind.PARTICLE : inflection.kind();
    return switch (kind) {
      case PERFECT, IMPERFECT, IMPERATIVE -> Tag.VERB;
      case MASDAR, NOUN, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> Tag.NOUN;
      case ADJECTIVE -> Tag.ADJECTIVE;
      case PARTICLE -> tagOf(lexeme);
    };
  }

  static Tag tagOf(Lexeme word) {
    if (word.is(WordClass.NOUN)) {
      return Tag.NOUN;
    }
    if (word.is(WordClass.ADJECTIVE)) {
      return Tag.ADJECTIVE;
    }
    if (word.is(WordClass.COMPLEMENTISER)) {
      return Tag.COMPLEMENTISER;
    }
    if (word.is(WordClass.RELATIVE) && !word.is(WordClass.PREPOSITION)) {
      return Tag.RELATIVE;
    }
    if (word.is(WordClass.NEGATION)) {
      return Tag.NEGATION;
    }
    if (word.is(WordClass.SUBORDINATOR) || word.is(WordClass.CONDITION)) {
      return Tag.SUBORDINATOR;
    }
    if (word.is(WordClass.DEMONSTRATIVE)) {
      return Tag.DEMONSTRATIVE;
    }
    if (word.is(WordClass.PRONOUN)) {
      return Tag.PRONOUN;
    }
    if (word.is(WordClass.PARTICLE)) {
      return Tag.PARTICLE;
    }
    if (word.is(WordClass.CONJUNCTION)) {
      return Tag.CONJUNCTION;
    }
    if (word.is(WordClass.PREPOSITION)
        || word.is(WordClass.ACCORDING)
        || word.is(WordClass.BY_AGENT)
        || word.is(WordClass.BY_MEANS)
        || word.is(WordClass.CIRCUMSTANCE)) {
      return Tag.PREPOSITION;
    }
    return Tag.ADVERB;
  }
}
