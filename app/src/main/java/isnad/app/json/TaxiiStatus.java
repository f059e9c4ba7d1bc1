package isnad.app.json;

import java.util.ArrayList;
import java.util.List;

/** What a server of TAXII says became of what was sent. */
public record TaxiiStatus(String id, boolean complete, long good, List<String> bad) {
  public TaxiiStatus {
    bad = List.copyOf(bad);
  }

  /** Reads {@code json}; throws where it is no status. */
  public static TaxiiStatus read(String json) throws BrokenJson {
    JsonFields fields = JsonFields.parse(json);
    List<String> bad = new ArrayList<>();
    for (JsonFields one : fields.list("failures", JsonFields::of)) {
      bad.add(one.text("id") + one.maybe("message").map(why -> ": " + why).orElse(""));
    }
    return new TaxiiStatus(
        fields.text("id"),
        fields.text("status").equals("complete"),
        fields.has("success_count") ? fields.number("success_count") : 0,
        bad);
  }
}
