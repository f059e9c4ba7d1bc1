package isnad.app.present;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.reading.Extraction;
import isnad.core.report.Quote;
import isnad.core.report.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report's text with all quotes of its claims marked. Quotes overlap freely and elements may not,
 * so the text is cut wherever a quote begins or ends and every piece bears all that hold there.
 */
final class Highlights {
  /** Why words are marked; the names are the page's classes. */
  private enum Mark {
    SAYS,
    VOICE,
    ACTOR,
    PLACE,
    TIME,
    COUNT,
    TRIGGER;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What changes at one unit of the text. */
  private static final class Border {
    private final Map<Mark, Integer> change = new EnumMap<>(Mark.class);
    private final List<Integer> triggers = new ArrayList<>();
  }

  private final String text;
  private final TreeMap<Integer, Border> borders = new TreeMap<>();

  private Highlights(Extraction extraction) {
    text = extraction.report().text();
    for (int i = 0; i < extraction.claims().size(); i++) {
      claim(i + 1, extraction.claims().get(i));
    }
  }

  /** The marked text as HTML; {@code anchor} begins the names of what it links to and from. */
  static String of(Extraction extraction, String anchor) {
    return new Highlights(extraction).html(anchor);
  }

  private void claim(int number, Claim claim) {
    Happening happening = claim.happening();
    mark(claim.says(), Mark.SAYS);
    mark(happening.trigger(), Mark.TRIGGER);
    border(happening.trigger().span().start()).triggers.add(number);
    for (Link link : claim.chain().links()) {
      mark(link.voice().text(), Mark.VOICE);
    }
    for (Argument argument : happening.arguments()) {
      mark(argument.actor().text(), Mark.ACTOR);
    }
    happening.place().ifPresent(place -> mark(place.text(), Mark.PLACE));
    happening.time().ifPresent(time -> mark(time.text(), Mark.TIME));
    for (Count count : happening.counts()) {
      mark(count.quantity().text(), Mark.COUNT);
    }
  }

  private void mark(Quote quote, Mark mark) {
    Span span = quote.span();
    border(span.start()).change.merge(mark, 1, Integer::sum);
    border(span.end()).change.merge(mark, -1, Integer::sum);
  }

  private Border border(int unit) {
    return borders.computeIfAbsent(unit, at -> new Border());
  }

  private String html(String anchor) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    Map<Mark, Integer> open = new EnumMap<>(Mark.class);
    int done = 0;
    for (Map.Entry<Integer, Border> entry : borders.entrySet()) {
      piece(done, entry.getKey(), open, out);
      done = entry.getKey();
      Border border = entry.getValue();
      border.change.forEach((mark, change) -> open.merge(mark, change, Integer::sum));
      for (int number : border.triggers) {
        out.append("<a class=\"n\" id=\"%st%d\" href=\"#%sc%d\">%d</a>"
            .formatted(anchor, number, anchor, number, number));
      }
    }
    piece(done, text.length(), open, out);
    return out.toString();
  }

  private void piece(int from, int to, Map<Mark, Integer> open, StringBuilder out) {
    if (from >= to) {
      return;
    }
    StringBuilder classes = new StringBuilder();
    open.forEach((mark, times) -> {
      if (times > 0) {
        classes.append(classes.isEmpty() ? "" : " ").append(mark.key());
      }
    });
    if (classes.isEmpty()) {
      Html.safe(text, from, to, out);
      return;
    }
    out.append("<mark class=\"").append(classes).append("\">");
    Html.safe(text, from, to, out);
    out.append("</mark>");
  }
}
