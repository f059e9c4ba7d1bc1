package isnad.core.view;

import isnad.core.report.Quote;
import isnad.core.report.Span;
import java.util.List;

/**
 * Exact words of a report that answer a search, with the words around them; {@code marks} are the
 * spans, in the report's own units and inside the quote, of what was looked for.
 */
public record Passage(Quote quote, List<Span> marks) {
  public Passage {
    marks = List.copyOf(marks);
    for (Span mark : marks) {
      if (!quote.span().contains(mark)) {
        throw new IllegalArgumentException("a mark outside of its quote: " + mark);
      }
    }
  }
}
