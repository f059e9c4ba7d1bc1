package isnad.app.present;

/** Which form of a counted word a number takes: those of Unicode CLDR that the languages have. */
final class Plural {
  private static final int HUNDRED = 100;
  private static final int FEW = 3;
  private static final int MANY = 11;

  private Plural() {}

  static String of(long number, boolean arabic) {
    if (number == 1) {
      return "one";
    }
    if (!arabic) {
      return "other";
    }
    if (number == 2) {
      return "two";
    }
    long rest = number % HUNDRED;
    return rest >= MANY ? "many" : rest >= FEW ? "few" : "other";
  }
}
