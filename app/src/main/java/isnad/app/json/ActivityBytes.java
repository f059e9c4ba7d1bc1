package isnad.app.json;

import isnad.core.event.EventType;
import isnad.core.incident.IncidentId;
import isnad.core.view.Happened;
import isnad.core.view.Region;
import isnad.core.view.Reported;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Incidents and reports as trends count them, as bytes that are kept: as ToldBytes. */
public final class ActivityBytes {
  private final Map<String, EventType> types;

  /** With the event types of the packs that incidents were put together with. */
  public ActivityBytes(Map<String, EventType> types) {
    this.types = types;
  }

  /** An incident by its number, and the numbers of the reports that tell of it. */
  public record Told(long number, Happened happened, List<Long> reports) {
    public Told {
      reports = List.copyOf(reports);
    }
  }

  /** A report by its number, and the least number of its near-copies. */
  public record Telling(long number, long copies, String outlet, LocalDate day, Set<String> about) {
    public Telling {
      about = Set.copyOf(about);
    }

    /** As it is counted; {@code tells} are incidents that it tells. */
    public Reported reported(Set<IncidentId> tells) {
      return new Reported(String.valueOf(copies), outlet, day, about, tells);
    }
  }

  public static byte[] told(List<Told> some) {
    PackedOut out = new PackedOut();
    out.each(some, one -> {
      Happened happened = one.happened;
      out.count(one.number);
      IdBytes.write(out, happened.id().least());
      out.number(happened.from().toEpochDay()).number(happened.to().toEpochDay());
      ValueBytes.write(out, happened.type());
      out.each(happened.doers(), side -> ValueBytes.write(out, side));
      out.maybe(
          happened.place(), place -> out.text(place.country()).maybe(place.province(), out::text));
      out.each(happened.outlets().stream().sorted().toList(), out::text);
      out.flag(happened.denied());
      out.each(one.reports, out::count);
    });
    return out.done();
  }

  /** The incidents; throws {@link IllegalArgumentException} where the bytes are none of these. */
  public List<Told> told(byte[] bytes) {
    return read(
        bytes,
        in -> new Told(
            in.count(),
            new Happened(
                new IncidentId(IdBytes.claim(in)),
                LocalDate.ofEpochDay(in.number()),
                LocalDate.ofEpochDay(in.number()),
                ValueBytes.type(in, types),
                in.each(() -> ValueBytes.side(in)),
                in.maybe(() -> new Region(in.text(), in.maybe(in::text))),
                new LinkedHashSet<>(in.each(in::text)),
                in.flag()),
            in.each(in::count)));
  }

  public static byte[] telling(List<Telling> some) {
    PackedOut out = new PackedOut();
    out.each(some, one -> {
      out.count(one.number).count(one.copies).text(one.outlet).number(one.day.toEpochDay());
      out.each(one.about.stream().sorted().toList(), out::text);
    });
    return out.done();
  }

  /** The reports; throws as {@link #told(byte[])} does. */
  public static List<Telling> telling(byte[] bytes) {
    return read(
        bytes,
        in -> new Telling(
            in.count(),
            in.count(),
            in.text(),
            LocalDate.ofEpochDay(in.number()),
            new LinkedHashSet<>(in.each(in::text))));
  }

  private static <T> List<T> read(byte[] bytes, Function<PackedIn, T> one) {
    try {
      PackedIn in = new PackedIn(bytes);
      List<T> some = in.each(() -> one.apply(in));
      in.end();
      return some;
    } catch (IndexOutOfBoundsException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("not what trends count: " + e.getMessage(), e);
    }
  }
}
