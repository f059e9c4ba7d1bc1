package isnad.core.incident;

import isnad.core.event.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * On whose word each report tells an incident. What it says in its lead counts. Where that is in
 * the outlet's own voice, the first voice behind it that tells the same kind of event is the
 * origin. A report about something else, which comes back to the incident, counts with the voices
 * that it names: its own word is no new knowledge. Voices that only add a detail are not asked.
 */
public final class Testimonies {
  private final Map<String, String> copies;
  private final Map<String, List<Account>> openings = new HashMap<>();

  /**
   * Of incidents among {@code accounts}; {@code copies} gives the name of a report's group of
   * near-copies.
   */
  public Testimonies(List<Account> accounts, Map<String, String> copies) {
    this.copies = Map.copyOf(copies);
    for (Account account : accounts) {
      if (account.isOpening() && isVoiced(account) && !isDenial(account)) {
        openings
            .computeIfAbsent(account.source().report(), report -> new ArrayList<>())
            .add(account);
      }
    }
    openings.values().forEach(voiced -> voiced.sort(Comparator.comparing(Account::at)));
  }

  /** On whose word the reports of {@code incident} tell it. */
  public List<Testimony> of(Incident incident) {
    TreeMap<String, List<Account>> reports = new TreeMap<>();
    for (Account account : incident.accounts()) {
      reports
          .computeIfAbsent(account.source().report(), report -> new ArrayList<>())
          .add(account);
    }
    boolean isNews = incident.accounts().stream().anyMatch(Account::isLead);
    List<Testimony> testimonies = new ArrayList<>();
    for (List<Account> accounts : reports.values()) {
      List<Account> denials = accounts.stream().filter(Testimonies::isDenial).toList();
      List<Account> tellings =
          accounts.stream().filter(account -> !isDenial(account)).toList();
      denials.forEach(denial -> testimonies.add(testimony(denial)));
      telling(tellings, isNews).forEach(telling -> testimonies.add(testimony(telling)));
    }
    return testimonies.stream().distinct().toList();
  }

  /** Those of one report's accounts that say on whose word it tells the incident. */
  private List<Account> telling(List<Account> accounts, boolean isNews) {
    List<Account> lead = accounts.stream().filter(Account::isLead).toList();
    List<Account> voiced = (lead.isEmpty() ? accounts : lead)
        .stream().filter(Testimonies::isVoiced).toList();
    if (!voiced.isEmpty()) {
      return voiced;
    }
    if (lead.isEmpty()) {
      return isNews ? List.of() : accounts;
    }
    return behind(lead).map(List::of).orElse(lead);
  }

  /** On whose word {@code account} alone is told. */
  public Testimony of(Account account) {
    return isVoiced(account) || isDenial(account) || !account.isLead()
        ? testimony(account)
        : testimony(behind(List.of(account)).orElse(account));
  }

  /** The first voice that stands behind what one report's {@code lead} tells as its own. */
  private Optional<Account> behind(List<Account> lead) {
    // One of its own for each question: it is asked from several threads.
    Likeness likeness = new Likeness();
    String report = lead.getFirst().source().report();
    return openings.getOrDefault(report, List.of()).stream()
        .filter(voice -> lead.stream().anyMatch(one -> likeness.mayBeSameNews(one, voice)))
        .findFirst();
  }

  private static boolean isVoiced(Account account) {
    return !account.chain().isEmpty();
  }

  private static boolean isDenial(Account account) {
    return account.stance() == Stance.DENIES;
  }

  private Testimony testimony(Account account) {
    String report = account.source().report();
    return new Testimony(
        report,
        copies.getOrDefault(report, report),
        account.source().outlet(),
        account.chain(),
        isDenial(account));
  }
}
