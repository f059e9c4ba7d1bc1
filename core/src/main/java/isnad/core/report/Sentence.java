package isnad.core.report;

/** A stretch of tokens that is read as one statement: from {@code first} to before {@code end}. */
public record Sentence(int first, int end) {
  public Sentence {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a sentence: " + first + ".." + end);
    }
  }
}
