package isnad.core.mention;

import java.util.List;

/**
 * The forms that a word takes behind the proclitics و ف ب ل ك and the article, made once when words
 * are read so that a token is looked up whole.
 */
record CliticForms(String key, boolean and, boolean to) {
  private static final String ARTICLE = "ال";

  /** The leading clitics that are tried, each with "and" and "to" where it holds them. */
  private static final List<CliticForms> LEADS = List.of(
      new CliticForms("و", true, false),
      new CliticForms("ف", false, false),
      new CliticForms("ب", false, false),
      new CliticForms("ل", false, true),
      new CliticForms("وب", true, false),
      new CliticForms("ول", true, true),
      new CliticForms("فب", false, false),
      new CliticForms("فل", false, true));

  /** {@code key} behind each clitic; {@code key} is folded. */
  static List<CliticForms> of(String key) {
    return LEADS.stream()
        .map(lead -> new CliticForms(join(lead, key), lead.and, lead.to))
        .toList();
  }

  /** {@code key} with the article. */
  static String definite(String key) {
    return ARTICLE + key;
  }

  /** The article after ل loses its alef, and a third ل is not written. */
  private static String join(CliticForms lead, String key) {
    if (!lead.to || !key.startsWith(ARTICLE)) {
      return lead.key + key;
    }
    String bare = key.substring(ARTICLE.length());
    return lead.key + "ل" + (bare.startsWith("ل") ? bare.substring(1) : bare);
  }
}
