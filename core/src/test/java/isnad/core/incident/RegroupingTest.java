package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.ClaimId;
import isnad.core.incident.Regrouping.Fresh;
import isnad.core.incident.Regrouping.Outcome;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import isnad.core.review.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is put together bit by bit is what is put together at once. */
class RegroupingTest {
  private static final int ROUNDS = 12;
  private static final int REPORTS = 70;

  private static final String[] PLACES = {"الموصل", "كركوك", "بغداد"};
  private static final String[] NUMBERS = {"خمسة", "سبعة", "تسعة", "14"};
  private static final String[] SAYERS = {"وزارة الداخلية", "مصادر طبية", "الشرطة"};
  private static final String[] WORDINGS = {
    "قتل %2$s أشخاص بانفجار سيارة مفخخة في سوق شعبي في %1$s، حسبما أعلنت %3$s.",
    "قالت %3$s إن %2$s أشخاص لقوا مصرعهم عندما انفجرت سيارة مفخخة وسط سوق مزدحم في %1$s.",
    "أعلنت %3$s مقتل %2$s أشخاص في قصف مدفعي على %1$s، وأن مسلحين هاجموا حاجزا للشرطة.",
    "أفادت %3$s بأن مسلحين قتلوا %2$s جنود في هجوم على حاجز قرب %1$s فجرا.",
  };

