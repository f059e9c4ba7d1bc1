package isnad.app.json;

import isnad.core.claim.ClaimId;
import isnad.core.event.CountOf;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Victims;
import isnad.core.mention.Quantity;
import isnad.core.pack.Precision;
import isnad.core.view.Bounds;
import isnad.core.view.Counted;
import isnad.core.view.Part;
import isnad.core.view.Standing;
import isnad.core.view.Total;
import isnad.core.view.Where;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What some incidents add to sums, as bytes that are kept beside the ledger: as ToldBytes. */
public final class CountedBytes {
  private static final CountOf[] KINDS = CountOf.values();
  private static final Standing[] STANDINGS = Standing.values();
  private static final Victims[] SORTS = Victims.values();
  private static final Precision[] PRECISIONS = Precision.values();

  private CountedBytes() {}

  public static byte[] of(List<Counted> some) {
    PackedOut out = new PackedOut();
    out.each(some, one -> write(out, one));
    return out.done();
  }

  /** What they add; throws {@link IllegalArgumentException} where the bytes are none of these. */
  public static List<Counted> counted(byte[] bytes) {
    try {
      PackedIn in = new PackedIn(bytes);
      List<Counted> some = in.each(() -> counted(in));
      in.end();
      return some;
    } catch (IndexOutOfBoundsException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("not what incidents add: " + e.getMessage(), e);
    }
  }

  private static void write(PackedOut out, Counted one) {
    out.count(one.number());
    IdBytes.write(out, one.id().least());
    out.fixed(one.mark()).flag(one.denied());
    out.maybe(one.day(), day -> out.number(day.toEpochDay()));
    out.maybe(one.place(), place -> write(out, place));
    out.each(one.within(), out::text);
    out.each(one.doers(), doer -> {
      out.text(doer.key()).text(doer.name());
      ValueBytes.write(out, doer.side());
      out.each(doer.saidBy(), out::text);
    });
    out.each(one.parts(), part -> write(out, part));
    out.each(one.totals(), total -> write(out, total));
  }

  private static Counted counted(PackedIn in) {
    return new Counted(
        in.count(),
        new IncidentId(IdBytes.claim(in)),
        in.fixed(),
        in.flag(),
        in.maybe(() -> day(in)),
        in.maybe(() -> where(in)),
        in.each(in::text),
        in.each(
            () -> new Counted.Doer(in.text(), in.text(), ValueBytes.side(in), in.each(in::text))),
        in.each(() -> part(in)),
        in.each(() -> total(in)));
  }

  private static LocalDate day(PackedIn in) {
    return LocalDate.ofEpochDay(in.number());
  }

  private static void write(PackedOut out, Where where) {
    out.text(where.name()).maybe(where.admin(), out::text).maybe(where.country(), out::text);
    out.count(where.precision().ordinal());
  }

  private static Where where(PackedIn in) {
    return new Where(in.text(), in.maybe(in::text), in.maybe(in::text), in.one(PRECISIONS));
  }

  private static void write(PackedOut out, Part part) {
    out.count(part.of().ordinal()).count(part.standing().ordinal());
    out.each(part.sides(), side -> ValueBytes.write(out, side));
    out.each(part.victims(), sort -> out.count(sort.ordinal()));
    write(out, part.whole());
    out.each(part.shares(), share -> {
      out.maybe(share.side(), out::text);
      out.maybe(share.victims(), sort -> out.count(sort.ordinal()));
      write(out, share.bounds());
    });
  }

  private static Part part(PackedIn in) {
    return new Part(
        in.one(KINDS),
        in.one(STANDINGS),
        in.each(() -> ValueBytes.side(in)),
        in.each(() -> in.one(SORTS)),
        bounds(in),
        in.each(
            () -> new Part.Share(in.maybe(in::text), in.maybe(() -> in.one(SORTS)), bounds(in))));
  }

  private static void write(PackedOut out, Bounds bounds) {
    out.count(bounds.low()).count(bounds.best() - bounds.low());
    out.count(bounds.high() - bounds.best()).flag(bounds.open());
  }

  private static Bounds bounds(PackedIn in) {
    long low = in.count();
    long best = low + in.count();
    return new Bounds(low, best, best + in.count(), in.flag());
  }

  private static void write(PackedOut out, Total total) {
    IdBytes.write(out, total.claim());
    out.text(total.report()).count(total.at());
    out.count(total.of().ordinal()).count(total.standing().ordinal());
    ValueBytes.write(out, total.side());
    Quantity quantity = total.quantity();
    out.count(quantity.min()).flag(quantity.max().isPresent());
    quantity.max().ifPresent(out::count);
    out.flag(quantity.approximate());
    out.maybe(total.from(), day -> out.number(day.toEpochDay()));
    out.maybe(total.to(), day -> out.number(day.toEpochDay()));
    out.maybe(total.place(), place -> write(out, place));
    out.each(total.doers(), out::text);
  }

  private static Total total(PackedIn in) {
    ClaimId claim = IdBytes.claim(in);
    return new Total(
        claim,
        in.text(),
        in.small(),
        in.one(KINDS),
        in.one(STANDINGS),
        ValueBytes.side(in),
        new Quantity(in.count(), most(in), in.flag()),
        in.maybe(() -> day(in)),
        in.maybe(() -> day(in)),
        in.maybe(() -> where(in)),
        in.each(in::text));
  }

  private static OptionalLong most(PackedIn in) {
    Optional<Long> most = in.maybe(in::count);
    return most.isPresent() ? OptionalLong.of(most.get()) : OptionalLong.empty();
  }
}
