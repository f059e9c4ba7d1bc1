package isnad.core.view;

import isnad.core.incident.Assembled;
import isnad.core.incident.Source;
import isnad.core.report.Published;
import isnad.core.view.Profile.Copying;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tells which of the outlets that print one text were first, as far as dates tell. */
final class CopyOrder {
  private final Assembled assembled;
  private final UnaryOperator<String> names;
  private final Map<String, Source> reports = new HashMap<>();

  /** {@code names} gives the names of outlets by their keys. */
  CopyOrder(Assembled assembled, UnaryOperator<String> names) {
    this.assembled = assembled;
    this.names = names;
    assembled.sources().forEach(report -> reports.put(report.report(), report));
  }

  Copying of(String outlet) {
    int all = 0;
    int first = 0;
    int later = 0;
    ExchangeTally after = new ExchangeTally();
    for (List<String> group : assembled.copies()) {
      List<Source> texts = group.stream()
          .flatMap(id -> Optional.ofNullable(reports.get(id)).stream())
          .toList();
      List<Source> others =
          texts.stream().filter(text -> !text.outlet().equals(outlet)).toList();
      for (Source own : texts) {
        if (own.outlet().equals(outlet) && !others.isEmpty()) {
          all++;
          Optional<Published> when = own.published();
          boolean isFirst =
              others.stream().allMatch(other -> Order.isBefore(when, other.published()));
          boolean isLater =
              others.stream().anyMatch(other -> Order.isBefore(other.published(), when));
          first += isFirst ? 1 : 0;
          later += isLater ? 1 : 0;
          for (String one : isLater ? earliest(texts) : Set.<String>of()) {
            after.add(one, names.apply(one), own.report());
          }
        }
      }
    }
    return new Copying(all, first, later, all - first - later, after.all());
  }

  /** The outlets of those texts before which, by their dates, there is no other. */
  private static Set<String> earliest(List<Source> texts) {
    Set<String> outlets = new HashSet<>();
    for (Source text : texts) {
      boolean late =
          texts.stream().anyMatch(other -> Order.isBefore(other.published(), text.published()));
      if (!late && text.published().isPresent()) {
        outlets.add(text.outlet());
      }
    }
    return outlets;
  }
}