  @Test
  void bitByBitIsAsAtOnce() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<Accounts.Told> told = news(random).told();
      // Of small groups most must be parted by levels.
      int most = seed % 2 == 0 ? Linking.MOST : 6;
      Memory memory = new Memory(most);
      int next = 0;
      while (next < told.size()) {
        TreeMap<Long, Accounts.Told> added = new TreeMap<>();
        for (int i = 1 + random.nextInt(5); i > 0 && next < told.size(); i--) {
          added.put((long) next, told.get(next++));
        }
        List<Long> removed = new ArrayList<>();
        // What hangs together too far stays as it is when claims are removed.
        if (most == Linking.MOST && random.nextInt(3) == 0 && !memory.told.isEmpty()) {
          removed.add(List.copyOf(memory.told.keySet()).get(random.nextInt(memory.told.size())));
        }
        memory.take(added, removed);
        assertThat(memory.incidents()).as("seed " + seed).isEqualTo(memory.anew());
        assertThat(memory.copyGroups()).as("seed " + seed).isEqualTo(memory.copiesAnew());
      }
    }
  }

  @Test
  void whatPeopleDecideIsPutTogetherBitByBitToo() {
    int changed = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<Accounts.Told> told = news(random).told();
      Memory memory = new Memory(Linking.MOST);
      List<Decided> decided = new ArrayList<>();
      int next = 0;
      while (next < told.size()) {
        TreeMap<Long, Accounts.Told> added = new TreeMap<>();
        List<Long> removed = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0 && next < told.size(); i--) {
          added.put(memory.number(), told.get(next++));
        }
        // Some of the claims are of reports that come only later.
        Decision decision = decision(random, told, decided);
        decided.add(Verdicts.at(decided.size(), "Noor", decision));
        Set<String> about = about(decision, decided);
        for (long report : memory.holding(about)) {
          removed.add(report);
          added.put(memory.number(), memory.told(report));
        }
        memory.decisions = Decisions.of(decided);
        memory.take(added, removed);
        Map<Long, String> undecided = memory.anew();
        changed += memory.incidents().equals(undecided) ? 0 : 1;
        assertThat(memory.incidents()).as("seed " + seed).isEqualTo(memory.decided());
      }
    }
    assertThat(changed).isGreaterThan(ROUNDS);
  }

  private static Decision decision(Random random, List<Accounts.Told> told, List<Decided> decided) {
    if (random.nextInt(4) == 0 && !decided.isEmpty()) {
      return new Decision.Undone(decided.get(random.nextInt(decided.size())).id());
    }
    ClaimId one = claim(random, told);
    ClaimId other = claim(random, told);
    if (one.equals(other)) {
      return new Decision.Accepted(one);
    }
    return random.nextBoolean()
        ? Decision.Merged.of(one, other)
        : new Decision.Split(List.of(one), List.of(other));
  }

  private static ClaimId claim(Random random, List<Accounts.Told> told) {
    List<Account> accounts = told.get(random.nextInt(told.size())).accounts();
    return accounts.isEmpty()
        ? claim(random, told)
        : accounts.get(random.nextInt(accounts.size())).claim();
  }

  /** The claims of which a decision says something new. */
  private static Set<String> about(Decision decision, List<Decided> decided) {
    return decision instanceof Decision.Undone(var gone)
        ? decided.stream()
            .filter(one -> one.id().equals(gone))
            .flatMap(one -> one.decision().about().stream())
            .collect(Collectors.toSet())
        : Set.copyOf(decision.about());
  }

  private static News news(Random random) {
    News news = new News();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String text = texts.isEmpty() || random.nextInt(4) > 0
          ? text(random)
          : texts.get(random.nextInt(texts.size())) + text(random);
      texts.add(text);
      news.add("r" + i, "outlet " + i % 5, "2020-03-0" + (1 + random.nextInt(5)), text);
    }
    return news;
  }

  private static String text(Random random) {
    String place = PLACES[random.nextInt(PLACES.length)];
    StringBuilder text = new StringBuilder("انفجار في " + place + "\n");
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      text.append(WORDINGS[random.nextInt(WORDINGS.length)].formatted(
          place, NUMBERS[random.nextInt(NUMBERS.length)], SAYERS[random.nextInt(SAYERS.length)]));
      text.append(' ');
    }
    return text.toString();
  }

  /** What was put together, kept in memory. */
  private static final class Memory implements Kept {
    final TreeMap<Long, Accounts.Told> told = new TreeMap<>();
    private final int most;
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, Set<Long>> groups = new HashMap<>();
    private final Map<Long, String> incidents = new HashMap<>();
    private final Map<Long, Set<Long>> copies = new HashMap<>();
    private final Nearby nearby = new Nearby();
    private Decisions decisions = Decisions.NONE;
    private long next;
    private long last = REPORTS;

    Memory(int most) {
      this.most = most;
    }

    /** A number for a report that no other had. */
    long number() {
      return ++last;
    }

    /** The reports that have any of some claims. */
    List<Long> holding(Set<String> claims) {
      return told.entrySet().stream()
          .filter(one -> one.getValue().accounts().stream()
              .anyMatch(account -> claims.contains(account.claim().value())))
          .map(Map.Entry::getKey)
          .toList();
    }

    void take(Map<Long, Accounts.Told> added, List<Long> removed) {
      Outcome outcome = Regrouping.of(this, nearby, added, removed, decisions, most);
      told.putAll(added);
      removed.forEach(told::remove);
      outcome.gone().forEach(groups::remove);
      removed.forEach(copies::remove);
      outcome.fresh().forEach(this::keep);
      for (Set<Long> group : outcome.copies()) {
        group.forEach(report -> copies.put(report, group));
      }
    }

    private void keep(Fresh fresh) {
      long group = next++;
      Set<Long> claims = new TreeSet<>();
      fresh.members().forEach(member -> {
        member.claims().forEach(linkage -> {
          claims.add(linkage.claim());
          places.put(linkage.claim(), new Place(linkage.level(), group));
          incidents.put(linkage.claim(), member.incident().id().toString());
        });
      });
      groups.put(group, claims);
    }

    /** The incident of each claim that stands. */
    Map<Long, String> incidents() {
      TreeMap<Long, String> standing = new TreeMap<>();
      incidents.forEach((claim, incident) -> {
        if (told.containsKey(Nearby.report(claim))) {
          standing.put(claim, incident);
        }
      });
      return standing;
    }

    Map<Long, String> anew() {
      List<Account> accounts =
          told.values().stream().flatMap(one -> one.accounts().stream()).toList();
      Map<String, String> names = new HashMap<>();
      Assembly.linked(
              accounts.stream().map(account -> new Linking.Item(account, 0)).toList(), most)
          .forEach(linked -> linked
              .incidents()
              .forEach(incident -> incident
                  .accounts()
                  .forEach(account -> names.put(name(account), incident.id().toString()))));
      return byNumber(names);
    }

    /** What {@link #anew} gives, as people decided it. */
    Map<Long, String> decided() {
      List<Account> accounts =
          told.values().stream().flatMap(one -> one.accounts().stream()).toList();
      Map<String, String> names = new HashMap<>();
      DecidedGroups.of(Assembly.of(accounts), decisions)
          .forEach(incident -> incident
              .accounts()
              .forEach(account -> names.put(name(account), incident.id().toString())));
      return byNumber(names);
    }

    private Map<Long, String> byNumber(Map<String, String> names) {
      TreeMap<Long, String> all = new TreeMap<>();
      told.forEach((report, one) -> {
        for (int i = 0; i < one.accounts().size(); i++) {
          all.put(Nearby.claim(report, i), names.get(name(one.accounts().get(i))));
        }
      });
      return all;
    }

    private static String name(Account account) {
      return account.claim().value() + account.source().report();
    }

    Set<Set<Long>> copyGroups() {
      Set<Set<Long>> all = new HashSet<>();
      told.keySet().forEach(report -> all.add(copies(report)));
      all.removeIf(group -> group.size() < 2);
      return all;
    }

    Set<Set<Long>> copiesAnew() {
      Map<String, Long> numbers = new HashMap<>();
      told.forEach((number, one) -> numbers.put(one.source().report(), number));
      Set<Set<Long>> all = new HashSet<>();
      NearCopies.among(told.values().stream().map(Accounts.Told::source).toList())
          .forEach(group -> {
            Set<Long> reports = new TreeSet<>();
            group.forEach(report -> reports.add(numbers.get(report)));
            all.add(reports);
          });
      return all;
    }

    @Override
    public Accounts.Told told(long report) {
      return Objects.requireNonNull(told.get(report));
    }

    @Override
    public Place place(long claim) {
      return Objects.requireNonNull(places.get(claim));
    }

    @Override
    public Set<Long> groups(Set<ClaimId> claims) {
      Set<Long> some = new TreeSet<>();
      told.forEach((report, one) -> {
        for (int i = 0; i < one.accounts().size(); i++) {
          if (claims.contains(one.accounts().get(i).claim())) {
            some.add(place(Nearby.claim(report, i)).group());
          }
        }
      });
      return some;
    }

    @Override
    public Set<Long> claims(Set<Long> some) {
      Set<Long> claims = new TreeSet<>();
      some.forEach(group -> claims.addAll(Objects.requireNonNull(groups.get(group))));
      return claims;
    }

    @Override
    public Set<Long> copies(long report) {
      return Objects.requireNonNull(copies.get(report));
    }
  }
}
