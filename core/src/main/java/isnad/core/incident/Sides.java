package isnad.core.incident;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.event.Role;
import isnad.core.mention.ActorMention;
import isnad.core.pack.Actor;
import isnad.core.pack.Lexicon;
import isnad.core.pack.Packs;
import isnad.core.pack.Registry;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.List;

/** Tells of the numbers of claims whose people they count. */
public final class Sides {
  private final Registry registry;
  private final Lexicon lexicon;

  public Sides(Packs packs) {
    registry = packs.registry();
    lexicon = packs.lexicon();
  }

  /** Whose people each number of {@code claim} counts, in the order of its counts. */
  List<Whom> of(Claim claim) {
    return claim.happening().counts().stream()
        .map(count -> {
          Side side = side(claim, count);
          return new Whom(side, victims(count, side));
        })
        .toList();
  }

  /**
   * Who is named in the words of the count; else the one target, unless another number of the claim
   * names it. Of several, and of parties that fight each other, nothing says whose people they are.
   */
  private Side side(Claim claim, Count count) {
    List<Argument> arguments = claim.happening().arguments();
    for (Argument argument : arguments) {
      if (isNamed(argument, count)) {
        return of(argument.actor());
      }
    }
    List<Argument> targets =
        arguments.stream().filter(one -> one.role() == Role.TARGET).toList();
    boolean taken = claim.happening().counts().stream()
        .filter(other -> other.of() == count.of())
        .anyMatch(other -> targets.stream().anyMatch(target -> isNamed(target, other)));
    return targets.size() == 1 && !taken ? of(targets.getFirst().actor()) : Side.UNTOLD;
  }

  private static boolean isNamed(Argument argument, Count count) {
    List<String> who = count.who().map(Tokens::keys).orElse(List.of());
    return isParticipant(argument.role())
        && who.containsAll(Tokens.keys(argument.actor().text().words()));
  }

  private static boolean isParticipant(Role role) {
    return switch (role) {
      case AGENT, TARGET, OTHER -> true;
      case INSTRUMENT, FROM, TO -> false;
    };
  }

  private Victims victims(Count count, Side side) {
    Victims said = count.who().map(who -> Victims.of(who, lexicon)).orElse(Victims.UNTOLD);
    if (said == Victims.CIVILIANS || said == Victims.FIGHTERS) {
      return said;
    }
    if (side.armed()) {
      return Victims.FIGHTERS;
    }
    Victims named = Victims.of(side.name(), lexicon);
    return said == Victims.UNTOLD ? named : said;
  }

  /** As whom {@code mention} is counted. */
  public Side of(ActorMention mention) {
    return mention
        .id()
        .flatMap(registry::actor)
        .map(this::known)
        .orElseGet(() -> named(mention.name()));
  }

  /** As whom {@code party} is counted. */
  public Side of(Party party) {
    return registry.actor(party.key()).map(this::known).orElseGet(() -> named(party.name()));
  }

  private Side known(Actor actor) {
    Actor voice = Affiliation.of(actor, registry).voice();
    return new Side(voice.id(), voice.name(), Side.isArmed(voice.kind()));
  }

  private static Side named(String name) {
    boolean words = name.codePoints().anyMatch(Character::isLetter);
    return words ? new Side(FoldedText.key(name).strip(), name, false) : Side.UNTOLD;
  }
}
