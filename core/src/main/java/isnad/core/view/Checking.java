package isnad.core.view;

import isnad.core.mention.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Holds statements that sum up a span of time against the incidents that are known. */
final class Checking {
  private final Summands known;
  private final int listed;

  Checking(Summands known, int listed) {
    this.known = known;
    this.listed = listed;
  }

  /** What a statement was held against. */
  record Checked(List<String> matchedBy, Largest matched, Statement.Lies lies) {}

  Checked check(Total total) {
    List<String> by = new ArrayList<>(List.of("kind of count"));
    Predicate<Counted> incidents = one -> true;
    if (total.from().isPresent() || total.to().isPresent()) {
      by.add(total.from().isPresent() ? "span" : "end of span");
    }
    if (total.side().armed()) {
      by.add("party");
    }
    Optional<Where> place = total.place();
    if (place.isPresent()) {
      by.add("place");
      incidents =
          incidents.and(one -> one.place().filter(at -> place.get().holds(at)).isPresent());
    }
    if (!total.doers().isEmpty()) {
      by.add("alleged doer");
      Set<String> keys = Set.copyOf(total.doers());
      incidents = incidents.and(
          one -> one.doers().stream().anyMatch(doer -> keys.contains(doer.side().key())));
    }
    Largest matched = matched(total, incidents);
    Statement.Lies lies = total.from().isEmpty()
        ? Statement.Lies.NOT_COMPARED
        : lies(matched.sum(), total.quantity());
    return new Checked(by, matched, lies);
  }

  private Largest matched(Total total, Predicate<Counted> incidents) {
    Largest matched = new Largest(listed);
    Summands.Kind added = known.happened(total.of());
    boolean always = total.from().isEmpty() && total.to().isEmpty();
    long first = total.from().map(LocalDate::toEpochDay).orElse(Summands.Kind.UNKNOWN + 1);
    long last = total.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    for (int i = 0; i < added.days().length; i++) {
      boolean within = added.days()[i] >= first && added.days()[i] <= last;
      if ((within || always) && incidents.test(added.incidents().get(i))) {
        Part part = added.parts().get(i);
        Optional<Bounds> bounds =
            total.side().armed() ? part.bySide(total.side().key()) : Optional.of(part.whole());
        if (bounds.isPresent()) {
          matched.add(added.incidents().get(i), bounds.get());
        }
      }
    }
    return matched;
  }

  /** Whether a sum that {@code total} is held against has {@code figure}, where its incident is. */
  static boolean holds(Total total, Figure figure) {
    return figure.standing() == Standing.HAPPENED
        && figure.count().of() == total.of()
        && (!total.side().armed() || figure.side().key().equals(total.side().key()));
  }

  private static Statement.Lies lies(Bounds sum, Quantity said) {
    if (sum.high() < said.min()) {
      return Statement.Lies.BELOW;
    }
    return sum.low() > said.max().orElse(said.min()) ? Statement.Lies.ABOVE : Statement.Lies.WITHIN;
  }
}
