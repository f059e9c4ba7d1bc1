package isnad.core.view;

import isnad.core.incident.Side;
import isnad.core.pack.LoadedWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How often a word that judges is put on somebody; {@code own} where the outlet writes it of
 * itself, else voices are told to say it.
 */
public record LoadedCount(LoadedWord word, Optional<Side> on, boolean own, int uses) {
  private static final Comparator<LoadedCount> MOST_FIRST =
      Comparator.comparing((LoadedCount one) -> -one.uses).thenComparing(LoadedCount::key);

  static LoadedCount of(LoadedUse use) {
    return new LoadedCount(use.word(), use.on(), use.own(), 1);
  }

  /** What is equal of those that are counted together. */
  String key() {
    return String.join(
        "\n", word.key(), on.map(Side::key).orElse(""), String.valueOf(own), word.means());
  }

  /** All of them, those that are alike together, the most used first. */
  static List<LoadedCount> sums(Collection<LoadedCount> counts) {
    TreeMap<String, LoadedCount> sums = new TreeMap<>();
    counts.forEach(one -> sums.merge(one.key(), one, LoadedCount::plus));
    List<LoadedCount> sorted = new ArrayList<>(sums.values());
    sorted.sort(MOST_FIRST);
    return sorted;
  }

  /** By the first of the names that the party has. */
  private LoadedCount plus(LoadedCount other) {
    Optional<Side> named =
        on.filter(side -> side.name().compareTo(other.on.orElseThrow().name()) > 0)
                .isPresent()
            ? other.on
            : on;
    return new LoadedCount(word, named, own, uses + other.uses);
  }
}
