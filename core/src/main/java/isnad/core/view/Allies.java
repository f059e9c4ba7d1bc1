package isnad.core.view;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.event.Role;
import isnad.core.incident.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which known parties somebody names together in one part of one deed: whoever names one of them
 * alone does not say that the other had none in it.
 */
record Allies(Set<String> pairs) {
  /** What parties do to one another, where two who are named together may be the two sides. */
  private static final String CLASH = "clash";

  Allies {
    pairs = Set.copyOf(pairs);
  }

  static Allies among(List<Telling> tellings) {
    Set<String> pairs = new HashSet<>();
    for (Telling telling : tellings) {
      Claim claim = telling.claim();
      if (telling.isTold() && !claim.happening().type().name().equals(CLASH)) {
        add(claim, Role.AGENT, pairs);
        add(claim, Role.TARGET, pairs);
      }
    }
    return new Allies(pairs);
  }

  private static void add(Claim claim, Role role, Set<String> pairs) {
    List<Party> together = claim.happening().arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(Argument::actor)
        .map(Party::of)
        .filter(Party::known)
        .toList();
    for (Party one : together) {
      together.forEach(other -> pairs.add(one.key() + ' ' + other.key()));
    }
  }

  /** Whether somebody names the parties with these ids together. */
  boolean are(String one, String other) {
    return pairs.contains(one + ' ' + other);
  }
}
