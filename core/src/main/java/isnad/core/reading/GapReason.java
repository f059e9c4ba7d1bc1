package isnad.core.reading;

import java.util.Locale;

/** What was missing where something could not be read. */
public enum GapReason {
  /** The lexicon does not know the word. */
  UNKNOWN_WORD,
  /** The lexicon knows the word, and no frame says what it means. */
  NO_FRAME,
  /** The word has frames, and what stands around it let none of them hold. */
  FRAME_REFUSED,
  /** The registry has no actor of the name. */
  NO_ACTOR,
  /** The gazetteer has no place of the name. */
  NO_PLACE,
  /** The report has no date of publication that a time could be counted from. */
  NO_DATE,
  /** The words of a time give no day, although the report has a date. */
  NO_DAY;

  /** The name in lists of gaps. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return key();
  }
}
