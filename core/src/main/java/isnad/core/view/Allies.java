package isnad.core.view;

import isnad.core.event.Role;
import isnad.core.incident.Account;
import isnad.core.incident.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
      Account account = telling.account();
      if (telling.isTold() && !account.type().name().equals(CLASH)) {
        add(account.doers(), pairs);
        add(
            IntStream.range(0, account.others().size())
                .filter(i -> account.roles().get(i) == Role.TARGET)
                .mapToObj(account.others()::get)
                .toList(),
            pairs);
      }
    }
    return new Allies(pairs);
  }

  private static void add(List<Party> parties, Set<String> pairs) {
    List<Party> together = parties.stream().filter(Party::known).toList();
    for (Party one : together) {
      together.forEach(other -> pairs.add(one.key() + ' ' + other.key()));
    }
  }

  /** Whether somebody names the parties with these ids together. */
  boolean are(String one, String other) {
    return pairs.contains(one + ' ' + other);
  }
}
