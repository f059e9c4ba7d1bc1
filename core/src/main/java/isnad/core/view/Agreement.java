package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.incident.Nearness;
import isnad.core.incident.Party;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import isnad.core.report.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two values can both be so. Symmetric. */
final class Agreement {
  /** What two values are to each other; {@code OPEN} where nobody can tell. */
  enum Relation {
    AGREES,
    DIFFERS,
    OPEN
  }

  /** Who are counted without being told what they are, folded. */
  private static final Set<String> ANYBODY = Set.of(
      "شخص", "شخصا", "شخصين", "اشخاص", "قتيل", "قتيلا", "قتيلين", "قتلي", "جريح", "جريحا", "جريحين",
      "جرحي", "مصاب", "مصابا", "مصابين", "مصابون", "اخر", "اخرين", "اخرون", "ضحيه", "ضحايا", "مقتل",
      "اصابه", "قتل", "اصيب", "نحو");

  private static final int SHORTEST_WORD = 3;

  private final Kin kin;
  private final Allies allies;

  Agreement(Kin kin, Allies allies) {
    this.kin = kin;
    this.allies = allies;
  }

  Relation of(Value one, Value other) {
    return switch (one) {
      case Value.Participant a
      when other instanceof Value.Participant b -> parties(a.party(), b.party());
      case Value.Place a
      when other instanceof Value.Place b -> byWeight(Nearness.of(a.place(), b.place()));
      case Value.Time a when other instanceof Value.Time b -> times(a.time(), b.time());
      case Value.Means a
      when other instanceof Value.Means b ->
        a.key().equals(b.key()) ? Relation.AGREES : Relation.DIFFERS;
      case Value.Number a when other instanceof Value.Number b -> numbers(a, b);
      case Value.Participant a -> Relation.OPEN;
      case Value.Means a -> Relation.OPEN;
      case Value.Place a -> Relation.OPEN;
      case Value.Time a -> Relation.OPEN;
      case Value.Number a -> Relation.OPEN;
    };
  }

  private static Relation byWeight(double weight) {
    return weight == 0 ? Relation.OPEN : weight > 0 ? Relation.AGREES : Relation.DIFFERS;
  }

  /** Only two whom the registry knows can be told apart: "gunmen" may be anybody. */
  private Relation parties(Party one, Party other) {
    if (one.key().equals(other.key())) {
      return Relation.AGREES;
    }
    if (one.known() && other.known()) {
      return kin.areKin(one.key(), other.key()) || allies.are(one.key(), other.key())
          ? Relation.AGREES
          : Relation.DIFFERS;
    }
    return one.overlap(other) >= 0.5 ? Relation.AGREES : Relation.OPEN;
  }

  private static Relation times(TimeMention one, TimeMention other) {
    if (one.from().isEmpty()
        || one.to().isEmpty()
        || other.from().isEmpty()
        || other.to().isEmpty()) {
      return one.text().words().equals(other.text().words()) ? Relation.AGREES : Relation.OPEN;
    }
    boolean apart = one.to().get().isBefore(other.from().get())
        || other.to().get().isBefore(one.from().get());
    return apart ? Relation.DIFFERS : Relation.AGREES;
  }

  private static Relation numbers(Value.Number one, Value.Number other) {
    if (one.of() != other.of() || !areAlike(one, other)) {
      return Relation.OPEN;
    }
    return agree(one.quantity(), other.quantity()) ? Relation.AGREES : Relation.DIFFERS;
  }

  /** Whether both bounds leave room for one number; "about" leaves a tenth. */
  static boolean agree(Quantity one, Quantity other) {
    return least(one) <= most(other) && least(other) <= most(one);
  }

  private static double least(Quantity quantity) {
    return quantity.approximate() ? quantity.min() * 0.9 : quantity.min();
  }

  private static double most(Quantity quantity) {
    if (quantity.max().isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    return quantity.approximate()
        ? quantity.max().getAsLong() * 1.1
        : quantity.max().getAsLong();
  }

  /** Whether the same people may be counted: soldiers and civilians are not. */
  private static boolean areAlike(Value.Number one, Value.Number other) {
    Set<String> words = counted(one);
    Set<String> others = counted(other);
    return words.isEmpty() || others.isEmpty() || others.stream().anyMatch(words::contains);
  }

  private static Set<String> counted(Value.Number number) {
    Set<String> words = new HashSet<>();
    for (String word : number.count().who().map(Tokens::keys).orElse(List.of())) {
      String plain = word.startsWith("ال") ? word.substring(2) : word;
      if (plain.length() >= SHORTEST_WORD
          && !ANYBODY.contains(plain)
          && !Character.isDigit(plain.charAt(0))) {
        words.add(plain);
      }
    }
    Tokens.keys(number.count().quantity().text().words()).forEach(words::remove);
    return words;
  }

  /** Whether what is counted are people to whom something was done. */
  static boolean isComparable(CountOf of) {
    return switch (of) {
      case KILLED, WOUNDED, CAPTURED, ARRESTED, RELEASED, ESCAPED, ABDUCTED, DISPLACED -> true;
      case FIGHTERS, MONEY, WEAPONS, OTHER -> false;
    };
  }
}
