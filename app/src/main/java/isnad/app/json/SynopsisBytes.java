package isnad.app.json;

import isnad.core.claim.ClaimId;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Outline;
import isnad.core.incident.Synopsis;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a list says of an incident, as bytes that are kept beside the ledger: as ToldBytes. */
public final class SynopsisBytes {
  private final Map<String, EventType> types;

  /** With the event types of the packs that incidents were put together with. */
  public SynopsisBytes(Map<String, EventType> types) {
    this.types = types;
  }

  public static byte[] of(Synopsis synopsis) {
    PackedOut out = new PackedOut();
    out.text(synopsis.id().least().value()).count(synopsis.claims()).count(synopsis.reports());
    write(out, synopsis.outline());
    write(out, synopsis.told());
    write(out, synopsis.denied());
    return out.done();
  }

  /** What the bytes say; throws {@link IllegalArgumentException} where they are none of these. */
  public Synopsis synopsis(byte[] bytes) {
    try {
      PackedIn in = new PackedIn(bytes);
      Synopsis synopsis = new Synopsis(
          new IncidentId(new ClaimId(in.text())),
          in.small(),
          in.small(),
          outline(in),
          standing(in),
          standing(in));
      in.end();
      return synopsis;
    } catch (IndexOutOfBoundsException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("no synopsis: " + e.getMessage(), e);
    }
  }

  private static void write(PackedOut out, Outline outline) {
    ValueBytes.write(out, outline.type());
    out.count(outline.modality().ordinal());
    out.maybe(outline.place(), place -> ValueBytes.write(out, place));
    out.maybe(outline.from(), day -> out.number(day.toEpochDay()));
    out.maybe(outline.to(), day -> out.number(day.toEpochDay()));
    out.each(outline.doers(), out::text).each(outline.others(), out::text);
    out.each(ordered(outline.counts()).entrySet(), count -> {
      out.count(count.getKey().ordinal());
      ValueBytes.write(out, count.getValue());
    });
    out.each(outline.outlets(), out::text);
  }

  private static EnumMap<CountOf, Quantity> ordered(Map<CountOf, Quantity> counts) {
    EnumMap<CountOf, Quantity> ordered = new EnumMap<>(CountOf.class);
    ordered.putAll(counts);
    return ordered;
  }

  private Outline outline(PackedIn in) {
    EventType type = ValueBytes.type(in, types);
    Modality modality = in.one(Modality.values());
    Optional<PlaceMention> place = in.maybe(() -> ValueBytes.place(in));
    Optional<LocalDate> from = in.maybe(() -> LocalDate.ofEpochDay(in.number()));
    Optional<LocalDate> to = in.maybe(() -> LocalDate.ofEpochDay(in.number()));
    List<String> doers = in.each(in::text);
    List<String> others = in.each(in::text);
    EnumMap<CountOf, Quantity> counts = new EnumMap<>(CountOf.class);
    in.each(() -> counts.put(in.one(CountOf.values()), ValueBytes.quantity(in)) == null);
    return new Outline(type, modality, place, from, to, doers, others, counts, in.each(in::text));
  }

  private static void write(PackedOut out, Synopsis.Standing standing) {
    out.count(standing.atLeast()).count(standing.atMost()).count(standing.chains());
    out.each(standing.origins(), out::text).each(standing.links(), out::text);
  }

  private static Synopsis.Standing standing(PackedIn in) {
    return new Synopsis.Standing(
        in.small(), in.small(), in.small(), in.each(in::text), in.each(in::text));
  }
}
