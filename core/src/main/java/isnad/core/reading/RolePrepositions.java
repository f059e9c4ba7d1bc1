package isnad.core.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The prepositions that are told apart when doers are weighed, by number. */
final class RolePrepositions {
  private static final List<String> KNOWN =
      List.of("", "ل", "ب", "في", "من", "عن", "علي", "بعد", "خلال", "مع", "بين", "ضد", "الي");

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (String preposition : KNOWN) {
      NUMBERS.put(preposition, NUMBERS.size());
    }
  }

  /** How many numbers there are; the last is that of all other prepositions. */
  static final int COUNT = KNOWN.size() + 1;

  private RolePrepositions() {}

  static int number(String preposition) {
    return NUMBERS.getOrDefault(preposition, COUNT - 1);
  }

  static String name(int number) {
    return number == 0 ? "none" : number < KNOWN.size() ? KNOWN.get(number) : "other";
  }
}
