package isnad.core.review;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.mention.QuantityMention;
import isnad.core.pack.Packs;
import isnad.core.report.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts corrected values into claims, and reads the values of claims out in the same spelling. The
 * words of a corrected value stay those that the reader took it from, or where it took none all
 * that the claim says: a person's value is no quote.
 */
public final class Corrections {
  /** What stands for no value. */
  static final String NONE = "none";

  private final Packs packs;
  private final ValueSpelling spelling;

  public Corrections(Packs packs) {
    this.packs = packs;
    spelling = new ValueSpelling(packs);
  }

  /** {@code claims} as people decided: less those rejected, with the values that were corrected. */
  public List<Claim> reviewed(List<Claim> claims, Decisions decided) {
    return claims.stream()
        .filter(claim -> !decided.isRejected(claim.id()))
        .map(claim -> applied(claim, decided.corrections(claim.id())))
        .toList();
  }

  /** The claim with all of {@code values}; what makes no sense to today's packs is left out. */
  public Claim applied(Claim claim, Map<Field, String> values) {
    Claim corrected = claim;
    for (Map.Entry<Field, String> each : values.entrySet()) {
      try {
        corrected = applied(corrected, each.getKey(), each.getValue());
      } catch (IllegalArgumentException unknownToday) {
        // It was checked when it was given; a type may be of packs that are not loaded now.
        continue;
      }
    }
    return corrected;
  }

  /** The claim with {@code value}; throws where it is none of the field, and says why. */
  public Claim applied(Claim claim, Field field, String value) {
    Happening was = claim.happening();
    Quote words = words(claim, field);
    return switch (field) {
      case TYPE -> with(claim, claim.stance(), typed(was, type(value)));
      case MODALITY -> with(claim, claim.stance(), inModality(was, modality(value)));
      case STANCE -> with(claim, stance(value), was);
      case AGENT -> with(claim, claim.stance(), parties(was, Role.AGENT, value, words));
      case TARGET -> with(claim, claim.stance(), parties(was, Role.TARGET, value, words));
      case PLACE ->
        with(
            claim,
            claim.stance(),
            new Happening(
                was.type(),
                was.trigger(),
                was.modality(),
                was.cumulative(),
                was.arguments(),
                spelling.place(value, words),
                was.time(),
                was.counts()));
      case TIME ->
        with(
            claim,
            claim.stance(),
            new Happening(
                was.type(),
                was.trigger(),
                was.modality(),
                was.cumulative(),
                was.arguments(),
                was.place(),
                spelling.time(value, words),
                was.counts()));
      case KILLED, WOUNDED, CAPTURED, ARRESTED, RELEASED, ESCAPED, ABDUCTED, DISPLACED, FIGHTERS ->
        with(claim, claim.stance(), counted(was, CountOf.of(field.key()), value, words));
    };
  }

  /** What {@code claim} says of {@code field}, spelled as a correction is. */
  public String value(Claim claim, Field field) {
    Happening happening = claim.happening();
    return switch (field) {
      case TYPE -> happening.type().name();
      case MODALITY -> happening.modality().key();
      case STANCE -> claim.stance().key();
      case AGENT -> parties(happening, Role.AGENT);
      case TARGET -> parties(happening, Role.TARGET);
      case PLACE -> happening.place().map(ValueSpelling::of).orElse(NONE);
      case TIME -> happening.time().map(ValueSpelling::of).orElse(NONE);
      case KILLED, WOUNDED, CAPTURED, ARRESTED, RELEASED, ESCAPED, ABDUCTED, DISPLACED, FIGHTERS ->
        counts(happening, CountOf.of(field.key()));
    };
  }

  /**
   * {@code given} as it is kept: places that are named alone are looked up in the packs. Throws
   * where it is no value of the field.
   */
  public String kept(Claim claim, Field field, String given) {
    String value = value(applied(claim, field, given), field);
    if (value.length() > Decision.LONGEST_VALUE) {
      throw new IllegalArgumentException(
          "a value has at most " + Decision.LONGEST_VALUE + " units");
    }
    return value;
  }

