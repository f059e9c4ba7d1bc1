package isnad.core.report;

/** The exact words of a report at a span of its own text. */
public record Quote(ReportId report, Span span, String words) {
  public Quote {
    if (words.length() != span.length()) {
      throw new IllegalArgumentException("a quote of " + words.length() + " units over " + span);
    }
  }

  /** The quote of {@code report} at {@code span}; throws where the span leaves the text. */
  public static Quote of(Report report, Span span) {
    return new Quote(report.id(), span, report.text().substring(span.start(), span.end()));
  }

  /** Whether these are the words that stand in {@code text} at the span. */
  public boolean standsIn(String text) {
    return span.end() <= text.length() && text.startsWith(words, span.start());
  }
}
