package isnad.core.incident;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.reading.Shipped;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports of one test, read with the shipped packs. */
public final class News {
  private static final Accounts ACCOUNTS = new Accounts(Shipped.PACKS);

  final List<Source> sources = new ArrayList<>();
  final List<Account> accounts = new ArrayList<>();
  private final List<Accounts.Told> told = new ArrayList<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();

  /** Adds a report of {@code outlet}, published on {@code day}. */
  public News add(String id, String outlet, String day, String text) {
    Report report = new Report(
        new ReportId(id),
        Optional.of(outlet),
        Language.ARABIC,
        Optional.empty(),
        Optional.of(Published.parse(day)),
        Optional.empty(),
        text);
    List<Claim> read = Shipped.READING.read(report).claims();
    Accounts.Told one = ACCOUNTS.of(report, read);
    told.add(one);
    reports.put(id, report);
    sources.add(one.source());
    accounts.addAll(one.accounts());
    read.forEach(claim -> claims.put(claim.id(), claim));
    return this;
  }

  /** The reports, each with what its claims tell. */
  public List<Accounts.Told> told() {
    return told;
  }

  public Map<ClaimId, Claim> claims() {
    return claims;
  }

  public Map<String, Report> reports() {
    return reports;
  }

  /** What each report is about, in the order of adding. */
  List<ReportIncident> about() {
    return ReportIncident.of(sources, Assembly.of(accounts), NearCopies.among(sources));
  }

  /** The names of the incidents that the reports are about, in the order of adding. */
  List<String> incidents() {
    return about().stream()
        .map(report -> report.incident().map(one -> one.id().toString()).orElse("none"))
        .toList();
  }
}
