package isnad.core.ledger;

/** What should be an entry of the ledger and is none; the message says why. */
public final class BrokenEntry extends Exception {
  public BrokenEntry(String why) {
    super(why);
  }

  /** Why it is none, for people. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
