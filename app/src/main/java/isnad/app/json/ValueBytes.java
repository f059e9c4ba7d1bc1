package isnad.app.json;

import isnad.core.event.EventType;
import isnad.core.incident.Side;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import isnad.core.pack.Precision;
import isnad.core.report.Quote;
import isnad.core.report.ReportId;
import isnad.core.report.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;

/** The values of claims as packed bytes, the same wherever they stand. */
final class ValueBytes {
  private ValueBytes() {}

  static void write(PackedOut out, EventType type) {
    out.text(type.name());
  }

  static EventType type(PackedIn in, Map<String, EventType> types) {
    String name = in.text();
    EventType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no event type of the packs: " + name);
    }
    return type;
  }

  static void write(PackedOut out, Quote quote) {
    out.text(quote.report().value()).count(quote.span().start()).text(quote.words());
  }

  static Quote quote(PackedIn in) {
    ReportId report = new ReportId(in.text());
    int start = in.small();
    String words = in.text();
    return new Quote(report, new Span(start, start + words.length()), words);
  }

  static void write(PackedOut out, PlaceMention place) {
    write(out, place.text());
    out.text(place.name()).maybe(place.country(), out::text).maybe(place.admin(), out::text);
    out.maybe(place.point(), point -> out.real(point.latitude()).real(point.longitude()));
    out.count(place.precision().ordinal());
  }

  static PlaceMention place(PackedIn in) {
    return new PlaceMention(
        quote(in),
        in.text(),
        in.maybe(in::text),
        in.maybe(in::text),
        in.maybe(() -> new Point(in.real(), in.real())),
        in.one(Precision.values()));
  }

  static void write(PackedOut out, TimeMention time) {
    write(out, time.text());
    out.maybe(time.from(), day -> out.number(day.toEpochDay()));
    out.maybe(time.to(), day -> out.number(day.toEpochDay()));
    out.count(time.granularity().ordinal());
  }

  static TimeMention time(PackedIn in) {
    return new TimeMention(
        quote(in),
        in.maybe(() -> LocalDate.ofEpochDay(in.number())),
        in.maybe(() -> LocalDate.ofEpochDay(in.number())),
        in.one(TimeMention.Granularity.values()));
  }

  static void write(PackedOut out, Side side) {
    out.text(side.key()).text(side.name()).flag(side.armed());
  }

  static Side side(PackedIn in) {
    return new Side(in.text(), in.text(), in.flag());
  }

  static void write(PackedOut out, Quantity quantity) {
    out.count(quantity.min()).flag(quantity.max().isPresent());
    quantity.max().ifPresent(out::count);
    out.flag(quantity.approximate());
  }

  static Quantity quantity(PackedIn in) {
    long least = in.count();
    OptionalLong most = in.flag() ? OptionalLong.of(in.count()) : OptionalLong.empty();
    return new Quantity(least, most, in.flag());
  }
}
