package isnad.core.marking;

import isnad.core.claim.Argument;
import isnad.core.claim.Chain;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.mention.ActorMention;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.QuantityMention;
import isnad.core.mention.TimeMention;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.review.Cell;
import isnad.core.review.ClaimByHand;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims of a report told by what is left of it: each quote where its words are now, and hidden
 * parties and places in fewer words.
 */
record RedactedClaims(
    Report left, Masking masking, HiddenParts parts, Collection<HiddenWords> words) {
  /** Which rule read a claim would tell some of its words. */
  static final String RULE = "redacted";

  /** The claim as it may be read; empty where what it is told by stands no more. */
  Optional<Claim> claim(Claim claim, Set<Cell> cells) {
    Happening was = claim.happening();
    if (masking.covers(was.trigger().span()) && !cells.contains(Cell.WORDS)) {
      return Optional.empty();
    }
    Quote trigger = quote(was.trigger());
    Happening happening = new Happening(
        was.type(),
        trigger,
        was.modality(),
        was.cumulative(),
        was.arguments().stream()
            .map(one -> new Argument(one.role(), actor(one.actor())))
            .toList(),
        was.place().map(this::place),
        was.time().map(this::time),
        was.counts().stream().map(this::count).toList());
    List<Link> links = claim.chain().links().stream()
        .map(link -> new Link(actor(link.voice()), link.act().map(this::quote)))
        .toList();
    ClaimId id =
        ClaimId.of(ClaimId.sha256(left.text()), trigger.span(), was.type().name());
    return Optional.of(new Claim(
        id,
        new Chain(links),
        claim.stance(),
        claim.hedged(),
        happening,
        quote(claim.says()),
        claim.rule().equals(ClaimByHand.RULE) ? claim.rule() : RULE));
  }

  private Quote quote(Quote quote) {
    return masking.quote(quote, left.id());
  }

  /** Who is hidden has no name and no id; the kind of party it is stays. */
  private ActorMention actor(ActorMention actor) {
    Quote now = quote(actor.text());
    return parts.cell(actor).isPresent() || isHidden(actor.name())
        ? new ActorMention(now, now.words(), Optional.empty(), actor.kind())
        : new ActorMention(now, actor.name(), actor.id(), actor.kind());
  }

  private PlaceMention place(PlaceMention place) {
    Quote now = quote(place.text());
    if (parts.isHidden(place)) {
      return Coarser.place(place, now);
    }
    String name = isHidden(place.name()) ? now.words() : place.name();
    return new PlaceMention(
        now, name, place.country(), place.admin(), place.point(), place.precision());
  }

  private boolean isHidden(String name) {
    return words.stream().anyMatch(hidden -> hidden.isIn(name));
  }

  private TimeMention time(TimeMention time) {
    return new TimeMention(quote(time.text()), time.from(), time.to(), time.granularity());
  }

  private Count count(Count count) {
    return new Count(
        count.of(),
        new QuantityMention(quote(count.quantity().text()), count.quantity().quantity()),
        count.who().filter(who -> !isHidden(who)),
        count.unit().filter(unit -> !isHidden(unit)));
  }
}
