package isnad.core.ledger;

import isnad.core.report.ReportId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A version of a report was read: its claims, the reader's version and the fingerprint of the packs
 * it read with. A later reading of the same version takes the place of an earlier one.
 */
public record ReadingMade(
    ReportId report, int version, String reader, Digest packs, List<ClaimMade> claims)
    implements ReportEntry {
  public static final String KIND = "reading-made";

  public ReadingMade {
    claims = List.copyOf(claims);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Digest> seals() {
    return claims.stream().map(ClaimMade::sealed).toList();
  }

  @Override
  public ReadingMade withSeals(UnaryOperator<Digest> other) {
    List<ClaimMade> changed = claims.stream()
        .map(claim -> claim.sealedAs(other.apply(claim.sealed())))
        .toList();
    return new ReadingMade(report, version, reader, packs, changed);
  }
}
