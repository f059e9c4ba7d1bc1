package isnad.app.ingest;

import isnad.app.json.Surrogates;
import isnad.core.report.Language;
import isnad.core.report.Problem;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report as it came, its parts still unchecked. */
record Draft(
    ReportId id,
    Optional<ReportId> own,
    Optional<String> uri,
    String text,
    Optional<String> title,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> language,
    List<Problem> problems) {

  /** A draft of which only the text is known. */
  static Draft of(ReportId id, Optional<String> uri, String text) {
    Optional<String> none = Optional.empty();
    return new Draft(id, Optional.empty(), uri, text, none, none, none, none, List.of());
  }

  /** Checks the parts and makes them a report; what is wrong with one part leaves it out. */
  Received checked(Limits limits) {
    List<Problem> found = new ArrayList<>(problems);
    if (text.isBlank()) {
      return unread(found, IngestProblem.EMPTY_REPORT, "nothing but white space");
    }
    if (text.length() > limits.units()) {
      String what = text.length() + " units of text; a report has at most " + limits.units();
      return unread(found, IngestProblem.TEXT_TOO_LONG, what);
    }
    int lone = Surrogates.firstLone(text, 0);
    if (lone >= 0) {
      found.add(Problem.of(IngestProblem.LONE_SURROGATE, "half a surrogate pair at unit " + lone));
    }
    Language script = Scripts.language(text);
    if (!script.equals(Language.ARABIC)) {
      found.add(Problem.of(IngestProblem.NO_ARABIC, "no letter of the Arabic script"));
    }
    Report report =
        new Report(id, outlet, language(script, found), uri, published(found), title, text);
    return new Received.WithText(report, own, found);
  }

  private Received unread(List<Problem> found, IngestProblem code, String what) {
    found.add(Problem.of(code, what));
    return new Received.Unread(id, uri, found);
  }

  private Language language(Language script, List<Problem> found) {
    if (language.isEmpty()) {
      return script;
    }
    try {
      return new Language(language.get().strip().toLowerCase(Locale.ROOT).replace('_', '-'));
    } catch (IllegalArgumentException notOne) {
      found.add(Problem.of(IngestProblem.BAD_LANGUAGE, "no language code: " + brief(language)));
      return script;
    }
  }

  private Optional<Published> published(List<Problem> found) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Published.parse(published.get()));
    } catch (DateTimeException notOne) {
      found.add(Problem.of(IngestProblem.BAD_DATE, "no date: " + brief(published)));
      return Optional.empty();
    }
  }

  private static String brief(Optional<String> value) {
    String all = value.orElse("");
    return all.length() > 40 ? all.substring(0, 40) + "…" : all;
  }
}
