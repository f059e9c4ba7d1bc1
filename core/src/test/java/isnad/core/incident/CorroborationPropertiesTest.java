package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.pack.ActorKind;
import isnad.core.pack.VoiceSort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of independence, on small incidents made by chance from a seed, against trying all ways. */
class CorroborationPropertiesTest {
  private static final List<String> COUNTRIES = List.of("IQ", "SY");

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLeastIsThatOfAllWaysToPartVoices(int seed) {
    List<Testimony> testimonies = incident(new Random(seed));
    assertThat(Corroboration.of(testimonies).told().atLeast())
        .isEqualTo(Partitions.fewest(testimonies));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chainsAreAtMostTheLeastAndThatIsAtMostTheMost(int seed) {
    Corroboration both = Corroboration.of(incident(new Random(seed)));
    for (Figures figures : List.of(both.told(), both.denied())) {
      assertThat(figures.chains()).isLessThanOrEqualTo(figures.atLeast());
      assertThat(figures.atLeast()).isLessThanOrEqualTo(figures.atMost());
      assertThat(figures.origins()).hasSize(figures.atLeast());
      assertThat(figures.commonLinks()).hasSize(figures.chains());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsToldByOneOrNoneIsCountedAsAllElse(int seed) {
    for (Testimony one : incident(new Random(seed))) {
      Corroboration both = Corroboration.of(List.of(one));
      List<Testimony> alone = List.of(one);
      assertThat(both.told()).isEqualTo(Corroboration.counted(one.denies() ? List.of() : alone));
      assertThat(both.denied()).isEqualTo(Corroboration.counted(one.denies() ? alone : List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTestimoniesChangesNothing(int seed) {
    Random random = new Random(seed);
    List<Testimony> testimonies = incident(random);
    List<Testimony> shuffled = new ArrayList<>(testimonies);
    Collections.shuffle(shuffled, random);
    assertThat(Corroboration.of(shuffled)).isEqualTo(Corroboration.of(testimonies));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCopyOrAnotherRelayNeverRaisesTheLeast(int seed) {
    Random random = new Random(seed);
    List<Testimony> testimonies = incident(random);
    int least = Corroboration.of(testimonies).told().atLeast();
    Testimony one = testimonies.get(random.nextInt(testimonies.size()));
    List<Testimony> more = new ArrayList<>(testimonies);
    more.add(new Testimony("copy", one.text(), "copier", one.chain(), one.denies()));
    assertThat(Corroboration.of(more).told().atLeast()).isEqualTo(least);
    if (!one.chain().isEmpty()) {
      List<Teller> longer = new ArrayList<>(one.chain());
      longer.addFirst(Teller.of("relay", "relay", ActorKind.MEDIA, Set.of()));
      more.add(new Testimony("relayed", "relayed", "relayer", longer, one.denies()));
      assertThat(Corroboration.of(more).told().atLeast()).isEqualTo(least);
    }
  }

  /** Up to six testimonies of few outlets, texts and voices, so that they often meet. */
  private static List<Testimony> incident(Random random) {
    List<Testimony> testimonies = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      List<Teller> chain = new ArrayList<>();
      int length = random.nextInt(3);
      for (int link = 0; link < length; link++) {
        chain.add(teller(random));
      }
      testimonies.add(new Testimony(
          "r" + i,
          "t" + random.nextInt(4),
          "outlet" + random.nextInt(4),
          chain,
          random.nextInt(8) == 0));
    }
    return testimonies;
  }

  private static Teller teller(Random random) {
    int draw = random.nextInt(10);
    if (draw < 5) {
      VoiceSort[] sorts = VoiceSort.values();
      Optional<String> country = random.nextBoolean()
          ? Optional.empty()
          : Optional.of(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
      return Teller.unnamed(sorts[random.nextInt(sorts.length)], country, "somebody");
    }
    int number = random.nextInt(5);
    ActorKind kind = ActorKind.values()[3 + number * 2];
    // Each but the first is a part of, or called like, the one before.
    Set<String> wider = number == 0 ? Set.of() : Set.of("voice" + (number - 1));
    Set<String> words = number < 3 ? Set.of("same") : Set.of("same", "other" + number);
    Teller teller = Teller.of(
            "voice" + number, "Voice " + number, kind, Set.of(COUNTRIES.get(number % 2)))
        .called(new Teller.Calling(
            number % 2 == 0, words, Set.of(), random.nextInt(4) == 0 ? wider : Set.of()));
    return draw == 9
        ? teller.with(List.of(Teller.of("ally", "Ally", ActorKind.COALITION, Set.of())))
        : teller;
  }

  /** The fewest voices by trying every way to put them into blocks. */
  private static final class Partitions {
    private final TreeMap<String, List<Teller>> tellers = new TreeMap<>();
    private final List<Set<String>> breaths = new ArrayList<>();
    private int best = Integer.MAX_VALUE;

    static int fewest(List<Testimony> all) {
      Partitions partitions = new Partitions();
      List<Testimony> told = all.stream().filter(one -> !one.denies()).toList();
      for (Testimony one : told) {
        if (!one.chain().isEmpty()) {
          Set<String> keys = new HashSet<>();
          for (Teller teller : Voices.breath(one.chain().getLast())) {
            partitions
                .tellers
                .computeIfAbsent(teller.key(), k -> new ArrayList<>())
                .add(teller);
            keys.add(teller.key());
          }
          partitions.breaths.add(keys);
        }
      }
      partitions.place(new ArrayList<>(partitions.tellers.keySet()), 0, new ArrayList<>());
      return partitions.best + own(told);
    }

    private void place(List<String> keys, int at, List<List<String>> blocks) {
      if (blocks.size() >= best) {
        return;
      }
      if (at == keys.size()) {
        best = blocks.stream().allMatch(this::isOne) ? blocks.size() : best;
        return;
      }
      for (int i = 0; i < blocks.size(); i++) {
        blocks.get(i).add(keys.get(at));
        place(keys, at + 1, blocks);
        blocks.get(i).removeLast();
      }
      blocks.add(new ArrayList<>(List.of(keys.get(at))));
      place(keys, at + 1, blocks);
      blocks.removeLast();
    }

    /** Whether all of a block may be one: one of it, whom all may be, or somebody hidden. */
    private boolean isOne(List<String> block) {
      if (block.stream().anyMatch(this::isNamed)) {
        return block.stream()
            .filter(this::isNamed)
            .anyMatch(first -> block.stream().allMatch(key -> leads(key, first, new HashSet<>())));
      }
      Set<String> countries = new HashSet<>();
      Set<VoiceSort> sorts = new HashSet<>();
      for (String key : block) {
        countries.addAll(of(key).getFirst().countries());
        sorts.addAll(of(key).getFirst().sorts());
      }
      return countries.size() <= 1 && MayBe.HIDDEN.stream().anyMatch(row -> row.containsAll(sorts));
    }

    /** Whether {@code key} may be {@code end}, if need be through named voices that it may be. */
    private boolean leads(String key, String end, Set<String> seen) {
      if (key.equals(end)) {
        return true;
      }
      if (!seen.add(key)) {
        return false;
      }
      return tellers.keySet().stream()
          .filter(this::isNamed)
          .anyMatch(next -> mayBe(key, next) && leads(next, end, seen));
    }

    private boolean mayBe(String key, String next) {
      boolean together =
          breaths.stream().anyMatch(breath -> breath.contains(key) && breath.contains(next));
      return together
          || of(key).stream()
              .anyMatch(one -> of(next).stream()
                  .anyMatch(
                      other -> one.named() ? one.mayBeNamed(other) : other.mayStandBehind(one)));
    }

    private List<Teller> of(String key) {
      return tellers.getOrDefault(key, List.of());
    }

    private boolean isNamed(String key) {
      return of(key).getFirst().named();
    }

    /** Bundles of texts without a voice, by joining two at a time until nothing changes. */
    private static int own(List<Testimony> told) {
      List<List<Testimony>> bundles = new ArrayList<>();
      for (Testimony one : told) {
        List<Testimony> joined = new ArrayList<>(List.of(one));
        List<List<Testimony>> tied = bundles.stream()
            .filter(bundle -> bundle.stream()
                .anyMatch(other ->
                    other.text().equals(one.text()) || other.outlet().equals(one.outlet())))
            .toList();
        bundles.removeAll(tied);
        tied.forEach(joined::addAll);
        bundles.add(joined);
      }
      return (int) bundles.stream()
          .filter(bundle -> bundle.stream().allMatch(one -> one.chain().isEmpty()))
          .count();
    }
  }
}
