package isnad.core.view;

import isnad.core.incident.Corroboration;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Outline;
import java.util.List;

/**
 * One incident of a brief: what is said and by whom, on how many independent voices, the parties
 * and figures with who says them, what is denied, and what is told differently or was revised.
 */
public record Chapter(
    IncidentId incident,
    Outline outline,
    long reports,
    Corroboration corroboration,
    Sayers told,
    List<Stated> doers,
    List<Stated> others,
    List<Stated> figures,
    List<Stated.Denied> denials,
    List<Stated.Differing> contradictions,
    List<Stated.Differing> revisions) {
  public Chapter {
    doers = List.copyOf(doers);
    others = List.copyOf(others);
    figures = List.copyOf(figures);
    denials = List.copyOf(denials);
    contradictions = List.copyOf(contradictions);
    revisions = List.copyOf(revisions);
  }

  /** Whether the incident is told by nobody, and only denied. */
  public boolean isOnlyDenied() {
    return corroboration.told().atMost() == 0;
  }
}
