package isnad.core.grammar;

import isnad.core.morphology.Inflection;
import isnad.core.pack.Actor;
import isnad.core.pack.Lexeme;
import isnad.core.pack.Place;
import isnad.core.pack.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token as it was read in its sentence. {@code stem} is the folded character where the stem
 * begins. {@code actor} and {@code places} stand on the first word of a name, which ends before
 * token {@code nameEnd}; the words inside a name have {@code inName}. {@code alsoVerb}: it could
 * have been a verb too, and {@code alsoNoun}: a noun.
 */
public record Word(
    int token,
    Tag tag,
    boolean conjunction,
    char preposition,
    boolean article,
    boolean future,
    @Nullable Pronoun pronoun,
    @Nullable Lexeme lexeme,
    @Nullable Inflection inflection,
    int stem,
    @Nullable Actor actor,
    @Nullable List<Place> places,
    int nameEnd,
    boolean inName) {

  /** The same word read as something else. */
  Word as(Tag other) {
    return new Word(
        token,
        other,
        conjunction,
        preposition,
        article,
        future,
        pronoun,
        lexeme,
        inflection,
        stem,
        actor,
        places,
        nameEnd,
        inName);
  }

  public boolean is(WordClass wordClass) {
    return lexeme != null && lexeme.is(wordClass);
  }

  public boolean isAny(long mask) {
    return lexeme != null && lexeme.isAny(mask);
  }

  public boolean isName() {
    return actor != null || places != null || inName;
  }

  /** Whether it begins the name of a place that is nobody's as well. */
  public boolean isSite() {
    return places != null && actor == null;
  }

  /** Whether the word itself shows that it is definite. */
  public boolean isDefinite() {
    return article || pronoun != null || isName() || tag == Tag.DEMONSTRATIVE;
  }

  public boolean isKind(Inflection.Kind kind) {
    return inflection != null && inflection.kind() == kind;
  }

  /**
   * Whether it is a participle that tells what the subject of its clause does besides: متهما,
   * مطالبة.
   */
  public boolean isCircumstance() {
    return tag == Tag.ADVERB && isKind(Inflection.Kind.ACTIVE_PARTICIPLE);
  }

  /** Whether it is a participle, active or passive. */
  public boolean isParticiple() {
    return isKind(Inflection.Kind.ACTIVE_PARTICIPLE) || isKind(Inflection.Kind.PASSIVE_PARTICIPLE);
  }

  public boolean isPlural() {
    return inflection != null && inflection.plurality() == Inflection.Plurality.PLURAL;
  }

  public boolean isDual() {
    return inflection != null && inflection.plurality() == Inflection.Plurality.DUAL;
  }

  public boolean isFeminine() {
    return inflection != null && inflection.gender() == Inflection.Gender.FEMININE;
  }
}
