package isnad.core.view;

import isnad.core.incident.Side;
import isnad.core.pack.LoadedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A word that judges and on whom it is put, with all places where that is; {@code own} where the
 * outlet writes it of itself, else voices are told to say it.
 */
public record Slant(LoadedWord word, Optional<Side> on, boolean own, List<LoadedUse> uses) {
  private static final Comparator<Slant> MOST_FIRST = Comparator.comparing(
          (Slant slant) -> -slant.uses().size())
      .thenComparing(slant -> slant.word().key())
      .thenComparing(slant -> slant.on().map(Side::key).orElse(""))
      .thenComparing(Slant::own);

  public Slant {
    uses = List.copyOf(uses);
  }

  static List<Slant> of(List<LoadedUse> uses) {
    Map<String, List<LoadedUse>> alike = new TreeMap<>();
    for (LoadedUse use : uses) {
      String key = String.join(
          "\n",
          use.word().key(),
          use.word().means(),
          use.on().map(Side::key).orElse(""),
          String.valueOf(use.own()));
      alike.computeIfAbsent(key, some -> new ArrayList<>()).add(use);
    }
    return alike.values().stream()
        .map(some -> new Slant(
            some.getFirst().word(), some.getFirst().on(), some.getFirst().own(), some))
        .sorted(MOST_FIRST)
        .toList();
  }
}
