package isnad.app.answer;

import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentReader.DeadName;
import isnad.app.store.IncidentWanted;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.view.BesideName;
import isnad.core.view.Dead;
import isnad.core.view.DeadList;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which named dead are asked for: those of the incidents {@code wanted}, at most {@code most} by
 * name from behind {@code after} on.
 */
public record DeadPage(IncidentWanted wanted, String after, int most) {
  /** So many names at most are opened at a time, and so many beyond those that are missing. */
  private static final int NAMES = 40;

  private static final int MORE = 3;

  /** The persons; {@code taken} takes those incidents that are wanted from all put together. */
  public List<Dead> answer(Ledger ledger, Function<Assembled, List<Incident>> taken) {
    if (most < 1) {
      return List.of();
    }
    return ledger.kept().isPresent()
        ? kept(ledger, ledger.kept().get())
        : anew(ledger, ledger.anew().get(), taken);
  }

  private List<Dead> anew(
      Ledger ledger, Assembled assembled, Function<Assembled, List<Incident>> taken) {
    BesideName beside = new BesideName(ledger.packs());
    return persons(ledger, beside, assembled, taken.apply(assembled), key -> true).stream()
        .limit(most)
        .toList();
  }

  /**
   * Whoever is named first may stand under a key whose first name is later than another's, so
   * persons wait until no key that was not opened can have a name before theirs.
   */
  private List<Dead> kept(Ledger ledger, IncidentReader incidents) {
    PriorityQueue<Dead> waiting = new PriorityQueue<>(DeadList.ORDER);
    List<Dead> page = new ArrayList<>();
    BesideName beside = new BesideName(ledger.packs());
    long offset = 0;
    while (page.size() < most) {
      int some = Math.min(NAMES, most - page.size()) + MORE;
      List<DeadName> names = incidents.deadNames(wanted, after, offset, some + 1);
      List<DeadName> now = names.subList(0, Math.min(some, names.size()));
      Set<String> keys = now.stream().map(DeadName::key).collect(Collectors.toSet());
      Assembled opened = incidents.opened(incidents.ofDead(keys, wanted), List.of());
      waiting.addAll(persons(ledger, beside, opened, opened.incidents(), keys::contains));
      boolean last = names.size() <= some;
      while (!waiting.isEmpty()
          && page.size() < most
          && (last || waiting.peek().name().compareTo(names.getLast().least()) < 0)) {
        page.add(waiting.remove());
      }
      if (last) {
        break;
      }
      offset += some;
    }
    return page;
  }

  private List<Dead> persons(
      Ledger ledger,
      BesideName beside,
      Assembled assembled,
      List<Incident> incidents,
      Predicate<String> keys) {
    Opened opened = Opened.of(
        ledger.reader(),
        ledger.packs(),
        ledger.decided(),
        assembled,
        incidents.stream()
            .flatMap(incident -> incident.accounts().stream()
                .filter(account -> DeadList.mayTell(incident, account, keys))));
    return DeadList.of(incidents, opened::tellings, beside, keys).persons().stream()
        .filter(dead -> after.isEmpty() || dead.name().compareTo(after) > 0)
        .toList();
  }
}
