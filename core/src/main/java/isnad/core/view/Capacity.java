package isnad.core.view;

import isnad.core.incident.Teller;
import isnad.core.incident.Testimony;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** As what a source stands on the way of something told: the far end of it, or between. */
public enum Capacity {
  ORIGIN,
  RELAY;

  /** The name in output. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As what {@code source} stands in {@code testimony}; empty where it has no part in it. */
  static Optional<Capacity> of(String source, Testimony testimony) {
    int at = at(source, testimony);
    if (at < -1) {
      return Optional.empty();
    }
    return Optional.of(at == testimony.chain().size() - 1 ? ORIGIN : RELAY);
  }

  /** Whom {@code source} has it from. */
  static Optional<Teller> from(String source, Testimony testimony) {
    int at = at(source, testimony);
    List<Teller> chain = testimony.chain();
    return at >= -1 && at + 1 < chain.size() ? Optional.of(chain.get(at + 1)) : Optional.empty();
  }

  /** Who among the voices has it from {@code source}; its own parts are nobody else. */
  static Optional<Teller> to(String source, Testimony testimony) {
    int before = before(source, testimony);
    return before >= 0 ? Optional.of(testimony.chain().get(before)) : Optional.empty();
  }

  /** Whether the outlet has it from {@code source}, nobody between. */
  static boolean isNext(String source, Testimony testimony) {
    return at(source, testimony) >= 0
        && before(source, testimony) < 0
        && !testimony.outlet().equals(source);
  }

  /** Where the one stands who has it from {@code source}; less than 0 for the outlet. */
  private static int before(String source, Testimony testimony) {
    int before = at(source, testimony) - 1;
    while (before >= 0 && testimony.chain().get(before).key().equals(source)) {
      before--;
    }
    return before;
  }

  /** Where it is in the chain, the outlet being -1; less than that where it is not there. */
  private static int at(String source, Testimony testimony) {
    for (int i = testimony.chain().size() - 1; i >= 0; i--) {
      Teller teller = testimony.chain().get(i);
      if (teller.key().equals(source)
          || teller.together().stream().anyMatch(one -> one.key().equals(source))) {
        return i;
      }
    }
    return testimony.outlet().equals(source) ? -1 : -2;
  }
}
