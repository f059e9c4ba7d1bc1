package isnad.app.present;

import isnad.core.claim.Argument;
import isnad.core.claim.Chain;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import java.util.stream.Collectors;

/** The parts of a claim in a few plain words, not yet escaped for any surface. */
public final class ClaimWords {
  private ClaimWords() {}

  /** {@code killing}, {@code killing (planned)}. */
  public static String event(Happening happening) {
    String type = happening.type().name();
    return happening.modality() == Modality.ACTUAL
        ? type
        : type + " (" + happening.modality().key() + ")";
  }

  /** Those who have {@code role}, by their neutral names. */
  public static String actors(Happening happening, Role role) {
    return happening.arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(Argument::actor)
        .map(actor -> actor.name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** {@code Al Mayadin, Deir ez-Zor, SY}. */
  public static String place(PlaceMention place) {
    return place.name()
        + place
            .admin()
            .filter(admin -> !admin.equals(place.name()))
            .map(a -> ", " + a)
            .orElse("")
        + place.country().map(country -> ", " + country).orElse("");
  }

  /** A day, a span from–to, or the words of a time that was not resolved. */
  public static String time(TimeMention time) {
    if (time.from().isEmpty() && time.to().isEmpty()) {
      return time.text().words();
    }
    if (time.from().equals(time.to())) {
      return time.from().map(Object::toString).orElse("");
    }
    return time.from().map(Object::toString).orElse("")
        + "–"
        + time.to().map(Object::toString).orElse("");
  }

  /** {@code killed 8}, {@code killed ≥575}, {@code wounded ~20–99}. */
  static String count(Count count) {
    Quantity quantity = count.quantity().quantity();
    String about = quantity.approximate() ? "~" : "";
    String number = quantity.max().isEmpty()
        ? "≥" + quantity.min()
        : quantity.max().getAsLong() == quantity.min()
            ? "" + quantity.min()
            : quantity.min() + "–" + quantity.max().getAsLong();
    return count.of().key()
        + " "
        + about
        + number
        + count.unit().map(unit -> " " + unit).orElse("");
  }

  public static String counts(Happening happening) {
    String counts =
        happening.counts().stream().map(ClaimWords::count).collect(Collectors.joining(", "));
    return happening.cumulative() && !counts.isEmpty() ? counts + " in all" : counts;
  }

  /** The voices from the outlet's to the origin, {@code outlet} where it speaks for itself. */
  static String chain(Chain chain) {
    return chain.links().isEmpty()
        ? "outlet"
        : chain.links().stream()
            .map(link -> link.voice().name())
            .collect(Collectors.joining(" ← "));
  }

  /** How the nearest voice stands to it: {@code denies}, {@code asserts, hedged}. */
  static String stance(Claim claim) {
    String stance = claim.stance().key();
    return claim.hedged() ? stance + ", hedged" : stance;
  }

  /** Whether stance or hedging tells more than that it is said. */
  static boolean isMarked(Claim claim) {
    return claim.hedged() || claim.stance() != Stance.ASSERTS;
  }
}
