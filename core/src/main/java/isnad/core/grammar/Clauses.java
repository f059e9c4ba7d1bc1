package isnad.core.grammar;

import isnad.core.event.Family;
import isnad.core.morphology.Inflection;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.pack.Frame;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the clause so far, and the word that follows, say of a word that can be a verb and a noun
 * alike: behind a verb and its subject stands an object, and a verb agrees with its subject.
 */
final class Clauses {
  private static final Set<String> TWOS = Set.of("اثنان", "اثنين", "اثنتان", "اثنتين");

  /** How far behind a verb of saying أن stands, in words. */
  private static final int SPEAKER = 5;

  /** How far before the verb of happening its event stands, in words. */
  private static final int DEED = 4;

  /** How far back the two stand whose verb a word can be, in words. */
  private static final int TWO = 7;

  /** The longest subject behind which an object is looked for, in words. */
  private static final int SUBJECT = 4;

  /** Words whose own gender says nothing of the people that they count (مئات المتطوعين). */
  private static final long COUNTING = WordClass.NUMBER.bit() | WordClass.QUANTIFIER.bit();

  private static final long PEOPLE = WordClass.PERSON.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.CIVILIAN.bit();

  private Clauses() {}

  /**
   * Whether the words before {@code index} are a verb that opens its clause and a definite subject
   * of it, and nothing else (استنكرت النقابة).
   */
  static boolean isBehindSubject(Word[] words, int index) {
    if (index < 2 || !words[index - 1].isDefinite()) {
      return false;
    }
    for (int i = index - 1; i >= 0 && i >= index - SUBJECT - 1; i--) {
      Word word = words[i];
      if (word.tag() == Tag.VERB) {
        return i < index - 1 && opens(words, i);
      }
      if (!word.tag().isNominal() || word.conjunction() || word.preposition() != 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean opens(Word[] words, int verb) {
    Word word = words[verb];
    if (word.is(WordClass.COPULA) || word.lexeme() == null || word.pronoun() != null) {
      return false;
    }
    int before = verb - 1;
    while (before >= 0
        && (words[before].tag() == Tag.NEGATION || words[before].tag() == Tag.ADVERB)) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    return switch (words[before].tag()) {
      case RELATIVE, SUBORDINATOR, NOUN, ADJECTIVE, NUMBER, VERB -> word.conjunction();
      default -> true;
    };
  }

  /**
   * Leaves out readings as a perfect where a noun is possible, and as an imperfect where a verbal
   * noun is: another verb would be joined with و.
   */
  static void keepObject(List<Analysis> candidates) {
    boolean noun = false;
    boolean masdar = false;
    for (Analysis candidate : candidates) {
      boolean bare = !candidate.conjunction() && candidate.preposition() == 0;
      noun |= bare && (is(candidate, Kind.NOUN) || is(candidate, Kind.MASDAR));
      masdar |= bare && is(candidate, Kind.MASDAR);
    }
    boolean perfect = noun;
    boolean imperfect = masdar;
    candidates.removeIf(candidate -> !candidate.conjunction()
        && (perfect && is(candidate, Kind.PERFECT) || imperfect && is(candidate, Kind.IMPERFECT)));
  }

  /** وبين المصدر أن: what can be a verb of saying and a preposition is the verb before أن. */
  static void keepSaying(Tokens tokens, int token, int limit, List<Analysis> candidates) {
    boolean says = false;
    boolean preposition = false;
    for (Analysis candidate : candidates) {
      Lexeme lexeme = candidate.lexeme();
      says |= isSaying(candidate);
      preposition |= lexeme != null && lexeme.is(WordClass.PREPOSITION);
    }
    if (!says || !preposition) {
      return;
    }
    for (int i = token + 2; i < limit && i <= token + SPEAKER && tokens.isWord(i); i++) {
      if (tokens.is(i, "ان")) {
        candidates.removeIf(candidate -> !isSaying(candidate));
        return;
      }
    }
  }

  /**
   * هجوم وقع قرب المطار, وقع انفجار: beside a noun of violence what can be the verb of happening is
   * it, not the light verb that is spelled alike (وقّع).
   */
  static void keepHappening(
      Word[] words, int index, List<Analysis> candidates, List<Analysis> next) {
    boolean happens = false;
    boolean other = false;
    for (Analysis candidate : candidates) {
      boolean bare = candidate.isVerb() && candidate.pronoun() == null;
      happens |= bare && is(candidate, WordClass.HAPPEN);
      other |= bare && is(candidate, WordClass.LIGHT);
    }
    if (happens && other && (isViolenceBehind(next) || isViolenceBefore(words, index))) {
      candidates.removeIf(candidate -> !is(candidate, WordClass.HAPPEN));
    }
  }

  private static boolean isViolenceBehind(List<Analysis> next) {
    for (Analysis candidate : next) {
      if (!candidate.isVerb() && !candidate.conjunction() && isViolence(candidate.lexeme())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isViolenceBefore(Word[] words, int index) {
    for (int i = index - 1; i >= 0 && i >= index - DEED; i--) {
      Word word = words[i];
      if (word.tag() == Tag.VERB || word.tag() == Tag.MARK) {
        return false;
      }
      if (word.tag() == Tag.NOUN && isViolence(word.lexeme())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isViolence(@Nullable Lexeme lexeme) {
    if (lexeme != null) {
      for (Frame frame : lexeme.frames()) {
        if (frame.type().family() == Family.VIOLENCE) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(Analysis candidate, WordClass wordClass) {
    Lexeme lexeme = candidate.lexeme();
    return lexeme != null && lexeme.is(wordClass);
  }

  private static boolean isSaying(Analysis candidate) {
    return candidate.isVerb() && is(candidate, WordClass.SAY);
  }

  /**
   * إن جنديين من القوات قتلا: behind two who have no verb yet, a word that can be a verb of two is
   * one.
   */
  static void keepDual(Tokens tokens, Word[] words, int index, List<Analysis> candidates) {
    boolean dual = false;
    boolean other = false;
    for (Analysis candidate : candidates) {
      dual |= isDualVerb(candidate);
      other |= !candidate.isVerb();
    }
    if (dual && other && isBehindTwo(tokens, words, index)) {
      candidates.removeIf(candidate -> !isDualVerb(candidate));
    }
  }

  private static boolean isDualVerb(Analysis candidate) {
    Inflection inflection = inflection(candidate);
    return candidate.isVerb()
        && inflection != null
        && inflection.plurality() == Inflection.Plurality.DUAL;
  }

  private static boolean isBehindTwo(Tokens tokens, Word[] words, int index) {
    for (int i = index - 1; i >= 0 && i >= index - TWO; i--) {
      Word word = words[i];
      if (word.tag() == Tag.VERB || word.tag() == Tag.RELATIVE || word.tag() == Tag.MARK) {
        return false;
      }
      boolean two =
          word.isDual() || word.tag() == Tag.NUMBER && TWOS.contains(tokens.key(word.token()));
      if (word.preposition() == 0 && two && !isBehindPreposition(words, i)) {
        return i == 0 || words[i - 1].tag() != Tag.VERB;
      }
    }
    return false;
  }

  private static boolean isBehindPreposition(Word[] words, int index) {
    return index > 0 && words[index - 1].tag() == Tag.PREPOSITION;
  }

  /**
   * تحارب القوات: before a feminine subject the feminine imperfect, not the masculine perfect of
   * another verb.
   */
  static void agree(List<Analysis> candidates, List<Analysis> next) {
    boolean imperfect = false;
    boolean perfect = false;
    for (Analysis candidate : candidates) {
      boolean feminine = is(candidate, Kind.IMPERFECT) && isFeminineThird(candidate);
      imperfect |= feminine;
      perfect |= is(candidate, Kind.PERFECT) && candidate.pronoun() == null;
    }
    if (imperfect && perfect && isFeminineNoun(next)) {
      candidates.removeIf(candidate -> is(candidate, Kind.PERFECT) && !isFeminineThird(candidate));
    }
  }

  /**
   * القضاء على, تجهز على: before a preposition that one of the words takes in its frames and
   * another does not, the one that does.
   */
  static void govern(List<Analysis> candidates, Tokens tokens, int next) {
    if (!tokens.is(next, "علي") && !tokens.is(next, "عن")) {
      return;
    }
    String preposition = tokens.key(next);
    boolean verb = false;
    boolean masdar = false;
    for (Analysis candidate : candidates) {
      if (takes(candidate, preposition)) {
        verb |= candidate.isVerb();
        masdar |= is(candidate, Kind.MASDAR);
      }
    }
    boolean verbs = verb;
    boolean nouns = masdar;
    candidates.removeIf(candidate -> !takes(candidate, preposition)
        && (candidate.isVerb() ? verbs : nouns && is(candidate, Kind.NOUN)));
  }

  /**
   * متهما, القوات المتمركزة: the participle of a verb with a frame for it that an adverb which
   * continues a speech, or an adjective behind its noun, is too; null for none.
   */
  static @Nullable Analysis participle(Analysis best, List<Analysis> all, @Nullable Word previous) {
    boolean adjective = is(best, Kind.ADJECTIVE) && previous != null && previous.tag() == Tag.NOUN;
    if (best.lexeme() == null || !adjective && !best.lexeme().is(WordClass.CONTINUING)) {
      return null;
    }
    for (Analysis analysis : all) {
      Lexeme lexeme = analysis.lexeme();
      if (analysis.conjunction() == best.conjunction()
          && analysis.preposition() == best.preposition()
          && analysis.article() == best.article()
          && analysis.pronoun() == null
          && lexeme != null
          && (is(analysis, Kind.ACTIVE_PARTICIPLE) && hasFrame(lexeme, Frame.Part.ACTIVE_PARTICIPLE)
              || adjective
                  && is(analysis, Kind.PASSIVE_PARTICIPLE)
                  && hasFrame(lexeme, Frame.Part.PASSIVE_PARTICIPLE))) {
        return analysis;
      }
    }
    return null;
  }

  private static boolean hasFrame(Lexeme lexeme, Frame.Part part) {
    for (Frame frame : lexeme.frames()) {
      if (frame.parts().contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(Analysis candidate, String preposition) {
    Lexeme lexeme = candidate.lexeme();
    if (lexeme == null || is(candidate, Kind.NOUN)) {
      return false;
    }
    for (Frame frame : lexeme.frames()) {
      if (frame.prepositions().containsKey(preposition)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFeminineThird(Analysis candidate) {
    Inflection inflection = inflection(candidate);
    return inflection != null
        && inflection.person() == Inflection.Person.THIRD
        && inflection.gender() == Inflection.Gender.FEMININE;
  }

  /** Whether the word is a noun and every noun that it can be goes with a feminine verb. */
  private static boolean isFeminineNoun(List<Analysis> next) {
    boolean some = false;
    for (Analysis candidate : next) {
      if (candidate.isVerb() || candidate.preposition() != 0 || candidate.conjunction()) {
        continue;
      }
      if (!is(candidate, Kind.NOUN) && !is(candidate, Kind.MASDAR)) {
        continue;
      }
      Inflection inflection = inflection(candidate);
      Lexeme lexeme = candidate.lexeme();
      if (lexeme != null && lexeme.isAny(COUNTING)) {
        return false;
      }
      boolean plural = inflection != null
          && inflection.plurality() == Inflection.Plurality.PLURAL
          && lexeme != null
          && !lexeme.isAny(PEOPLE);
      boolean feminine = inflection != null && inflection.gender() == Inflection.Gender.FEMININE
          || lexeme != null && lexeme.lemma().endsWith("ة");
      if (!plural && !feminine) {
        return false;
      }
      some = true;
    }
    return some;
  }

  private static boolean is(Analysis candidate, Kind kind) {
    return candidate.sense() != null && candidate.sense().inflection().kind() == kind;
  }

  private static @Nullable Inflection inflection(Analysis candidate) {
    return candidate.sense() == null ? null : candidate.sense().inflection();
  }
}
