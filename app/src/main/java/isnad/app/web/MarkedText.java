package isnad.app.web;

import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.report.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A report's own text in pieces: each bears all that the quotes of its claims mark there. Quotes
 * overlap and elements may not, so the text is cut wherever a quote begins or ends; put together
 * the pieces are the text.
 */
public record MarkedText(List<Piece> pieces) {
  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the text from {@code start} on, in UTF-16 units: as what it is marked, the numbers
   * of the claims that mark it, and the number of the claim whose trigger begins here, or 0.
   */
  public record Piece(int start, String text, String marks, String claims, int trigger) {
    public boolean isMarked() {
      return !marks.isEmpty();
    }
  }

  /** A mark that holds for one claim. */
  private record Mark(String name, int claim) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      int byName = name.compareTo(other.name);
      return byName == 0 ? Integer.compare(claim, other.claim) : byName;
    }
  }

  /** What begins and ends at one unit of the text. */
  private static final class Border {
    private final List<Mark> begin = new ArrayList<>();
    private final List<Mark> end = new ArrayList<>();
    private int trigger;
  }

  /** Of {@code text}, whose claims are numbered from 1 in their order. */
  static MarkedText of(String text, List<Claim> claims) {
    TreeMap<Integer, Border> borders = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      claim(borders, claims.get(i), i + 1);
    }
    borders.computeIfAbsent(text.length(), at -> new Border());
    List<Piece> pieces = new ArrayList<>();
    Map<Mark, Integer> open = new TreeMap<>();
    int done = 0;
    int trigger = 0;
    for (Map.Entry<Integer, Border> border : borders.entrySet()) {
      int at = border.getKey();
      if (at > done) {
        pieces.add(piece(text, done, at, open, trigger));
        trigger = 0;
      }
      border.getValue().begin.forEach(mark -> open.merge(mark, 1, Integer::sum));
      border.getValue().end.forEach(mark -> open.merge(mark, -1, Integer::sum));
      open.values().removeIf(times -> times == 0);
      trigger = border.getValue().trigger == 0 ? trigger : border.getValue().trigger;
      done = at;
    }
    return new MarkedText(pieces);
  }

  private static void claim(TreeMap<Integer, Border> borders, Claim claim, int number) {
    Happening happening = claim.happening();
    mark(borders, claim.says(), "says", number);
    mark(borders, happening.trigger(), "trigger", number);
    Border trigger =
        borders.computeIfAbsent(happening.trigger().span().start(), at -> new Border());
    trigger.trigger = trigger.trigger == 0 ? number : trigger.trigger;
    for (Link link : claim.chain().links()) {
      mark(borders, link.voice().text(), "voice", number);
    }
    happening.arguments().forEach(one -> mark(borders, one.actor().text(), "actor", number));
    happening.place().ifPresent(place -> mark(borders, place.text(), "place", number));
    happening.time().ifPresent(time -> mark(borders, time.text(), "time", number));
    for (Count count : happening.counts()) {
      mark(borders, count.quantity().text(), "count", number);
    }
  }

  private static void mark(TreeMap<Integer, Border> borders, Quote quote, String name, int number) {
    Mark mark = new Mark(name, number);
    borders.computeIfAbsent(quote.span().start(), at -> new Border()).begin.add(mark);
    borders.computeIfAbsent(quote.span().end(), at -> new Border()).end.add(mark);
  }

  private static Piece piece(String text, int from, int to, Map<Mark, Integer> open, int trigger) {
    TreeSet<String> names = new TreeSet<>();
    TreeSet<Integer> claims = new TreeSet<>();
    open.keySet().forEach(mark -> {
      names.add(mark.name);
      claims.add(mark.claim);
    });
    return new Piece(
        from,
        text.substring(from, to),
        String.join(" ", names),
        String.join(" ", claims.stream().map(String::valueOf).toList()),
        trigger);
  }
}
