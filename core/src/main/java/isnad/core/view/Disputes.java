package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of what a source told was disputed: how many of its claims were denied; how often that
 * was, by whether the denial came later or earlier or cannot be told; how often it answered
 * otherwise itself; and how often others contradict it.
 */
public record Disputes(
    int claims, int later, int earlier, int unknown, int revised, int contradicted) {
  public static final Disputes NONE = new Disputes(0, 0, 0, 0, 0, 0);

  /** What is disputed of each source in {@code incident}, by their keys, where anything is. */
  public static Map<String, Disputes> in(Incident incident, Assembled assembled, Kin kin) {
    if (incident.accounts().size() < 2) {
      return Map.of();
    }
    Differences differences = Differences.among(
        incident.accounts().stream()
            .map(account -> Recalled.telling(account, assembled.testimony(account)))
            .toList(),
        kin);
    Map<String, Disputes> disputes = new TreeMap<>();
    if (!differences.isEmpty()) {
      for (Account account : incident.accounts()) {
        ReportParts.named(assembled.testimony(account))
            .forEach(source -> disputes.computeIfAbsent(
                source.key(), key -> Disputed.of(key, List.of(differences)).counts()));
      }
      disputes.values().removeIf(NONE::equals);
    }
    return disputes;
  }

  public Disputes plus(Disputes more) {
    return new Disputes(
        claims + more.claims,
        later + more.later,
        earlier + more.earlier,
        unknown + more.unknown,
        revised + more.revised,
        contradicted + more.contradicted);
  }

  /** How many denials of its claims there are. */
  public int denied() {
    return later + earlier + unknown;
  }
}
