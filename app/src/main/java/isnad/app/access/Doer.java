package isnad.app.access;

/**
 * Who does something, as the audit log tells it: the organisation and account, the id of the token
 * that was shown, and the address that it came from. What is not known is empty.
 */
public record Doer(String organisation, String account, String token, String client) {
  /** Whoever has the files, at this machine's own command line. */
  public static final Doer TERMINAL = new Doer("", "", "", "terminal");
}
