package isnad.app.search;

import java.util.Locale;

/** Countries by their ISO codes, in English. */
final class Countries {
  private Countries() {}

  static String english(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
