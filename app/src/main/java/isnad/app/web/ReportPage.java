package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Archived;
import isnad.app.answer.AskProblem;
import isnad.app.answer.Refused;
import isnad.app.change.Deciding;
import isnad.app.json.ClaimReader;
import isnad.app.json.ReadingLine;
import isnad.app.present.ClaimRows;
import isnad.app.present.MarkedText;
import isnad.app.store.LedgerReader;
import isnad.core.claim.Claim;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Corrections;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A report as it was, with the words of each of its claims marked in it. */
@Controller
class ReportPage {
  private final Desks desks;
  private final Pages pages;

  ReportPage(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  /**
   * A report and its claims in the order of the text, with what cannot be read back, and what it
   * was taken from.
   */
  private record Shown(
      Report report,
      int version,
      List<Claim> claims,
      List<Problem> problems,
      Optional<Archived> archived) {}

  @Needs(Right.LOOK)
  @GetMapping("/report")
  Object report(
      HttpServletRequest request,
      @RequestParam String id,
      @RequestParam(required = false) @Nullable String claim)
      throws Refused {
    ReportId name = Deciding.report(id);
    Shown shown = shown(name)
        .orElseThrow(() -> new Refused(AskProblem.UNKNOWN_ID.of(
            name + " is no report of this ledger, or its text was erased")));
    Report report = shown.report;
    return Form.of(
        request,
        () -> pages.page(
            request,
            "report",
            Map.of(
                "report",
                report,
                "version",
                shown.version,
                "claims",
                shown.claims,
                "problems",
                shown.problems,
                "chosen",
                claim == null ? "" : claim,
                "source",
                address(report).orElse(""),
                "archived",
                shown.archived,
                "text",
                MarkedText.of(report.text(), shown.claims))),
        () -> ReadingLine.of(new Extraction(report, shown.claims, shown.problems)),
        () -> ClaimRows.of(report, shown.claims));
  }

  /** Only an address of the web becomes a link: what a report names as its own may be a script. */
  private static Optional<String> address(Report report) {
    return report.uri().map(Object::toString).filter(uri -> uri.matches("https?://.*"));
  }

  private Optional<Shown> shown(ReportId id) {
    return desks
        .mine()
        .ask(ledger -> ledger.reader().report(id).map(stored -> {
          List<Problem> problems = new ArrayList<>();
          List<Claim> claims = claims(stored, problems);
          return new Shown(
              stored.report(),
              stored.version(),
              new Corrections(desks.mine().packs())
                  .reviewed(claims, ledger.decided()).stream()
                      .sorted(Comparator.comparing(
                          one -> one.happening().trigger().span().start()))
                      .toList(),
              problems,
              Archived.ifKept(ledger.reader(), id, stored.version()));
        }));
  }

  private List<Claim> claims(LedgerReader.StoredReport stored, List<Problem> problems) {
    return new ClaimReader(stored.report(), desks.mine().packs().types())
        .all(stored.claims(), stored.added(), problems::add);
  }
}
