package isnad.core.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who stands at the far end of the chains of some testimonies, at least and at most.
 *
 * <p>A named voice that may be another, or is one with it, is counted with it; so named voices
 * point at one another, and as many must exist as there are circles of them out of which nothing
 * leads. A voice without a name that may be any named one adds nothing; {@link Hidden} says how few
 * may be all the others. An outlet's own voice counts where none of the texts tied to it names
 * anybody.
 */
final class Voices {
  private final List<Testimony> testimonies;
  private final Map<String, List<Teller>> named = new TreeMap<>();
  private final Map<String, Teller> unnamed = new TreeMap<>();
  private final Map<String, Set<String>> joined = new TreeMap<>();

  Voices(List<Testimony> testimonies) {
    this.testimonies = testimonies;
    for (Testimony one : testimonies) {
      if (!one.chain().isEmpty()) {
        take(breath(one.chain().getLast()));
      }
    }
  }

  /** A voice and all who say it in the same breath. */
  static List<Teller> breath(Teller teller) {
    List<Teller> all = new ArrayList<>();
    all.add(teller);
    teller.together().forEach(other -> all.addAll(breath(other)));
    return all;
  }

  private void take(List<Teller> together) {
    Set<String> keys = new TreeSet<>();
    for (Teller teller : together) {
      if (teller.named()) {
        named.computeIfAbsent(teller.key(), key -> new ArrayList<>()).add(teller);
      } else {
        unnamed.putIfAbsent(teller.key(), teller);
      }
      keys.add(teller.key());
    }
    keys.forEach(key -> joined.computeIfAbsent(key, some -> new TreeSet<>()).addAll(keys));
  }

  /** The most who may stand there: all who are told apart, unnamed ones in every text anew. */
  int atMost() {
    Set<String> all = new HashSet<>(named.keySet());
    Set<String> speaking = new HashSet<>();
    for (Testimony one : testimonies) {
      if (!one.chain().isEmpty()) {
        speaking.add(one.text());
        for (Teller teller : breath(one.chain().getLast())) {
          all.add(teller.named() ? teller.key() : teller.key() + '\n' + one.text());
        }
      }
    }
    Set<String> own = new HashSet<>();
    testimonies.forEach(one -> own.add(one.text()));
    own.removeAll(speaking);
    return all.size() + own.size();
  }

  /** Those who may be one, by the key of the one that they are called by. */
  private record Circle(String first, Set<String> keys) {}

  /** The fewest who must stand there, named ones first, by key. */
  List<Origin> origins() {
    List<Circle> circles = new ArrayList<>(roots());
    Set<String> covered = new HashSet<>();
    circles.forEach(circle -> covered.addAll(circle.keys));
    List<Teller> rest =
        unnamed.values().stream().filter(one -> !covered.contains(one.key())).toList();
    for (Hidden.Somebody somebody : Hidden.fewest(rest)) {
      TreeSet<String> keys = new TreeSet<>();
      rest.stream().filter(somebody::mayBe).forEach(one -> keys.add(one.key()));
      circles.add(new Circle(keys.first(), keys));
    }
    for (TreeSet<String> outlets : OwnVoices.outlets(testimonies)) {
      List<Circle> same = circles.stream()
          .filter(circle -> outlets.stream().anyMatch(circle.keys::contains))
          .toList();
      same.forEach(circle -> circle.keys.addAll(outlets));
      if (same.isEmpty()) {
        circles.add(new Circle(outlets.first(), outlets));
      }
    }
    return circles.stream().map(this::origin).toList();
  }

  /**
   * The circles of named voices out of which nothing leads, each with all voices that may be one of
   * it.
   */
  private List<Circle> roots() {
    Map<String, Set<String>> reached = new TreeMap<>();
    named.keySet().forEach(key -> reached.put(key, reachedFrom(key)));
    List<Circle> roots = new ArrayList<>();
    Set<String> done = new HashSet<>();
    reached.forEach((first, ends) -> {
      boolean last = ends.stream().allMatch(key -> set(reached, key).contains(first));
      if (last && !done.contains(first)) {
        done.addAll(ends);
        Set<String> keys = new TreeSet<>(named.keySet());
        keys.removeIf(key -> !set(reached, key).contains(first));
        List<String> people = List.copyOf(keys);
        for (Teller someone : unnamed.values()) {
          if (people.stream().anyMatch(key -> mayBe(someone, key))) {
            keys.add(someone.key());
          }
        }
        roots.add(new Circle(first, keys));
      }
    });
    return roots;
  }

  private static Set<String> set(Map<String, Set<String>> sets, String key) {
    return sets.getOrDefault(key, Set.of());
  }

  /** The named voices that the one of {@code key} may be, itself among them. */
  private Set<String> reachedFrom(String key) {
    Set<String> reached = new HashSet<>(Set.of(key));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String at = open.remove();
      for (String other : named.keySet()) {
        if (!reached.contains(other) && (isJoined(at, other) || mayBeNamed(at, other))) {
          reached.add(other);
          open.add(other);
        }
      }
    }
    return reached;
  }

  private boolean isJoined(String one, String other) {
    return set(joined, one).contains(other);
  }

  private boolean mayBeNamed(String one, String other) {
    return tellers(one).stream().anyMatch(a -> tellers(other).stream().anyMatch(a::mayBeNamed));
  }

  private boolean mayBe(Teller someone, String key) {
    return isJoined(someone.key(), key)
        || tellers(key).stream().anyMatch(teller -> teller.mayStandBehind(someone));
  }

  private List<Teller> tellers(String key) {
    return named.getOrDefault(key, List.of());
  }

  private Origin origin(Circle circle) {
    Set<String> names = new TreeSet<>();
    circle.keys.forEach(key -> names.add(name(key)));
    List<Testimony> resting = testimonies.stream()
        .filter(one -> one.chain().isEmpty()
            ? circle.keys.contains(one.outlet())
            : breath(one.chain().getLast()).stream()
                .anyMatch(teller -> circle.keys.contains(teller.key())))
        .toList();
    return new Origin(
        circle.first, name(circle.first), List.copyOf(circle.keys), List.copyOf(names), resting);
  }

  /** The name for people of the voice or outlet of {@code key}: of several the first. */
  private String name(String key) {
    Teller someone = unnamed.get(key);
    return someone != null
        ? someone.name()
        : tellers(key).stream().map(Teller::name).sorted().findFirst().orElse(key);
  }
}
