package isnad.core.view;

import java.util.Locale;

/** What is asked of an incident. */
public enum Question {
  WHO,
  WHOM,
  HOW,
  WHERE,
  WHEN,
  HOW_MANY;

  /** The name in what is written out. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
