package isnad.app.cli;

import java.util.Locale;

/** How the names of reports are written. */
enum MentionFormat {
  TABLE,
  JSONL,
  CONLL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
