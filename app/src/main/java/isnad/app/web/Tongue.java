package isnad.app.web;

import java.util.Enumeration;
import java.util.Locale;

/** The languages of the pages. */
final class Tongue {
  /** Arabic, with the digits that Arabic print has. */
  static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-arab");

  static final Locale ENGLISH = Locale.ENGLISH;

  private Tongue() {}

  /** The one that {@code given} asks for, English where it is none. */
  static Locale of(String given) {
    return given.startsWith("ar") ? ARABIC : ENGLISH;
  }

  /** The first of them among what a browser prefers. */
  static Locale preferred(Enumeration<Locale> wanted) {
    while (wanted.hasMoreElements()) {
      String language = wanted.nextElement().getLanguage();
      if (language.equals("ar") || language.equals("en")) {
        return of(language);
      }
    }
    return ENGLISH;
  }
}
