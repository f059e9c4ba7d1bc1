package isnad.core.pack;

import isnad.core.report.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of the lexicon: its lemma as a pack writes it, what part of speech it is and its classes.
 * The frames are added while packs load and never change afterwards, so a lexeme is compared by
 * identity.
 */
public final class Lexeme {
  /** The part of speech that a pack declares. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    WORD
  }

  private final String lemma;
  private final String key;
  private final Part part;
  private long classes;
  private final List<Frame> frames = new ArrayList<>(1);
  private @Nullable Actor owner;

  Lexeme(String lemma, Part part) {
    this.lemma = lemma;
    this.key = FoldedText.key(lemma);
    this.part = part;
  }

  public String lemma() {
    return lemma;
  }

  /** The folded lemma. */
  public String key() {
    return key;
  }

  public Part part() {
    return part;
  }

  public boolean is(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }

  /** Whether this word has one of the classes whose bits are set in {@code mask}. */
  public boolean isAny(long mask) {
    return (classes & mask) != 0;
  }

  public List<Frame> frames() {
    return frames;
  }

  /** The actor whom a nisba adjective makes the owner of the noun before it (تركي), or null. */
  public @Nullable Actor owner() {
    return owner;
  }

  void own(Actor actor) {
    owner = actor;
  }

  void add(long classBits) {
    classes |= classBits;
  }

  void add(Frame frame) {
    frames.add(frame);
  }

  @Override
  public String toString() {
    return lemma;
  }
}
