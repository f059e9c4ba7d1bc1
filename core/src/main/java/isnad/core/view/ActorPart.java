package isnad.core.view;

import isnad.core.claim.Count;
import isnad.core.event.CountOf;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.incident.Party;
import isnad.core.incident.Teller;
import isnad.core.pack.Registry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an actor of the registry is said to be in an incident. Of doers, {@code voice} says or
 * {@code denies} it: whoever is at the origin of the chain, or the outlet; of others it is empty.
 */
public record ActorPart(String actor, As as, String voice, boolean denies) {
  private static final Comparator<ActorPart> ORDER = Comparator.comparing(ActorPart::actor)
      .thenComparing(ActorPart::as)
      .thenComparing(ActorPart::voice)
      .thenComparing(ActorPart::denies);

  /** As what an actor is named. */
  public enum As {
    /** Said to have done it: an accusation or a boast, and no finding. */
    DOER,
    /** Said to be whom it was done to. */
    TARGET,
    /** Named beside: of a clash, a meeting, an agreement. */
    BESIDE,
    /** Its people are said to have been killed. */
    KILLED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All that the claims of {@code incident} say of actors that {@code registry} knows. */
  public static Set<ActorPart> of(Incident incident, Registry registry) {
    Set<ActorPart> parts = new TreeSet<>(ORDER);
    for (Account account : incident.accounts()) {
      for (Party doer : account.doers()) {
        if (doer.known()) {
          boolean denies = account.stance() == Stance.DENIES;
          parts.add(new ActorPart(doer.key(), As.DOER, origin(account), denies));
        }
      }
      for (int i = 0; i < account.others().size(); i++) {
        Party other = account.others().get(i);
        if (other.known()) {
          As as = account.roles().get(i) == Role.TARGET ? As.TARGET : As.BESIDE;
          parts.add(new ActorPart(other.key(), as, "", false));
        }
      }
      addKilled(parts, account, registry);
    }
    return parts;
  }

  private static void addKilled(Set<ActorPart> parts, Account account, Registry registry) {
    if (account.cumulative() || account.stance() == Stance.DENIES) {
      return;
    }
    List<Count> counts = account.counts();
    for (int i = 0; i < counts.size(); i++) {
      String side = account.whom().get(i).side().key();
      if (counts.get(i).of() == CountOf.KILLED && registry.actor(side).isPresent()) {
        parts.add(new ActorPart(side, As.KILLED, "", false));
      }
    }
  }

  private static String origin(Account account) {
    List<Teller> chain = account.chain();
    return chain.isEmpty() ? account.source().outlet() : chain.getLast().key();
  }
}
