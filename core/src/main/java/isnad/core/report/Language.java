package isnad.core.report;

import java.util.regex.Pattern;

/** A language by its lower-case BCP 47 code ({@code ar}). */
public record Language(String code) {
  private static final Pattern SHAPE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

  public static final Language ARABIC = new Language("ar");

  /** Not told, and not found out. */
  public static final Language UNDETERMINED = new Language("und");

  public Language {
    if (!SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a language code: " + code);
    }
  }
}
