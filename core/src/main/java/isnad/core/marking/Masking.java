package isnad.core.marking;

import isnad.core.report.Quote;
import isnad.core.report.ReportId;
import isnad.core.report.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A text in which some stretches stand no more, each replaced by words that do not tell how long it
 * was, and the way from places in the one text to places in the other.
 */
final class Masking {
  /** A stretch of the text, and what is to stand in its place. */
  record Cover(Span span, String with) {}

  /** A cover where it came to stand. */
  private record Laid(Span from, Span to) {}

  private final String text;
  private final List<Laid> laid = new ArrayList<>();

  private Masking(String original, List<Cover> covers) {
    StringBuilder masked = new StringBuilder(original.length());
    int at = 0;
    for (Cover cover : covers) {
      masked.append(original, at, cover.span.start());
      int start = masked.length();
      masked.append(cover.with);
      laid.add(new Laid(cover.span, new Span(start, masked.length())));
      at = cover.span.end();
    }
    text = masked.append(original, at, original.length()).toString();
  }

  /** {@code original} under {@code covers}; of those that overlap the first gives its words. */
  static Masking of(String original, Collection<Cover> covers) {
    List<Cover> sorted = covers.stream()
        .sorted(Comparator.comparing((Cover cover) -> cover.span.start())
            .thenComparing(cover -> -cover.span.end()))
        .toList();
    List<Cover> apart = new ArrayList<>();
    for (Cover cover : sorted) {
      if (!apart.isEmpty() && isOne(apart.getLast(), cover, original)) {
        Cover last = apart.removeLast();
        int end = Math.max(last.span.end(), cover.span.end());
        apart.add(new Cover(new Span(last.span.start(), end), last.with));
      } else {
        apart.add(cover);
      }
    }
    return new Masking(original, apart);
  }

  /** Whether they overlap, or are the same with nothing between: how many words is not told. */
  private static boolean isOne(Cover first, Cover second, String text) {
    int end = first.span.end();
    int start = second.span.start();
    return start < end
        || first.with.equals(second.with) && text.substring(end, start).isBlank();
  }

  String text() {
    return text;
  }

  /** The stretches that stand as they were. */
  List<String> uncovered() {
    List<String> stretches = new ArrayList<>();
    int at = 0;
    for (Laid one : laid) {
      stretches.add(text.substring(at, one.to.start()));
      at = one.to.end();
    }
    stretches.add(text.substring(at));
    return stretches;
  }

  /** Whether any of {@code span} stands no more. */
  boolean covers(Span span) {
    return laid.stream()
        .anyMatch(one -> one.from.start() < span.end() && span.start() < one.from.end());
  }

  /** Where {@code span} is now; what was covered in part is now the whole of the cover. */
  Span span(Span span) {
    return new Span(moved(span.start(), true), moved(span.end(), false));
  }

  /** The words that stand now where those of {@code quote} stood, in the report {@code as}. */
  Quote quote(Quote quote, ReportId as) {
    Span now = span(quote.span());
    return new Quote(as, now, text.substring(now.start(), now.end()));
  }

  private int moved(int at, boolean start) {
    int moved = at;
    for (Laid one : laid) {
      boolean inside = start
          ? one.from.start() <= at && at < one.from.end()
          : one.from.start() < at && at <= one.from.end();
      if (inside) {
        return start ? one.to.start() : one.to.end();
      }
      if (one.from.end() <= at) {
        moved = at - one.from.end() + one.to.end();
      }
    }
    return moved;
  }
}
