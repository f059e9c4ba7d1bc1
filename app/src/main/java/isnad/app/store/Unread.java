package isnad.app.store;

/**
 * Something that was given to be read and could not be: the file or address that it was found at,
 * what it is called, the code of the problem and what it says, and when that was (ISO 8601, UTC).
 */
public record Unread(String file, String name, String code, String what, String time) {
  /** What a problem says is kept to this length. */
  private static final int LONGEST = 500;

  public Unread {
    what = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
  }
}
