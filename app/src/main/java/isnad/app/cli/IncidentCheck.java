package isnad.app.cli;

import isnad.app.store.StoreProblem;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Synopsis;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds the incidents that are kept, with what lists say of them, against all put together anew;
 * tells of each that is another.
 */
final class IncidentCheck {
  private final List<Problem> faults = new ArrayList<>();

  /** Of {@code kept} incidents and their {@code synopses}, and those made {@code anew}. */
  IncidentCheck(Assembled kept, List<Synopsis> synopses, Assembled anew) {
    Map<IncidentId, String> here = claims(kept);
    Map<IncidentId, String> there = claims(anew);
    Map<IncidentId, Synopsis> said =
        synopses.stream().collect(Collectors.toMap(Synopsis::id, one -> one, (a, b) -> a));
    for (Incident incident : anew.incidents()) {
      IncidentId id = incident.id();
      if (Objects.equals(here.get(id), there.get(id))) {
        Optional<Synopsis> listed = Optional.ofNullable(said.get(id));
        if (listed.filter(anew.synopsis(incident)::equals).isEmpty()) {
          tell(id, "what is listed of it is not what its claims amount to");
        }
      }
    }
    TreeSet<IncidentId> all = new TreeSet<>();
    all.addAll(here.keySet());
    all.addAll(there.keySet());
    for (IncidentId id : all) {
      String mine = here.get(id);
      String theirs = there.get(id);
      if (mine == null) {
        tell(id, "it is not kept");
      } else if (theirs == null) {
        tell(id, "it is kept, and is none");
      } else if (!mine.equals(theirs)) {
        tell(id, "it has other claims");
      }
    }
    if (!kept.copies().equals(anew.copies())) {
      faults.add(
          Problem.of(StoreProblem.INCIDENTS_DIFFER, "other reports are kept as near-copies"));
    }
  }

  private void tell(IncidentId id, String what) {
    faults.add(Problem.of(StoreProblem.INCIDENTS_DIFFER, id + ": " + what));
  }

  private static Map<IncidentId, String> claims(Assembled assembled) {
    Map<IncidentId, String> claims = new TreeMap<>();
    for (Incident incident : assembled.incidents()) {
      claims.put(
          incident.id(),
          incident.accounts().stream()
              .map(account -> account.claim().value() + ' ' + account.source().report())
              .collect(Collectors.joining("\n")));
    }
    return claims;
  }

  List<Problem> faults() {
    return faults;
  }
}
