package isnad.app.web;

/**
 * How much is answered, within a minute: requests of one client's address and of one account, and
 * tries of one client to log in.
 */
public record Rates(int perClient, int perAccount, int logIns) {
  /** More than a person and their browser ask, and less than hurts others. */
  public static final Rates USUAL = new Rates(1_200, 600, 20);

  public Rates {
    if (perClient < 1 || perAccount < 1 || logIns < 1) {
      throw new IllegalArgumentException("no requests at all are no rate");
    }
  }
}
