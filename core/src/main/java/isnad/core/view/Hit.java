package isnad.core.view;

import isnad.core.claim.ClaimId;
import isnad.core.incident.IncidentId;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import java.util.List;

/**
 * A report that answers a search: how well beside other hits ({@code score}, without a unit), in
 * which words, and which of its claims answer by themselves, the best first.
 */
public record Hit(
    Report report, int version, double score, List<Passage> passages, List<Claimed> claims) {
  public Hit {
    passages = List.copyOf(passages);
    claims = List.copyOf(claims);
  }

  /** A claim that answers a search. */
  public record Claimed(ClaimId claim, String type, Quote says, double score) {
    /**
     * An address of its incident: that of any claim leads there, whatever the incident is named.
     */
    public IncidentId incident() {
      return new IncidentId(claim);
    }
  }
}
