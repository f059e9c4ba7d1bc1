package isnad.core.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When a report was published, as it was told: a date, perhaps a time, perhaps a zone. */
public record Published(LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone) {
  public static Published on(LocalDate date) {
    return new Published(date, Optional.empty(), Optional.empty());
  }

  /**
   * Reads {@code 2020-06-22}, {@code 2020-06-22T00:19}, {@code 2020-06-22T00:19:00Z} or
   * {@code ...+03:00}; throws {@link DateTimeException} for anything else.
   */
  public static Published parse(String text) {
    String trimmed = text.strip();
    int split = Math.max(trimmed.indexOf('T'), trimmed.indexOf(' '));
    if (split < 0) {
      return on(LocalDate.parse(trimmed));
    }
    LocalDate date = LocalDate.parse(trimmed.substring(0, split));
    String rest = trimmed.substring(split + 1).strip();
    int zoneAt = zoneStart(rest);
    LocalTime time = LocalTime.parse(rest.substring(0, zoneAt).strip());
    String zone = rest.substring(zoneAt).strip();
    return new Published(
        date, Optional.of(time), zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone)));
  }

  private static int zoneStart(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == 'Z' || c == '+' || c == '-') {
        return i;
      }
    }
    return rest.length();
  }

  /** The value as it was given: ISO date, with time and zone where told. */
  @Override
  public String toString() {
    return date + time.map(t -> "T" + t).orElse("") + zone.map(ZoneId::toString).orElse("");
  }
}
