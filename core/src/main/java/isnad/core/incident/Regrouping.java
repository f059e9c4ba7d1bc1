package isnad.core.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Kept kept;
  private final Nearby nearby;
  private final int most;
  private final Likeness likeness = new Likeness();
  private final TreeMap<Long, Accounts.Told> added;
  private final TreeSet<Long> removed;
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

  /** A group of claims, and its incidents. */
  public record Fresh(int level, List<Member> members) {
    public Fresh {
      members = List.copyOf(members);
    }
  }

  /** An incident, and the numbers of its claims in their order. */
  public record Member(Incident incident, List<Long> claims) {
    public Member {
      claims = List.copyOf(claims);
    }
  }

  private Regrouping(
      Kept kept,
      Nearby nearby,
      Map<Long, Accounts.Told> added,
      Collection<Long> removed,
      int most) {
    this.kept = kept;
    this.nearby = nearby;
    this.added = new TreeMap<>(added);
    this.removed = new TreeSet<>(removed);
    this.most = most;
  }

  /**
   * Takes {@code added} reports by their numbers and leaves {@code removed} ones out, in
   * {@code nearby} too.
   */
  public static Outcome of(
      Kept kept, Nearby nearby, Map<Long, Accounts.Told> added, Collection<Long> removed) {
    return of(kept, nearby, added, removed, Linking.MOST);
  }

  static Outcome of(
      Kept kept,
      Nearby nearby,
      Map<Long, Accounts.Told> added,
      Collection<Long> removed,
      int most) {
    return new Regrouping(kept, nearby, added, removed, most).outcome();
  }

  private Outcome outcome() {
    for (long report : removed) {
      int claims = kept.told(report).accounts().size();
      for (int i = 0; i < claims; i++) {
        opened.add(kept.place(Nearby.claim(report, i)).group());
      }
      nearby.remove(report);
    }
    Map<Long, Marks> marks = new TreeMap<>();
    added.forEach((report, told) -> marks.put(report, Marks.of(told)));
    marks.forEach(nearby::add);
    nearby.settle();
    List<Neighbours> neighbours = marks.entrySet().parallelStream()
        .map(entry -> Neighbours.of(entry.getKey(), entry.getValue(), nearby))
        .toList();
    Set<Long> asked = new TreeSet<>();
    neighbours.forEach(
        of -> of.reports().filter(one -> !added.containsKey(one)).forEach(asked::add));
    kept.prepare(asked);
    for (Neighbours of : neighbours) {
      for (int i = 0; i < of.mine.length; i++) {
        if (!added.containsKey(Nearby.report(of.others[i]))) {
          meet(of.mine[i], of.others[i]);
        }
      }
    }
    return new Outcome(opened, fresh(), copies(neighbours), marks);
  }

  /**
   * What a new report is compared with: pairs of its claims and others, and the texts that may be
   * copies of its.
   */
  private record Neighbours(long report, long[] mine, long[] others, long[] texts) {
    static Neighbours of(long report, Marks marks, Nearby nearby) {
      LongStream.Builder mine = LongStream.builder();
      LongStream.Builder others = LongStream.builder();
      nearby.meet(marks.features(), (index, other) -> {
        mine.add(Nearby.claim(report, index));
        others.add(other);
      });
      return new Neighbours(
          report, mine.build().toArray(), others.build().toArray(), nearby.texts(marks.sample()));
    }

    LongStream reports() {
      return LongStream.concat(Arrays.stream(others).map(Nearby::report), Arrays.stream(texts));
    }
  }

  /**
   * Notes the group of {@code other}, which was there before, where a new claim is linked with it.
   */
  private void meet(long claim, long other) {
    int level = Linking.level(likeness.excess(account(claim), account(other)));
    if (level >= 0) {
      Kept.Place place = kept.place(other);
      if (level >= place.level()) {
        opened.add(place.group());
      }
      floors.merge(claim, Math.min(place.level(), level + 1), Math::max);
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
    return Assembly.linked(items, most).stream()
        .map(linked -> new Fresh(
            linked.level(),
            linked.incidents().stream()
                .map(incident -> new Member(
                    incident,
                    incident.accounts().stream()
                        .map(account -> Objects.requireNonNull(numbers.get(account)))
                        .toList()))
                .toList()))
        .toList();
  }

  /** The groups of near-copies of the new reports, and of those whose group lost one. */
  private List<Set<Long>> copies(List<Neighbours> neighbours) {
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
    for (Neighbours of : neighbours) {
      long report = of.report;
      groups.add(report);
      for (long other : of.texts) {
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
