package isnad.core.ledger;

import isnad.core.report.Span;
import java.util.List;

/** What a sealed claim says of itself, as far as it can be checked without packs. */
public record ClaimOutline(String id, String type, Span trigger, Span says, List<Words> words) {
  public ClaimOutline {
    words = List.copyOf(words);
  }

  /** A span of the report's text, and the words that it is said to have. */
  public record Words(Span span, String quote) {
    /** Whether these are the words that stand there. */
    boolean standIn(String text) {
      return span.end() <= text.length()
          && span.length() == quote.length()
          && text.startsWith(quote, span.start());
    }
  }
}
