package isnad.core.ledger;

import isnad.core.claim.ClaimId;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    implements ReportEntry {
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

  /**
   * Whether it erases the part {@code part} of {@code other}, which came before it: with the words
   * of a claim also what people noted about it or corrected of it, with a text also its author and
   * notes about it. The original has text and title, and goes with either.
   */
  public boolean covers(LedgerEntry other, int part) {
    return switch (other) {
      case ReportSeen seen ->
        isOf(seen)
            && (seen.isOriginal(part)
                ? text || title
                : seen.isTitle(part) ? title : text && seen.isOfText(part));
      case ReadingMade made ->
        isOf(made) && claims.contains(made.claims().get(part).id());
      case ClaimAdded added -> isOf(added) && claims.contains(added.claim().id());
      case DecisionMade made -> made.decision().about().stream().anyMatch(about()::contains);
      case ReportWithdrawn none -> false;
      case Erased none -> false;
    };
  }

  private boolean isOf(ReportEntry other) {
    return other.report().equals(report) && other.version() == version;
  }

  /** The names of what it erases, and of what is named by it. */
  public Set<String> about() {
    Set<String> names = new TreeSet<>();
    for (ClaimId claim : claims) {
      names.add(claim.value());
      names.add("i" + claim.value().substring(1));
    }
    if (text) {
      names.add(report.value());
    }
    return names;
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
