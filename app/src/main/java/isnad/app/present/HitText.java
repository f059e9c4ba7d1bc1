package isnad.app.present;

import isnad.core.report.Published;
import isnad.core.report.Span;
import isnad.core.view.Hit;
import isnad.core.view.Passage;
import java.util.List;
import java.util.Locale;

/** Hits of a search for a terminal: the report, its words with what was found, its claims. */
public record HitText(int columns, boolean colours) {
  /** How many claims of a report are shown. */
  private static final int CLAIMS = 3;

  public String of(List<Hit> hits) {
    if (hits.isEmpty()) {
      return "nothing found\n";
    }
    StringBuilder out = new StringBuilder();
    hits.forEach(hit -> hit(out, hit));
    return out.toString();
  }

  private void hit(StringBuilder out, Hit hit) {
    String id = isolated(Cells.cut(Cells.plain(hit.report().id().value()), columns / 2));
    out.append(Paint.BOLD.on(id, colours))
        .append(
            hit.report().published().map(Published::toString).map(d -> "  " + d).orElse(""))
        .append(
            hit.report().outlet().map(one -> "  " + isolated(Cells.plain(one))).orElse(""))
        .append(String.format(Locale.ROOT, "  %.2f\n", hit.score()));
    hit.report()
        .title()
        .ifPresent(title -> out.append("  ")
            .append(isolated(Cells.cut(Cells.plain(title), columns - 2)))
            .append('\n'));
    hit.passages().forEach(passage -> passage(out, passage));
    hit.claims().stream()
        .limit(CLAIMS)
        .forEach(claim -> out.append("  ")
            .append(claim.incident())
            .append(' ')
            .append(claim.type())
            .append("  ")
            .append(Paint.DIM.on(
                isolated(Cells.cut(Cells.plain(claim.says().words()), columns - 36)), colours))
            .append('\n'));
    int more = hit.claims().size() - CLAIMS;
    if (more > 0) {
      out.append("  and ").append(more).append(more == 1 ? " more claim" : " more claims");
      out.append('\n');
    }
    out.append('\n');
  }

  /** The words of a passage, what was found in another colour. */
  private void passage(StringBuilder out, Passage passage) {
    int base = passage.quote().span().start();
    String words = passage.quote().words();
    StringBuilder line = new StringBuilder();
    int done = 0;
    for (Span mark : passage.marks()) {
      line.append(plain(words.substring(done, mark.start() - base)));
      line.append(
          Paint.YELLOW.on(plain(words.substring(mark.start() - base, mark.end() - base)), colours));
      done = mark.end() - base;
    }
    line.append(plain(words.substring(done)));
    out.append("  «\u2068")
        .append(line)
        .append("\u2069» ")
        .append(base)
        .append('–')
        .append(passage.quote().span().end())
        .append('\n');
  }

  /** Plain words that keep the blanks at their ends. */
  private static String plain(String words) {
    String plain = Cells.plain(words);
    if (plain.isEmpty()) {
      return words.isEmpty() ? "" : " ";
    }
    return (Character.isWhitespace(words.charAt(0)) ? " " : "")
        + plain
        + (Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "");
  }

  private static String isolated(String plain) {
    return Cells.isolated(plain);
  }
}
