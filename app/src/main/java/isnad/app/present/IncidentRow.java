package isnad.app.present;

import isnad.core.event.CountOf;
import isnad.core.incident.Outline;
import isnad.core.incident.Synopsis;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An incident as the fields of a row, the same for a table and for comma-separated values. */
public record IncidentRow(List<String> fields) {
  /** What the fields are. */
  public static final List<String> NAMES = List.of(
      "incident",
      "from",
      "to",
      "type",
      "place",
      "country",
      "agents",
      "targets",
      "killed",
      "wounded",
      "reports",
      "claims",
      "origins",
      "chains",
      "denied");

  public IncidentRow {
    fields = List.copyOf(fields);
  }

  public static IncidentRow of(Synopsis synopsis) {
    Outline outline = synopsis.outline();
    return new IncidentRow(List.of(
        synopsis.id().toString(),
        day(outline.from()),
        day(outline.to()),
        outline.type().name(),
        outline.place().map(PlaceMention::name).orElse(""),
        outline.place().flatMap(PlaceMention::country).orElse(""),
        String.join(", ", outline.doers()),
        String.join(", ", outline.others()),
        count(outline, CountOf.KILLED),
        count(outline, CountOf.WOUNDED),
        String.valueOf(synopsis.reports()),
        String.valueOf(synopsis.claims()),
        origins(synopsis.told()),
        String.valueOf(synopsis.told().chains()),
        synopsis.denied().atMost() == 0 ? "" : origins(synopsis.denied())));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String count(Outline outline, CountOf of) {
    Quantity quantity = outline.counts().get(of);
    return quantity == null ? "" : bounds(quantity);
  }

  static String bounds(Quantity quantity) {
    if (quantity.max().isEmpty()) {
      return quantity.min() + "+";
    }
    return bounds(quantity.min(), quantity.max().getAsLong());
  }

  private static String origins(Synopsis.Standing figures) {
    return bounds(figures.atLeast(), figures.atMost());
  }

  private static String bounds(long least, long most) {
    return least == most ? String.valueOf(least) : least + "–" + most;
  }
}
