package isnad.app.present;

import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.report.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
   * of the claims that mark it, and those of the claims whose triggers begin where it does.
   */
  public record Piece(int start, String text, String marks, String claims, List<Integer> triggers) {
    public Piece {
      triggers = List.copyOf(triggers);
    }

    public boolean isMarked() {
      return !marks.isEmpty();
    }
  }

  /** Why words are marked; the names are classes of pages, the wider before the narrower. */
  private enum Kind {
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

  /** A mark that holds for one claim. */
  private record Mark(Kind kind, int claim) {}

  /** What begins and ends at one unit of the text. */
  private static final class Border {
    private final List<Mark> begin = new ArrayList<>();
    private final List<Mark> end = new ArrayList<>();
    private final List<Integer> triggers = new ArrayList<>();
  }

  /** Of {@code text}, whose claims are numbered from 1 in their order. */
  public static MarkedText of(String text, List<Claim> claims) {
    TreeMap<Integer, Border> borders = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      claim(borders, claims.get(i), i + 1);
    }
    borders.computeIfAbsent(text.length(), at -> new Border());
    List<Piece> pieces = new ArrayList<>();
    Map<Mark, Integer> open = new HashMap<>();
    int done = 0;
    List<Integer> triggers = List.of();
    for (Map.Entry<Integer, Border> border : borders.entrySet()) {
      int at = border.getKey();
      if (at > done) {
        pieces.add(piece(text, done, at, open, triggers));
      }
      border.getValue().begin.forEach(mark -> open.merge(mark, 1, Integer::sum));
      border.getValue().end.forEach(mark -> open.merge(mark, -1, Integer::sum));
      open.values().removeIf(times -> times == 0);
      triggers = border.getValue().triggers;
      done = at;
    }
    return new MarkedText(pieces);
  }

  private static void claim(TreeMap<Integer, Border> borders, Claim claim, int number) {
    Happening happening = claim.happening();
    mark(borders, claim.says(), Kind.SAYS, number);
    mark(borders, happening.trigger(), Kind.TRIGGER, number);
    borders
        .computeIfAbsent(happening.trigger().span().start(), at -> new Border())
        .triggers
        .add(number);
    for (Link link : claim.chain().links()) {
      mark(borders, link.voice().text(), Kind.VOICE, number);
    }
    happening.arguments().forEach(one -> mark(borders, one.actor().text(), Kind.ACTOR, number));
    happening.place().ifPresent(place -> mark(borders, place.text(), Kind.PLACE, number));
    happening.time().ifPresent(time -> mark(borders, time.text(), Kind.TIME, number));
    for (Count count : happening.counts()) {
      mark(borders, count.quantity().text(), Kind.COUNT, number);
    }
  }

  private static void mark(TreeMap<Integer, Border> borders, Quote quote, Kind kind, int number) {
    Mark mark = new Mark(kind, number);
    borders.computeIfAbsent(quote.span().start(), at -> new Border()).begin.add(mark);
    borders.computeIfAbsent(quote.span().end(), at -> new Border()).end.add(mark);
  }

  private static Piece piece(
      String text, int from, int to, Map<Mark, Integer> open, List<Integer> triggers) {
    TreeSet<Kind> kinds = new TreeSet<>();
    TreeSet<Integer> claims = new TreeSet<>();
    open.keySet().forEach(mark -> {
      kinds.add(mark.kind);
      claims.add(mark.claim);
    });
    return new Piece(
        from,
        text.substring(from, to),
        String.join(" ", kinds.stream().map(Kind::key).toList()),
        String.join(" ", claims.stream().map(String::valueOf).toList()),
        triggers);
  }
}
