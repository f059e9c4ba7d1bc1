package isnad.app.present;

import isnad.app.ingest.Received;
import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.event.Role;
import isnad.core.reading.Extraction;
import isnad.core.report.Language;
import isnad.core.report.Problem;
import isnad.core.report.Published;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Readings as one page that needs nothing but itself: each report with its quotes marked, its
 * claims beside it. It has no script and its policy allows none, so that no text of a report can
 * act.
 */
public record Page() implements Presentation {
  @Override
  public String opening() {
    return resource("page-head.html").replace("/* style */", resource("page.css"));
  }

  @Override
  public String read(int number, Extraction extraction) {
    Report report = extraction.report();
    String anchor = "r" + number;
    int claims = extraction.claims().size();
    StringBuilder out = new StringBuilder();
    String about = Stream.of(
            report.published().map(Published::toString),
            report.outlet(),
            report.uri(),
            Optional.of(claims + (claims == 1 ? " claim" : " claims")))
        .flatMap(Optional::stream)
        .map(Page::words)
        .collect(Collectors.joining(" · "));
    open(out, anchor, report.id().value(), about);
    report
        .title()
        .ifPresent(title -> out.append("<h3 dir=\"auto\">%s</h3>\n".formatted(safe(title))));
    problems(out, extraction.problems());
    out.append("<div class=\"both\"><div class=\"text\" %s>".formatted(direction(report)))
        .append(Highlights.of(extraction, anchor))
        .append("</div>\n<ol class=\"claims\">\n");
    for (int i = 0; i < claims; i++) {
      claim(out, anchor, i + 1, extraction.claims().get(i));
    }
    return out.append("</ol></div></section>\n").toString();
  }

  @Override
  public String unread(int number, Received.Unread unread) {
    StringBuilder out = new StringBuilder();
    String about = unread.uri().map(uri -> words(uri) + " · ").orElse("") + "not read";
    open(out, "r" + number, unread.id().value(), about);
    problems(out, unread.problems());
    return out.append("</section>\n").toString();
  }

  @Override
  public String closing() {
    return "</main></body></html>\n";
  }

  private static void open(StringBuilder out, String anchor, String id, String about) {
    out.append("<section id=\"%s\"><h2>%s</h2><p class=\"about\">%s</p>\n"
        .formatted(anchor, words(id), about));
  }

  private static void claim(StringBuilder out, String anchor, int number, Claim claim) {
    Happening happening = claim.happening();
    String family = happening.type().family().key();
    out.append("<li id=\"%sc%d\" class=\"%s\"><p><a href=\"#%st%d\">%d</a> "
            .formatted(anchor, number, family, anchor, number, number))
        .append("<b>%s</b> ".formatted(safe(ClaimWords.event(happening))))
        .append(
            "<q dir=\"auto\">%s</q></p><dl>".formatted(safe(happening.trigger().words())));
    field(out, "said by", ClaimWords.chain(claim.chain()));
    field(out, "stance", ClaimWords.isMarked(claim) ? ClaimWords.stance(claim) : "");
    for (Role role : Role.values()) {
      field(out, label(role), ClaimWords.actors(happening, role));
    }
    field(out, "where", happening.place().map(ClaimWords::place).orElse(""));
    field(out, "when", happening.time().map(ClaimWords::time).orElse(""));
    field(out, "how many", ClaimWords.counts(happening));
    out.append("</dl></li>\n");
  }

  private static String label(Role role) {
    return switch (role) {
      case AGENT -> "who";
      case TARGET -> "whom";
      case OTHER, INSTRUMENT, FROM, TO -> role.key().toLowerCase(Locale.ROOT);
    };
  }

  private static void field(StringBuilder out, String label, String value) {
    if (!value.isEmpty()) {
      out.append("<dt>%s</dt><dd>%s</dd>".formatted(label, words(value)));
    }
  }

  private static void problems(StringBuilder out, List<Problem> problems) {
    for (Problem problem : problems) {
      out.append("<p class=\"problem\"><b>%s</b> %s</p>\n"
          .formatted(safe(problem.code().code()), words(problem.what())));
    }
  }

  private static String direction(Report report) {
    boolean arabic = report.language().equals(Language.ARABIC);
    return "lang=\"" + safe(report.language().code()) + "\" dir=\"" + (arabic ? "rtl" : "auto")
        + "\"";
  }

  /** Words of any direction inside a line of another. */
  private static String words(String text) {
    return "<bdi>" + safe(text) + "</bdi>";
  }

  private static String safe(String text) {
    return Html.safe(text);
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
