package isnad.app.access;

import isnad.app.json.AuditLine;
import isnad.core.ledger.Digest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was done: by whom, what, about what (an address of the desk with ids, or the name
 * of an account), and with which answer, in the statuses of HTTP.
 */
public record Done(Doer by, Deed deed, String about, int answer) {
  /** The longest of what it was about, in UTF-16 units. */
  private static final int LONGEST = 500;

  /** The answer to what was done as it was asked. */
  public static final int GOOD = 200;

  public Done {
    about = about.length() <= LONGEST ? about : about.substring(0, LONGEST);
  }

  /** It as an entry of the log: numbered, dated, and chained to the one before. */
  public record Entry(long number, Instant time, Done done, String previous, String hash) {
    static Entry of(long number, Instant time, Done done, String previous) {
      Entry open = new Entry(number, time, done, previous, "");
      String hash = Digest.of(AuditLine.of(number, open.texts(), done.answer, Optional.empty()))
          .hex();
      return new Entry(number, time, done, previous, hash);
    }

    boolean isWhole() {
      return of(number, time, done, previous).hash.equals(hash);
    }

    private Map<String, String> texts() {
      Map<String, String> texts = new LinkedHashMap<>();
      texts.put("time", time.toString());
      texts.put("organisation", done.by.organisation());
      texts.put("account", done.by.account());
      texts.put("token", done.by.token());
      texts.put("client", done.by.client());
      texts.put("deed", done.deed.key());
      texts.put("about", done.about);
      texts.put("previous", previous);
      return texts;
    }

    /** One line of JSON. */
    public String json() {
      return AuditLine.of(number, texts(), done.answer, Optional.of(hash));
    }
  }
}