  /** The words that the reader took the value of {@code field} from. */
  public Quote words(Claim claim, Field field) {
    Happening happening = claim.happening();
    Optional<Quote> words = switch (field) {
      case TYPE, MODALITY -> Optional.of(happening.trigger());
      case STANCE ->
        claim.chain().links().stream().flatMap(link -> link.act().stream()).findFirst();
      case AGENT, TARGET ->
        happening.arguments().stream()
            .filter(one -> field.role().filter(role -> role == one.role()).isPresent())
            .map(one -> one.actor().text())
            .findFirst();
      case PLACE -> happening.place().map(one -> one.text());
      case TIME -> happening.time().map(one -> one.text());
      case KILLED, WOUNDED, CAPTURED, ARRESTED, RELEASED, ESCAPED, ABDUCTED, DISPLACED, FIGHTERS ->
        happening.counts().stream()
            .filter(one -> field.counted().filter(of -> of == one.of()).isPresent())
            .map(one -> one.quantity().text())
            .findFirst();
    };
    return words.orElse(claim.says());
  }

  private static Claim with(Claim claim, Stance stance, Happening happening) {
    return new Claim(
        claim.id(), claim.chain(), stance, claim.hedged(), happening, claim.says(), claim.rule());
  }

  private EventType type(String name) {
    EventType type = packs.types().get(name);
    if (type == null) {
      throw new IllegalArgumentException("no event type of the packs: " + name);
    }
    return type;
  }

  private static Modality modality(String key) {
    try {
      return Modality.of(key);
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException("no modality: " + key, none);
    }
  }

  private static Stance stance(String key) {
    try {
      return Stance.of(key);
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException("no stance: " + key, none);
    }
  }

  private static Happening typed(Happening was, EventType type) {
    return new Happening(
        type,
        was.trigger(),
        was.modality(),
        was.cumulative(),
        was.arguments(),
        was.place(),
        was.time(),
        was.counts());
  }

  private static Happening inModality(Happening was, Modality modality) {
    return new Happening(
        was.type(),
        was.trigger(),
        modality,
        was.cumulative(),
        was.arguments(),
        was.place(),
        was.time(),
        was.counts());
  }

  private Happening parties(Happening was, Role role, String value, Quote words) {
    List<Argument> arguments = new ArrayList<>(spelling.parties(value, words).stream()
        .map(actor -> new Argument(role, actor))
        .toList());
    was.arguments().stream().filter(one -> one.role() != role).forEach(arguments::add);
    return new Happening(
        was.type(),
        was.trigger(),
        was.modality(),
        was.cumulative(),
        arguments,
        was.place(),
        was.time(),
        was.counts());
  }

  private static String parties(Happening happening, Role role) {
    String all = happening.arguments().stream()
        .filter(one -> one.role() == role)
        .map(one -> ValueSpelling.of(one.actor()))
        .collect(Collectors.joining("; "));
    return all.isEmpty() ? NONE : all;
  }

  private static Happening counted(Happening was, CountOf of, String value, Quote words) {
    List<Count> counts =
        new ArrayList<>(was.counts().stream().filter(one -> one.of() != of).toList());
    Optional<Count> before = was.counts().stream().filter(one -> one.of() == of).findFirst();
    ValueSpelling.quantity(value)
        .ifPresent(quantity -> counts.add(new Count(
            of,
            new QuantityMention(words, quantity),
            before.flatMap(Count::who),
            before.flatMap(Count::unit))));
    return new Happening(
        was.type(),
        was.trigger(),
        was.modality(),
        was.cumulative(),
        was.arguments(),
        was.place(),
        was.time(),
        counts);
  }

  private static String counts(Happening happening, CountOf of) {
    String all = happening.counts().stream()
        .filter(one -> one.of() == of)
        .map(one -> ValueSpelling.of(one.quantity().quantity()))
        .collect(Collectors.joining("; "));
    return all.isEmpty() ? NONE : all;
  }
}
