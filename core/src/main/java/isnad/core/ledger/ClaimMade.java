package isnad.core.ledger;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.claim.Count;
import isnad.core.event.CountOf;
import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import isnad.core.pack.Precision;
import isnad.core.report.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the chain itself keeps of a claim: all that names nobody and quotes nothing. {@code sealed}
 * commits to the whole claim as a reading gives it; {@code voices} are the actors known to the
 * packs who speak, from the nearest to the origin.
 */
public record ClaimMade(
    ClaimId id,
    String type,
    Family family,
    Span trigger,
    Span says,
    Modality modality,
    Stance stance,
    boolean hedged,
    boolean cumulative,
    String rule,
    List<String> voices,
    List<Part> actors,
    Optional<Where> place,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<Counted> counts,
    Digest sealed) {

  public ClaimMade {
    voices = List.copyOf(voices);
    actors = List.copyOf(actors);
    counts = List.copyOf(counts);
  }

  /** An actor known to the packs, and its part in the happening. */
  public record Part(Role role, String actor) {}

  /** Where it happened, without the place's name. */
  public record Where(Optional<String> country, Optional<Point> point, Precision precision) {}

  /** What was counted, and how many. */
  public record Counted(CountOf of, Quantity quantity) {}

  /** What is kept of {@code claim}, to whose whole {@code sealed} commits. */
  public static ClaimMade of(Claim claim, Digest sealed) {
    var happening = claim.happening();
    return new ClaimMade(
        claim.id(),
        happening.type().name(),
        happening.type().family(),
        happening.trigger().span(),
        claim.says().span(),
        happening.modality(),
        claim.stance(),
        claim.hedged(),
        happening.cumulative(),
        claim.rule(),
        claim.chain().links().stream()
            .flatMap(link -> link.voice().id().stream())
            .toList(),
        happening.arguments().stream()
            .flatMap(each -> each.actor().id().stream().map(actor -> new Part(each.role(), actor)))
            .toList(),
        happening.place().map(ClaimMade::where),
        happening.time().flatMap(TimeMention::from),
        happening.time().flatMap(TimeMention::to),
        happening.counts().stream().map(ClaimMade::number).toList(),
        sealed);
  }

  /** The same with another commitment. */
  ClaimMade sealedAs(Digest other) {
    return new ClaimMade(
        id,
        type,
        family,
        trigger,
        says,
        modality,
        stance,
        hedged,
        cumulative,
        rule,
        voices,
        actors,
        place,
        from,
        to,
        counts,
        other);
  }

  private static Where where(PlaceMention place) {
    return new Where(place.country(), place.point(), place.precision());
  }

  private static Counted number(Count count) {
    return new Counted(count.of(), count.quantity().quantity());
  }
}
