package isnad.app.present;

import isnad.app.ingest.Received;
import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.event.Role;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.util.List;

/**
 * Readings as a table of fixed columns for a terminal: a head line a report, two lines a claim, the
 * second with the report's own words.
 */
public record Table(int columns, boolean colours) implements Presentation {
  private static final int NARROWEST = 72;
  private static final int WIDEST = 200;

  /** From here on there is room for whole spans of time. */
  private static final int ROOMY = 104;

  private static final String GAP = "  ";

  public Table {
    columns = Math.clamp(columns, NARROWEST, WIDEST);
  }

  @Override
  public String opening() {
    return "";
  }

  @Override
  public String read(int number, Extraction extraction) {
    Report report = extraction.report();
    StringBuilder out = new StringBuilder();
    String told = report.published().map(when -> GAP + when).orElse("")
        + report
            .outlet()
            .map(outlet -> GAP + Cells.isolated(Cells.plain(outlet)))
            .orElse("")
        + GAP
        + counted(extraction.claims().size(), "claim");
    head(out, report.id().value(), told);
    if (!extraction.claims().isEmpty()) {
      String names = row("WHAT", "WHO", "WHOM", "WHERE", "WHEN", "HOW MANY");
      out.append(Paint.DIM.on(names, colours)).append('\n');
    }
    for (Claim claim : extraction.claims()) {
      claim(out, claim);
    }
    problems(out, extraction.problems());
    return out.append('\n').toString();
  }

  @Override
  public String unread(int number, Received.Unread unread) {
    StringBuilder out = new StringBuilder();
    head(out, unread.id().value(), GAP + "not read");
    problems(out, unread.problems());
    return out.append('\n').toString();
  }

  @Override
  public String closing() {
    return "";
  }

  private void head(StringBuilder out, String id, String told) {
    String name = Cells.isolated(Cells.cut(Cells.plain(id), columns / 2));
    out.append(Paint.BOLD.on(name, colours)).append(told).append('\n');
  }

  private void claim(StringBuilder out, Claim claim) {
    Happening happening = claim.happening();
    String row = row(
        ClaimWords.event(happening),
        ClaimWords.actors(happening, Role.AGENT),
        whom(happening),
        happening.place().map(place -> place.name()).orElse(""),
        happening.time().map(ClaimWords::time).orElse(""),
        ClaimWords.counts(happening));
    out.append(row).append('\n');
    String said = ClaimWords.chain(claim.chain());
    String stance = ClaimWords.isMarked(claim) ? " (" + ClaimWords.stance(claim) + ")" : "";
    String voice = Cells.cut(Cells.plain(said + stance), columns / 3);
    String words = Cells.cut(Cells.plain(claim.says().words()), columns - 6 - Cells.width(voice));
    out.append(GAP)
        .append(Paint.CYAN.on(Cells.isolated(voice), colours))
        .append(": ")
        .append(Paint.DIM.on(Cells.isolated(words), colours))
        .append('\n');
  }

  private static String whom(Happening happening) {
    String target = ClaimWords.actors(happening, Role.TARGET);
    return target.isEmpty() ? ClaimWords.actors(happening, Role.OTHER) : target;
  }

  private String row(String what, String who, String whom, String where, String when, String many) {
    boolean roomy = columns >= ROOMY;
    int event = roomy ? 20 : 14;
    int date = roomy ? 21 : 10;
    int last = roomy ? 16 : 12;
    int names = (columns - event - date - last - 5 * GAP.length()) / 3;
    String row = String.join(
        GAP,
        Cells.cell(what, event),
        Cells.cell(who, names),
        Cells.cell(whom, names),
        Cells.cell(where, names),
        Cells.cell(when, date),
        Cells.cell(many, last));
    return row.stripTrailing();
  }

  private void problems(StringBuilder out, List<Problem> problems) {
    for (Problem problem : problems) {
      String what = Cells.isolated(Cells.cut(Cells.plain(problem.what()), columns));
      String code = Paint.YELLOW.on(problem.code().code(), colours);
      out.append(GAP).append(code).append(": ").append(what).append('\n');
    }
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
