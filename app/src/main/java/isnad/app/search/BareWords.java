package isnad.app.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts beside a word that begins like one with ب ل ك or ف written to it the same word without the
 * letter: بانفجار is found by انفجار. Where the letter is the word's own, what is left is a word
 * that nobody looks up.
 */
final class BareWords extends TokenFilter {
  /** The shortest word, in letters, that a letter is taken from. */
  private static final int SHORTEST = 5;

  private static final String PROCLITICS = "بلكف";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private @Nullable State withBare;

  BareWords(TokenStream tokens) {
    super(tokens);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (withBare != null) {
      restoreState(withBare);
      withBare = null;
      int length = term.length();
      System.arraycopy(term.buffer(), 1, term.buffer(), 0, length - 1);
      term.setLength(length - 1);
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() >= SHORTEST && PROCLITICS.indexOf(term.charAt(0)) >= 0) {
      withBare = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    withBare = null;
  }
}
