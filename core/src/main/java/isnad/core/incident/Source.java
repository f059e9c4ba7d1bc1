package isnad.core.incident;

import isnad.core.report.FoldedText;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.Sentence;
import isnad.core.report.Sentences;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * A report as incidents see it: who published it and when, where its lead ends (headline and first
 * sentence, as an offset into its text), and its shingles.
 */
public final class Source {
  /** What a first sentence has at least, in units; what is shorter is a dateline or a byline. */
  private static final int SENTENCE = 60;

  private final String report;
  private final Optional<String> outlet;
  private final Optional<Published> published;
  private final int leadEnd;
  private final Shingles shingles;

  private Source(Report report, Tokens tokens) {
    this.report = report.id().value();
    this.outlet = report.outlet();
    this.published = report.published();
    this.leadEnd = leadEnd(tokens);
    this.shingles = Shingles.of(tokens);
  }

  public static Source of(Report report) {
    return new Source(report, Tokens.of(FoldedText.of(report.text())));
  }

  /** The end of the headline and of the first sentence behind it that is one. */
  private static int leadEnd(Tokens tokens) {
    List<Sentence> sentences = Sentences.of(tokens);
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int start = tokens.span(sentence.first(), sentence.end()).start();
      end = tokens.span(sentence.first(), sentence.end()).end();
      if (i > 0 && end - start >= SENTENCE) {
        return end;
      }
    }
    return end;
  }

  public String report() {
    return report;
  }

  public Optional<String> outlet() {
    return outlet;
  }

  public Optional<Published> published() {
    return published;
  }

  boolean isLead(int offset) {
    return offset < leadEnd;
  }

  Shingles shingles() {
    return shingles;
  }
}
