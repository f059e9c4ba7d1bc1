package isnad.core.incident;

import isnad.core.claim.ClaimId;

/**
 * The name of an incident: that of the least of its claims, so that any order of arrival gives the
 * same, and the address of each of its claims leads to it.
 */
public record IncidentId(ClaimId least) implements Comparable<IncidentId> {
  @Override
  public int compareTo(IncidentId other) {
    return least.value().compareTo(other.least.value());
  }

  /** {@code i-} and the digits of the claim. */
  @Override
  public String toString() {
    return "i-" + least.value().substring(2);
  }
}
