package isnad.core.view;

import isnad.core.claim.Argument;
import isnad.core.event.Role;
import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.incident.Party;
import isnad.core.mention.ActorMention;
import java.util.List;

/** That one claim of an incident tells or denies that a person was killed, whom it names. */
record Death(Incident incident, Telling telling, ActorMention mention, Party person) {
  private static final String KILLING = "killing";

  /** Whether {@code account} may be of a death. */
  static boolean isTold(Account account) {
    return account.type().name().equals(KILLING);
  }

  /** The deaths that {@code tellings} of {@code incident} tell or deny. */
  static List<Death> among(Incident incident, List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> isTold(telling.account()))
        .filter(telling -> telling.isTold() || telling.isDenial())
        .flatMap(telling -> telling.claim().happening().arguments().stream()
            .filter(argument -> argument.role() == Role.TARGET)
            .map(Argument::actor)
            .map(mention -> new Death(incident, telling, mention, Party.of(mention))))
        .filter(death -> death.person().person())
        .toList();
  }
}
