package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Victims;
import isnad.core.mention.Quantity;
import isnad.core.report.Published;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many one voice tells in one report of one incident: the largest of its numbers, whose parts
 * the others are, but for the people of different forces, who add up.
 */
public record Reckoning(String voice, Quantity quantity, List<Figure> figures) {
  private static final Comparator<Quantity> SIZE = Comparator.comparingLong(Quantity::min)
      .thenComparing(quantity -> quantity.max().isPresent())
      .thenComparing(quantity -> -quantity.max().orElse(0));

  public Reckoning {
    figures = List.copyOf(figures);
  }

  /** The reckonings of {@code figures}, which are of one incident and count the same. */
  static List<Reckoning> of(List<Figure> figures) {
    Map<String, List<Figure>> byVoice = figures.stream()
        .collect(Collectors.groupingBy(
            figure ->
                figure.account().voice() + "\n" + figure.account().source().report(),
            TreeMap::new,
            Collectors.toList()));
    return byVoice.values().stream()
        .map(all -> new Reckoning(all.getFirst().account().voice(), total(all), all))
        .toList();
  }

  private static Quantity total(List<Figure> figures) {
    Map<String, Quantity> armed = new HashMap<>();
    Quantity largest = figures.getFirst().quantity();
    for (Figure figure : figures) {
      largest = larger(largest, figure.quantity());
      if (figure.side().armed()) {
        armed.merge(figure.side().key(), figure.quantity(), Reckoning::larger);
      }
    }
    Quantity sum = armed.values().stream().reduce(Reckoning::plus).orElse(largest);
    return sum.min() > largest.min() ? sum : largest;
  }

  private static Quantity larger(Quantity one, Quantity other) {
    return SIZE.compare(one, other) >= 0 ? one : other;
  }

  private static Quantity plus(Quantity one, Quantity other) {
    OptionalLong most = one.max().isPresent() && other.max().isPresent()
        ? OptionalLong.of(one.max().getAsLong() + other.max().getAsLong())
        : OptionalLong.empty();
    return new Quantity(one.min() + other.min(), most, one.approximate() || other.approximate());
  }

  public Account account() {
    return figures.getFirst().account();
  }

  Optional<Published> published() {
    return account().source().published();
  }

  /** Whether the same voice said another number of the same people later. */
  boolean isRevisedBy(Reckoning later) {
    return voice.equals(later.voice)
        && !quantity.equals(later.quantity)
        && isBefore(later)
        && isOfSame(later);
  }

  private boolean isBefore(Reckoning later) {
    if (published().isEmpty() || later.published().isEmpty()) {
      return false;
    }
    Published mine = published().get();
    Published other = later.published().get();
    Optional<LocalTime> hour = mine.time();
    return mine.date().isBefore(other.date())
        || mine.date().equals(other.date())
            && hour.isPresent()
            && other.time().filter(time -> time.isAfter(hour.get())).isPresent()
            && mine.zone().equals(other.zone());
  }

  /** Whether both count, or may count, the same people. */
  private boolean isOfSame(Reckoning other) {
    return figures.stream()
        .anyMatch(mine -> other.figures.stream().anyMatch(theirs -> mayBeOne(mine, theirs)));
  }

  private static boolean mayBeOne(Figure one, Figure other) {
    boolean sides = !one.side().armed()
        || !other.side().armed()
        || one.side().key().equals(other.side().key());
    boolean victims =
        one.victims() == other.victims() || isBroad(one.victims()) || isBroad(other.victims());
    return sides && victims;
  }

  private static boolean isBroad(Victims victims) {
    return victims == Victims.PERSONS || victims == Victims.UNTOLD;
  }
}
