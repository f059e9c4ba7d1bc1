package isnad.core.view;

import isnad.core.report.Published;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** Whether one report came after another, as far as their dates tell. */
public enum Order {
  LATER,
  EARLIER,
  /** A date is missing, or both are of one day and no time of day parts them. */
  UNKNOWN;

  /** How {@code one} stands to {@code other}. */
  static Order of(Optional<Published> one, Optional<Published> other) {
    if (isBefore(other, one)) {
      return LATER;
    }
    return isBefore(one, other) ? EARLIER : UNKNOWN;
  }

  static boolean isBefore(Optional<Published> first, Optional<Published> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    Published one = first.get();
    Published two = second.get();
    if (one.time().isPresent()
        && two.time().isPresent()
        && one.zone().isPresent()
        && two.zone().isPresent()) {
      return one.date()
          .atTime(one.time().get())
          .atZone(one.zone().get())
          .toInstant()
          .isBefore(two.date().atTime(two.time().get()).atZone(two.zone().get()).toInstant());
    }
    if (!one.date().equals(two.date())) {
      return one.date().isBefore(two.date());
    }
    Optional<LocalTime> early = one.time();
    boolean alike = one.zone().equals(two.zone());
    return alike
        && early.isPresent()
        && two.time().isPresent()
        && early.get().isBefore(two.time().get());
  }

  /** The name in output. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
