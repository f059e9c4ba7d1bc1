package isnad.core.incident;

import isnad.core.claim.ClaimId;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Puts reports together with what was put together before, so that the outcome is that of putting
 * all together anew: only those groups of claims are made again that a new claim is linked with, or
 * that lost one. There are two exceptions. In days in which more than {@value Sharing#LONGEST}
 * claims share a feature, each new claim meets all of them, where otherwise each meets a few. And
 * what is linked by a higher level, because too much hung together, stays so when claims are
 * removed.
 */
public final class Regrouping {
  /** Pairs that are compared at a time. */
  private static final int AT_A_TIME = 1 << 10;

  private final Kept kept;
  private final Nearby nearby;
  private final int most;
  private final TreeMap<Long, Accounts.Told> added;
  private final TreeSet<Long> removed;
  private final Decisions decisions;
  private final TreeSet<Long> opened = new TreeSet<>();
  private final Map<Long, Integer> floors = new HashMap<>();

  /**
   * What changed: the groups of claims that are no more, those that are now, and the groups of
   * near-copies, each of one report or more, that may have changed; {@code marks} find the reports
   * that were added.
   */
  public record Outcome(
      Set<Long> gone, List<Fresh> fresh, List<Set<Long>> copies, Map<Long, Marks> marks) {
    public Outcome {
      gone = Set.copyOf(gone);
      fresh = List.copyOf(fresh);
      copies = List.copyOf(copies);
      marks = new TreeMap<>(marks);
    }
  }

  /** A group of claims, by its incidents. */
  public record Fresh(List<Member> members) {
    public Fresh {
      members = List.copyOf(members);
    }
  }

  /** An incident, and its claims in their order. */
  public record Member(Incident incident, List<Linkage> claims) {
    public Member {
      claims = List.copyOf(claims);
    }
  }

  /** The number of a claim, and the level at which it is linked. */
  public record Linkage(long claim, int level) {}

  private Regrouping(
      Kept kept,
      Nearby nearby,
      Map<Long, Accounts.Told> added,
      Collection<Long> removed,
      Decisions decisions,
      int most) {
    this.kept = kept;
    this.nearby = nearby;
    this.added = new TreeMap<>(added);
    this.removed = new TreeSet<>(removed);
    this.decisions = decisions;
    this.most = most;
  }

  /**
   * Takes {@code added} reports by their numbers and leaves {@code removed} ones out, in
   * {@code nearby} too. Reports of claims of which {@code decisions} say something new are among
   * both.
   */
  public static Outcome of(
      Kept kept,
      Nearby nearby,
      Map<Long, Accounts.Told> added,
      Collection<Long> removed,
      Decisions decisions) {
    return of(kept, nearby, added, removed, decisions, Linking.MOST);
  }

  static Outcome of(
      Kept kept,
      Nearby nearby,
      Map<Long, Accounts.Told> added,
      Collection<Long> removed,
      Decisions decisions,
      int most) {
    return new Regrouping(kept, nearby, added, removed, decisions, most).outcome();
  }

  private Outcome outcome() {
    for (long report : removed) {
      int claims = kept.told(report).accounts().size();
      for (int i = 0; i < claims; i++) {
        opened.add(kept.place(Nearby.claim(report, i)).group());
      }
      nearby.remove(report);
    }
    TreeMap<Long, Marks> marks = new TreeMap<>(added.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Marks.of(entry.getValue()))));
    Asked asked = Asked.of(marks);
    List<Nearby.Pairs> pairs = nearby.pairs(asked.features);
    marks.forEach(nearby::add);
    nearby.settle();
    List<Texts> texts = marks.entrySet().parallelStream()
        .map(entry -> new Texts(entry.getKey(), nearby.texts(entry.getValue().sample())))
        .toList();
    kept.prepare(before(pairs, texts));
    pairs.forEach(some -> meet(asked, some));
    openMerged();
    return new Outcome(opened, fresh(), copies(texts), marks);
  }

  /** The claims of all new reports, and their features. */
  private record Asked(List<Features> features, long[] claims) {
    static Asked of(TreeMap<Long, Marks> marks) {
      List<Features> features = new ArrayList<>();
      LongStream.Builder claims = LongStream.builder();
      marks.forEach((report, one) -> {
        for (int i = 0; i < one.features().size(); i++) {
          features.add(one.features().get(i));
          claims.add(Nearby.claim(report, i));
        }
      });
      return new Asked(features, claims.build().toArray());
    }
  }

  /** The texts that may be copies of a new report's. */
  private record Texts(long report, long[] others) {}

  /** The reports that were there before and are compared with new ones. */
  private Set<Long> before(List<Nearby.Pairs> pairs, List<Texts> texts) {
    Set<Long> before = new TreeSet<>();
    pairs.forEach(some -> Arrays.stream(some.claims()).map(Nearby::report).forEach(before::add));
    texts.forEach(of -> Arrays.stream(of.others).forEach(before::add));
    before.removeAll(added.keySet());
    return before;
  }

  /** Notes the groups of claims that were there before, where new ones are linked with them. */
  private void meet(Asked asked, Nearby.Pairs pairs) {
    int count = pairs.claims().length;
    Account[] mine = new Account[count];
    Account[] others = new Account[count];
    for (int i = 0; i < count; i++) {
      mine[i] = account(asked.claims[pairs.asked()[i]]);
      others[i] = account(pairs.claims()[i]);
    }
    byte[] levels = new byte[count];
    IntStream.rangeClosed(0, count / AT_A_TIME).parallel().forEach(part -> {
      Likeness likeness = new Likeness();
      int end = Math.min(count, (part + 1) * AT_A_TIME);
      for (int i = part * AT_A_TIME; i < end; i++) {
        levels[i] = (byte) Linking.level(likeness.excess(mine[i], others[i]));
      }
    });
    for (int i = 0; i < count; i++) {
      if (levels[i] >= 0) {
        Kept.Place place = kept.place(pairs.claims()[i]);
        if (levels[i] >= place.level()) {
          opened.add(place.group());
        }
        floors.merge(
            asked.claims[pairs.asked()[i]], Math.min(place.level(), levels[i] + 1), Math::max);
      }
    }
  }

  /** Opens the groups of what people decided to be of one incident with a new claim. */
  private void openMerged() {
    List<Decision.Merged> merges = decisions.merges();
    if (!merges.isEmpty()) {
      Set<ClaimId> fresh = added.values().stream()
          .flatMap(told -> told.accounts().stream())
          .map(Account::claim)
          .collect(Collectors.toSet());
      Set<ClaimId> partners = new HashSet<>();
      for (Decision.Merged merge : merges) {
        if (fresh.contains(merge.one()) || fresh.contains(merge.other())) {
          partners.add(merge.one());
          partners.add(merge.other());
        }
      }
      opened.addAll(kept.groups(partners));
    }
  }

  private Account account(long claim) {
    long report = Nearby.report(claim);
    Accounts.Told told = added.get(report);
    return (told == null ? kept.told(report) : told).accounts().get(Nearby.index(claim));
  }

  /** The groups of all claims that are new or whose group was opened. */
  private List<Fresh> fresh() {
    IdentityHashMap<Account, Long> numbers = new IdentityHashMap<>();
    List<Linking.Item> items = new ArrayList<>();
    added.forEach((report, told) -> {
      for (int i = 0; i < told.accounts().size(); i++) {
        long claim = Nearby.claim(report, i);
        numbers.put(told.accounts().get(i), claim);
        items.add(new Linking.Item(told.accounts().get(i), floors.getOrDefault(claim, 0)));
      }
    });
    for (long claim : kept.claims(opened)) {
      if (!removed.contains(Nearby.report(claim))) {
        Account account = account(claim);
        numbers.put(account, claim);
        items.add(new Linking.Item(account, kept.place(claim).level()));
      }
    }
    return DecidedGroups.groups(Assembly.linked(items, most), decisions).stream()
        .map(group -> new Fresh(group.stream()
            .map(one -> new Member(
                one.incident(),
                IntStream.range(0, one.levels().size())
                    .mapToObj(i -> new Linkage(
                        Objects.requireNonNull(
                            numbers.get(one.incident().accounts().get(i))),
                        one.levels().get(i)))
                    .toList()))
            .toList()))
        .toList();
  }

  /** The groups of near-copies of the new reports, and of those whose group lost one. */
  private List<Set<Long>> copies(List<Texts> texts) {
    CopyGroups groups = new CopyGroups(report -> {
      Accounts.Told told = added.get(report);
      return (told == null ? kept.told(report) : told).source();
    });
    Set<Long> checked = new TreeSet<>();
    for (long report : removed) {
      Set<Long> left = without(kept.copies(report));
      groups.check(left);
      checked.addAll(left);
    }
    for (Texts of : texts) {
      long report = of.report;
      groups.add(report);
      for (long other : of.others) {
        if (!groups.areOne(report, other) && groups.isCopied(report, other)) {
          if (!added.containsKey(other) && !checked.contains(other)) {
            groups.together(without(kept.copies(other)));
          }
          groups.together(Set.of(report, other));
        }
      }
    }
    return groups.all();
  }

  private Set<Long> without(Set<Long> copies) {
    Set<Long> left = new TreeSet<>(copies);
    left.removeAll(removed);
    return left;
  }
}
