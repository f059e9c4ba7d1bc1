package isnad.core.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands on which side of the events around a sentence, and of its own: asked once for each
 * candidate, answered in bits, one an event in text order.
 */
final class EventSides {
  private final EventFillers sided;
  private final EventFillers opposed;
  private final int before;
  private final int first;
  private final int end;
  private final int hereEnd;
  private final int laterEnd;
  private final Map<Long, Parts> known = new HashMap<>();

  /**
   * The events of a report from {@code first} to before {@code end} are those of the sentence; at
   * most {@code reach} on each side are looked at.
   */
  EventSides(EventFillers sided, EventFillers opposed, int first, int end, int reach, int all) {
    this.sided = sided;
    this.opposed = opposed;
    this.before = Math.max(0, first - reach);
    this.first = first;
    this.end = end;
    this.hereEnd = Math.min(end, first + Long.SIZE);
    this.laterEnd = Math.min(all, end + reach);
  }

  /**
   * The events in which {@code who} has the role ({@code sided}) or is on the other side
   * ({@code opposed}): of those told before, of the sentence, and told later.
   */
  record Parts(
      Referent who,
      long sidedBefore,
      long opposedBefore,
      long sidedHere,
      long opposedHere,
      long sidedLater) {}

  Parts of(Referent who) {
    long key = (long) who.first() << Integer.SIZE | who.end();
    Parts parts = known.get(key);
    if (parts == null || parts.who().actor() != who.actor()) {
      parts = new Parts(
          who,
          sided.with(who, before, first),
          opposed.with(who, before, first),
          sided.with(who, first, hereEnd),
          opposed.with(who, first, hereEnd),
          sided.with(who, end, laterEnd));
      known.put(key, parts);
    }
    return parts;
  }

  /** The events in which one of {@code others} has the role or is on the other side. */
  Parts of(List<Referent> others) {
    Parts parts = of(others.get(0));
    for (Referent other : others.subList(1, others.size())) {
      Parts more = of(other);
      parts = new Parts(
          parts.who(),
          parts.sidedBefore() | more.sidedBefore(),
          parts.opposedBefore() | more.opposedBefore(),
          parts.sidedHere() | more.sidedHere(),
          parts.opposedHere() | more.opposedHere(),
          parts.sidedLater() | more.sidedLater());
    }
    return parts;
  }
}
