package isnad.core.incident;

import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.Sentence;
import isnad.core.report.Sentences;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report as incidents see it: who published it and when, where its lead ends (headline and first
 * sentence, as an offset into its text), and its shingles.
 */
public final class Source {
  /** What a first sentence has at least, in units; what is shorter is a dateline or a byline. */
  private static final int SENTENCE = 60;

  private final String report;
  private final String outlet;
  private final Optional<Published> published;
  private final int leadEnd;
  private final int openingEnd;
  private final Shingles shingles;

  /**
   * The report {@code report} of the voice {@code outlet}, whose lead and the sentence behind it
   * end at these offsets.
   */
  public Source(
      String report,
      String outlet,
      Optional<Published> published,
      int leadEnd,
      int openingEnd,
      Shingles shingles) {
    if (leadEnd < 0 || openingEnd < leadEnd) {
      throw new IllegalArgumentException("a lead of " + leadEnd + " in " + openingEnd);
    }
    this.report = report;
    this.outlet = outlet;
    this.published = published;
    this.leadEnd = leadEnd;
    this.openingEnd = openingEnd;
    this.shingles = shingles;
  }

  /**
   * {@code report}, whose text has these {@code tokens} and whose outlet is the voice
   * {@code outlet}.
   */
  static Source of(Report report, Tokens tokens, String outlet) {
    List<Sentence> sentences = Sentences.of(tokens);
    int lead = lead(tokens, sentences);
    return new Source(
        report.id().value(),
        outlet,
        report.published(),
        end(tokens, sentences, lead),
        end(tokens, sentences, Math.min(lead + 1, sentences.size())),
        Shingles.of(tokens));
  }

  /** How many sentences are the headline and the first sentence behind it that is one. */
  private static int lead(Tokens tokens, List<Sentence> sentences) {
    for (int i = 1; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (tokens.span(sentence.first(), sentence.end()).length() >= SENTENCE) {
        return i + 1;
      }
    }
    return sentences.size();
  }

  /** Where the first {@code count} sentences end. */
  private static int end(Tokens tokens, List<Sentence> sentences, int count) {
    if (count == 0) {
      return 0;
    }
    Sentence last = sentences.get(count - 1);
    return tokens.span(last.first(), last.end()).end();
  }

  public String report() {
    return report;
  }

  /** The key of the outlet as a voice; of the report itself where no outlet is known. */
  public String outlet() {
    return outlet;
  }

  public Optional<Published> published() {
    return published;
  }

  /** Where headline and first sentence end. */
  public int leadEnd() {
    return leadEnd;
  }

  /** Where the sentence behind them ends. */
  public int openingEnd() {
    return openingEnd;
  }

  boolean isLead(int offset) {
    return offset < leadEnd;
  }

  /** Whether {@code offset} is in the lead or in the sentence behind it. */
  public boolean isOpening(int offset) {
    return offset < openingEnd;
  }

  public Shingles shingles() {
    return shingles;
  }

  /** Whether {@code other} is the same report. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Source source && report.equals(source.report);
  }

  @Override
  public int hashCode() {
    return report.hashCode();
  }
}
