package isnad.app.share;

import isnad.app.json.ClaimReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.Medium;
import isnad.core.marking.Audience;
import isnad.core.marking.Markings;
import isnad.core.marking.Redacting;
import isnad.core.marking.Redaction.Hiding;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Cell;
import isnad.core.review.ClaimByHand;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A report as an audience may read it, with what its id and its claims' ids were; {@code hidden}
 * are the cells that hold less in any of them.
 */
record SharedReport(
    ReportId was,
    Report report,
    Optional<Medium> medium,
    Map<ClaimId, Claim> claims,
    Set<Cell> hidden,
    boolean redacted) {

  /** What {@code audience} may read of {@code stored}; empty where that is nothing. */
  static Optional<SharedReport> of(
      StoredReport stored, Audience audience, Markings markings, Packs packs, Redacting redacting) {
    Report report = stored.report();
    if (!markings.mayRead(report.id(), audience)) {
      return Optional.empty();
    }
    List<Claim> claims =
        new ClaimReader(report, packs.types()).all(stored.claims(), stored.added(), problem -> {});
    Hiding hiding = Hiding.from(audience, markings, claims);
    Set<Cell> hidden = new HashSet<>();
    hiding.cells().values().forEach(hidden::addAll);
    boolean redacted = !hiding.isNothing();
    return redacting
        .redacted(report, claims, hiding)
        .map(left -> new SharedReport(
            report.id(), left.report(), stored.medium(), left.claims(), hidden, redacted));
  }

  /** The claims that the reader made, in the order of the text. */
  List<Claim> read() {
    return sorted(claims.values().stream().filter(claim -> !isByHand(claim)));
  }

  /** The claims that people made, by the ids that they had. */
  Map<ClaimId, Claim> byHand() {
    Map<ClaimId, Claim> byHand = new TreeMap<>(Comparator.comparing(ClaimId::value));
    claims.forEach((was, claim) -> {
      if (isByHand(claim)) {
        byHand.put(was, claim);
      }
    });
    return byHand;
  }

  private static boolean isByHand(Claim claim) {
    return claim.rule().equals(ClaimByHand.RULE);
  }

  private static List<Claim> sorted(Stream<Claim> claims) {
    return claims
        .sorted(Comparator.comparing(
                (Claim claim) -> claim.happening().trigger().span().start())
            .thenComparing(claim -> claim.id().value()))
        .toList();
  }
}
