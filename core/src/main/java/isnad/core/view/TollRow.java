package isnad.core.view;

import isnad.core.event.CountOf;
import java.util.List;

/**
 * A sum over {@code counted} incidents, each once; {@code incidents} are the largest. Where
 * {@code allegedDoer}, {@code name} is whom voices, {@code saidBy}, name as the doer: an accusation
 * and no finding.
 */
public record TollRow(
    String key,
    String name,
    boolean allegedDoer,
    CountOf of,
    Standing standing,
    Bounds sum,
    long counted,
    List<IncidentToll> incidents,
    List<String> saidBy) {
  public TollRow {
    incidents = List.copyOf(incidents);
    saidBy = List.copyOf(saidBy);
  }
}
