package isnad.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes Arabic and English apart with one row of filters: each touches the letters of its own
 * script alone, so a text may have both and a word need not say which it is.
 */
final class BothLanguages extends Analyzer {
  /** Between two values of a field, so that no phrase runs over their border. */
  private static final int GAP = 100;

  private static final CharArraySet STOPS = stops();

  /** A token: what is looked up, the units it stands at, and its place among the words. */
  record Token(String term, int start, int end, int position) {}

  private final boolean texts;

  private BothLanguages(boolean texts) {
    this.texts = texts;
  }

  /** For texts: words with a preposition written to them are found without it too. */
  static BothLanguages ofTexts() {
    return new BothLanguages(true);
  }

  /** For words that are looked up, each as it is. */
  static BothLanguages ofWords() {
    return new BothLanguages(false);
  }

  private static CharArraySet stops() {
    CharArraySet stops = new CharArraySet(ArabicAnalyzer.getDefaultStopSet(), true);
    stops.addAll(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    return CharArraySet.unmodifiableSet(stops);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream tokens = new LowerCaseFilter(source);
    tokens = new EnglishPossessiveFilter(tokens);
    tokens = new DecimalDigitFilter(tokens);
    // Before folding: the preposition على is left out, the name علي is not.
    tokens = new StopFilter(tokens, STOPS);
    tokens = new FoldedWords(tokens);
    tokens = new ArabicNormalizationFilter(tokens);
    if (texts) {
      tokens = new BareWords(tokens);
    }
    tokens = new ArabicStemFilter(tokens);
    return new TokenStreamComponents(source, new PorterStemFilter(tokens));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** The tokens of {@code text}, as the index has them. */
  List<Token> tokens(String text) {
    List<Token> found = new ArrayList<>();
    try (TokenStream tokens = tokenStream(Fields.WORDS, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      tokens.reset();
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        found.add(new Token(term.toString(), offsets.startOffset(), offsets.endOffset(), position));
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return found;
  }
}
