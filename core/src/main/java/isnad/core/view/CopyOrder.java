package isnad.core.view;

import isnad.core.report.Published;
import isnad.core.view.Profile.Copying;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which of the outlets that print one text were first, as far as dates tell. */
public final class CopyOrder {
  private CopyOrder() {}

  /** That {@code outlet} printed a text, and when. */
  public record Print(String outlet, Optional<Published> published) {}

  /** What {@code outlet} copied: {@code texts} have all prints of each text that it printed. */
  public static Copying of(String outlet, Collection<List<Print>> texts, Sources sources) {
    int all = 0;
    int first = 0;
    int later = 0;
    ExchangeTally after = new ExchangeTally(sources);
    for (List<Print> prints : texts) {
      List<Print> others =
          prints.stream().filter(print -> !print.outlet.equals(outlet)).toList();
      for (Print own : prints) {
        if (own.outlet.equals(outlet) && !others.isEmpty()) {
          all++;
          Optional<Published> when = own.published;
          boolean isFirst =
              others.stream().allMatch(other -> Order.isBefore(when, other.published));
          boolean isLater =
              others.stream().anyMatch(other -> Order.isBefore(other.published, when));
          first += isFirst ? 1 : 0;
          later += isLater ? 1 : 0;
          if (isLater) {
            earliest(prints).forEach(one -> after.add(SourceName.ofOutlet(one), 1, 1));
          }
        }
      }
    }
    return new Copying(all, first, later, all - first - later, after.all());
  }

  /** The outlets of those prints before which, by their dates, there is no other. */
  private static Set<String> earliest(List<Print> prints) {
    Set<String> outlets = new HashSet<>();
    for (Print print : prints) {
      boolean late =
          prints.stream().anyMatch(other -> Order.isBefore(other.published, print.published));
      if (!late && print.published.isPresent()) {
        outlets.add(print.outlet);
      }
    }
    return outlets;
  }
}
