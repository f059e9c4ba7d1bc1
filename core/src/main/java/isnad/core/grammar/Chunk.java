package isnad.core.grammar;

import isnad.core.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that stand together, from token {@code first} to before {@code end}. A phrase
 * has the folded preposition that governs it ({@code ""} for none), its head (the token of the noun
 * that says what it is), its quantity, and the pronoun that it consists of where it is only one;
 * {@code joined} where a conjunction stands before it.
 */
public record Chunk(
    Kind kind,
    int first,
    int end,
    String preposition,
    int head,
    boolean joined,
    @Nullable Quantity quantity,
    @Nullable Pronoun pronoun) {

  /** What a chunk is. */
  public enum Kind {
    /** A noun phrase, with or without a preposition. */
    PHRASE,
    VERB,
    COMPLEMENTISER,
    SUBORDINATOR,
    RELATIVE,
    NEGATION,
    PARTICLE,
    CONJUNCTION,
    TIME,
    COMMA,
    COLON,
    /** A dash, an ellipsis or a semicolon. */
    BREAK,
    QUOTE,
    OPEN,
    CLOSE,
    /** An adverb or a word that changes nothing here. */
    OTHER
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether this is a noun phrase without a preposition. */
  public boolean isBare() {
    return kind == Kind.PHRASE && preposition.isEmpty();
  }

  /** Whether this is a noun phrase behind a preposition. */
  public boolean isGoverned() {
    return kind == Kind.PHRASE && !preposition.isEmpty();
  }
}
