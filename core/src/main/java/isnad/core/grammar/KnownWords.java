package isnad.core.grammar;

import isnad.core.pack.Lexicon;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The written words that a lexicon knows, with whatever clitics they carry. */
public final class KnownWords {
  private final Analyser analyser;

  public KnownWords(Lexicon lexicon) {
    this.analyser = new Analyser(lexicon);
  }

  /** Whether the word {@code token} can be read as a word of the lexicon. */
  public boolean has(Tokens tokens, int token) {
    List<Analysis> analyses = new ArrayList<>();
    analyser.analyse(tokens, token, analyses);
    return !analyses.isEmpty();
  }
}
