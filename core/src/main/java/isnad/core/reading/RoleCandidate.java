package isnad.core.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who may be in a role of an event, together, while it is weighed what speaks for them;
 * nobody where {@code fillers} is empty. Keeps the names of its features only where {@code names}
 * is given.
 */
final class RoleCandidate {
  final List<Referent> fillers;
  private final RoleWeights weights;
  private final @Nullable List<String> names;
  private final @Nullable Referent first;
  private float score;

  RoleCandidate(List<Referent> fillers, RoleWeights weights, boolean named) {
    this.fillers = fillers;
    this.first = fillers.isEmpty() ? null : fillers.get(0);
    this.weights = weights;
    this.names = named ? new ArrayList<>() : null;
  }

  void add(RoleFeature feature, int value) {
    score += weights.of(feature, value);
    if (names != null) {
      names.add(weights.name(feature, value));
    }
  }

  float score() {
    return score;
  }

  List<String> names() {
    return names == null ? List.of() : names;
  }

  boolean isOf(List<Referent> others) {
    Referent own = first;
    if (own == null || others.size() != fillers.size()) {
      return own == null && others.isEmpty();
    }
    if (!own.same(others.get(0))) {
      return false;
    }
    for (int i = 1; i < fillers.size(); i++) {
      if (!fillers.get(i).same(others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
