package isnad.app.search;

import isnad.core.report.FoldedText;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds each token as Isnad folds texts; where it stands in the text does not change. */
final class FoldedWords extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldedWords(TokenStream tokens) {
    super(tokens);
  }

  @Override
  public boolean incrementToken() throws java.io.IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String folded = FoldedText.key(term.toString());
    if (!folded.isEmpty()) {
      term.setEmpty().append(folded);
    }
    return true;
  }
}
