package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Nearness;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether two claims of deaths name one person. A name of two words that is the same needs a second
 * ground; a single name is never one person's beyond its incident.
 */
public final class SamePerson {
  /** Names of so many words are one person's by themselves. */
  private static final int FULL = 3;

  /** How many days apart two reports may tell one death in one town. */
  private static final long DAYS = 60;

  /** How far ages of one person differ by rounding and birthdays. */
  private static final long YEARS = 1;

  private final Described described;

  SamePerson(Described described) {
    this.described = described;
  }

  /** Why two are taken for one person. */
  public enum Ground {
    REGISTRY,
    SAME_INCIDENT,
    FULL_NAME,
    PLACE_AND_TIME,
    ROLE;

    /** The name in what is written out. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The ground on which both are one person; nothing where they are not taken for one. */
  Optional<Ground> of(Death one, Death other) {
    boolean here = one.incident().id().equals(other.incident().id());
    if (one.person().known() || other.person().known()) {
      return one.person().key().equals(other.person().key())
          ? Optional.of(Ground.REGISTRY)
          : Optional.empty();
    }
    boolean same = one.person().isSamePerson(other.person());
    if (!same && !(here && one.person().key().equals(other.person().key())) || differ(one, other)) {
      return Optional.empty();
    }
    if (here) {
      return Optional.of(Ground.SAME_INCIDENT);
    }
    if (Math.min(one.person().words().size(), other.person().words().size()) >= FULL) {
      return Optional.of(Ground.FULL_NAME);
    }
    if (areNear(one.telling().account(), other.telling().account())) {
      return Optional.of(Ground.PLACE_AND_TIME);
    }
    return haveOneRole(one, other) ? Optional.of(Ground.ROLE) : Optional.empty();
  }

  /** Whether ages, sexes or countries speak against one person. */
  boolean differ(Death one, Death other) {
    if (one.person().known() && one.person().key().equals(other.person().key())) {
      return false;
    }
    Optional<Long> age = described.age(one).flatMap(SamePerson::years);
    Optional<Long> otherAge = described.age(other).flatMap(SamePerson::years);
    boolean ages =
        age.isPresent() && otherAge.isPresent() && Math.abs(age.get() - otherAge.get()) > YEARS;
    Optional<String> sex = described.sex(one).map(Detail::value);
    Optional<String> otherSex = described.sex(other).map(Detail::value);
    boolean sexes = sex.isPresent() && otherSex.isPresent() && !sex.equals(otherSex);
    return ages || sexes || nearness(one.telling().account(), other.telling().account()) < 0;
  }

  private static Optional<Long> years(Detail age) {
    return age.value().chars().allMatch(Character::isDigit)
        ? Optional.of(Long.valueOf(age.value()))
        : Optional.empty();
  }

  private static double nearness(Account one, Account other) {
    return one.place().isEmpty() || other.place().isEmpty()
        ? 0
        : Nearness.of(one.place().get(), other.place().get());
  }

  private static boolean areNear(Account one, Account other) {
    return nearness(one, other) >= 1.5
        && one.days().isPresent()
        && other.days().isPresent()
        && one.days().get().from() <= other.days().get().to() + DAYS
        && other.days().get().from() <= one.days().get().to() + DAYS;
  }

  /** Whether both are said to have been the same, of two words or more: "commander" is no one. */
  private boolean haveOneRole(Death one, Death other) {
    List<String> role = words(described.role(one));
    return role.size() > 1 && role.equals(words(described.role(other)));
  }

  private static List<String> words(Optional<Detail> role) {
    return role.map(detail -> Tokens.keys(detail.value())).orElse(List.of());
  }
}
