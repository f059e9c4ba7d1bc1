package isnad.app.exchange;

import isnad.core.event.EventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code of CAMEO (Conflict and Mediation Event Observations, 1.1b3), the vocabulary of GDELT: a
 * root of two digits, a base of three, and perhaps a fourth that narrows it.
 */
record Cameo(String code) {
  /**
   * What Isnad's types of events are there. Of several told as having happened the first counts: by
   * what it was done stands before what came of it. CAMEO has nothing for an escape and for
   * smuggling; types of a pack of one's own have none either.
   */
  private static final List<Map.Entry<String, Cameo>> TYPES = List.of(
      type("air-strike", "195"),
      type("shelling", "194"),
      type("bombing", "183"),
      type("clash", "190"),
      type("attack", "190"),
      type("defeat", "190"),
      type("takeover", "192"),
      type("siege", "191"),
      type("abduction", "181"),
      type("abuse", "182"),
      type("killing", "180"),
      type("injury", "180"),
      type("destruction", "1712"),
      type("capture", "170"),
      type("displacement", "170"),
      type("transfer", "170"),
      type("arrest", "173"),
      type("trial", "173"),
      type("seizure", "1711"),
      type("protest", "140"),
      type("deployment", "154"),
      type("operation", "150"),
      type("recruit", "154"),
      type("withdrawal", "0874"),
      type("release", "0841"),
      type("sanction", "160"),
      type("arm", "072"),
      type("finance", "071"),
      type("aid", "070"),
      type("train", "070"),
      type("harbour", "070"),
      type("collude", "060"),
      type("support", "050"),
      type("agree", "030"),
      type("meet", "040"),
      type("threaten", "130"),
      type("warn", "130"),
      type("condemn", "111"),
      type("accuse", "112"),
      type("demand", "100"),
      type("claim-responsibility", "015"),
      type("deny", "016"));

  /** What CAMEO's roots are on Goldstein's scale, for codes that say no more than their root. */
  private static final Map<String, String> GOLDSTEIN = Map.ofEntries(
      Map.entry("03", "4.0"),
      Map.entry("04", "1.0"),
      Map.entry("05", "3.5"),
      Map.entry("06", "6.0"),
      Map.entry("07", "7.0"),
      Map.entry("10", "-5.0"),
      Map.entry("13", "-6.0"),
      Map.entry("14", "-6.5"),
      Map.entry("15", "-7.2"),
      Map.entry("16", "-4.0"),
      Map.entry("17", "-7.0"),
      Map.entry("18", "-9.0"),
      Map.entry("19", "-10.0"));

  private static final int ROOT = 2;
  private static final int BASE = 3;

  private static Map.Entry<String, Cameo> type(String type, String code) {
    return Map.entry(type, new Cameo(code));
  }

  /** The code of an incident of these types. */
  static Optional<Cameo> of(List<EventType> types) {
    return TYPES.stream()
        .filter(one -> types.stream().anyMatch(type -> type.name().equals(one.getKey())))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  String root() {
    return code.substring(0, ROOT);
  }

  String base() {
    return code.substring(0, BASE);
  }

  /**
   * 1 and 2 where sides work together in words and in deeds, 3 and 4 where they are against each
   * other.
   */
  int quad() {
    int root = Integer.parseInt(root());
    if (root <= 5) {
      return 1;
    }
    return root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  /** Its place on Goldstein's scale, where it is known here. */
  Optional<String> goldstein() {
    return code.equals(root() + "0")
        ? Optional.ofNullable(GOLDSTEIN.get(root()))
        : Optional.empty();
  }
}
