package isnad.app.cli;

import java.util.Locale;

/** How lists of what a ledger holds are written. */
enum ListFormat {
  TABLE,
  JSON,
  JSONL,
  CSV;

  /** The format where none is asked for. */
  static ListFormat usual(Terminal terminal) {
    return terminal.out() ? TABLE : JSONL;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
