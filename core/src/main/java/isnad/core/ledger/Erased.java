package isnad.core.ledger;

import isnad.core.claim.ClaimId;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A person had sealed values of a version of a report erased: its text, its title, the words of
 * some of its claims. {@code by} and {@code why} are as the person gave them.
 */
public record Erased(
    ReportId report,
    int version,
    boolean text,
    boolean title,
    List<ClaimId> claims,
    String by,
    String why)
    implements LedgerEntry {
  public static final String KIND = "erased";

  public Erased {
    claims = claims.stream()
        .distinct()
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .toList();
    if (by.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("an erasure says who had it done, and why");
    }
  }

  /** Whether it erases the part {@code part} of {@code other}, which came before it. */
  public boolean covers(LedgerEntry other, int part) {
    if (!other.report().equals(report) || other.version() != version) {
      return false;
    }
    return switch (other) {
      case ReportSeen seen -> part == ReportSeen.TEXT ? text : title;
      case ReadingMade made -> claims.contains(made.claims().get(part).id());
      case ReportWithdrawn none -> false;
      case Erased none -> false;
    };
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Digest> seals() {
    return List.of();
  }

  @Override
  public Erased withSeals(UnaryOperator<Digest> other) {
    return this;
  }
}
