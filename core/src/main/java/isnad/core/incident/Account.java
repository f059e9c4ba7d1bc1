package isnad.core.incident;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.TimeMention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one claim tells, as far as telling incidents apart goes: kind, who did it and to whom,
 * where, when, how many, on whose word, and the words around its trigger at {@code at}. Of the
 * {@code others} who take part {@code roles} says as what, {@code TARGET} or {@code OTHER}.
 */
public record Account(
    ClaimId claim,
    Source source,
    int at,
    EventType type,
    Modality modality,
    Stance stance,
    List<Teller> chain,
    List<Party> doers,
    List<Party> others,
    List<Role> roles,
    Optional<PlaceMention> place,
    Optional<TimeMention> time,
    Optional<Days> days,
    List<Count> counts,
    List<Whom> whom,
    Optional<Summed> summed,
    ContentWords words) {
  /** By claim, then by report: reports of one and the same text have the same claims. */
  public static final Comparator<Account> ORDER = Comparator.comparing(
          (Account account) -> account.claim().value())
      .thenComparing(account -> account.source().report());

  public Account {
    chain = List.copyOf(chain);
    doers = List.copyOf(doers);
    others = List.copyOf(others);
    roles = List.copyOf(roles);
    counts = List.copyOf(counts);
    whom = List.copyOf(whom);
    if (roles.size() != others.size()) {
      throw new IllegalArgumentException(others.size() + " parties, as " + roles.size());
    }
    if (whom.size() != counts.size()) {
      throw new IllegalArgumentException(counts.size() + " counts, of " + whom.size());
    }
  }

  static Account of(
      Source source, Claim claim, List<Teller> chain, List<Whom> whom, ContentWords words) {
    Happening happening = claim.happening();
    List<Argument> others = arguments(happening, List.of(Role.TARGET, Role.OTHER));
    return new Account(
        claim.id(),
        source,
        happening.trigger().span().start(),
        happening.type(),
        happening.modality(),
        claim.stance(),
        chain,
        parties(arguments(happening, List.of(Role.AGENT))),
        parties(others),
        others.stream().map(Argument::role).toList(),
        happening.place(),
        happening.time(),
        Days.of(happening.time(), source.published()),
        happening.counts(),
        whom,
        Summed.of(happening.cumulative(), happening.time()),
        words);
  }

  private static List<Argument> arguments(Happening happening, List<Role> roles) {
    return happening.arguments().stream()
        .filter(argument -> roles.contains(argument.role()))
        .toList();
  }

  private static List<Party> parties(List<Argument> arguments) {
    return arguments.stream().map(Argument::actor).map(Party::of).toList();
  }

  /** Whether its numbers sum up many happenings, so that they are none of this one. */
  public boolean cumulative() {
    return summed.isPresent();
  }

  /** Who answers for it, by its own words alone; see {@link Testimonies}. */
  public String voice() {
    return Teller.answering(chain, source.outlet());
  }

  /** Whether it stands in the headline or the first sentence of its report. */
  public boolean isLead() {
    return source.isLead(at);
  }

  /** Whether it stands in the lead or in the sentence behind it, which mostly tells more of it. */
  boolean isOpening() {
    return source.isOpening(at);
  }
}
