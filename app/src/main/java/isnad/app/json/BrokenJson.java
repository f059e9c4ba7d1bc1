package isnad.app.json;

/** A line or a piece of a page that is not the JSON it should be; the message says why. */
public final class BrokenJson extends Exception {
  private static final int LONGEST = 200;

  public BrokenJson(String why) {
    super(why.length() > LONGEST ? why.substring(0, LONGEST) + "…" : why);
  }

  /** Why it is broken, for people. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
