package isnad.core.review;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What reading a report again changed about one claim. {@code differs} says what is read otherwise,
 * {@code decisions} name what people decided about the claim and stays as it is.
 */
public record Change(
    String report,
    ClaimId claim,
    String type,
    Kind kind,
    List<String> differs,
    List<DecisionId> decisions) {
  /** Whether the claim is there only now, no longer, or otherwise than before. */
  public enum Kind {
    NEW,
    GONE,
    CHANGED;

    /** The name in listings. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Change {
    differs = List.copyOf(differs);
    decisions = List.copyOf(decisions);
  }

  /** The fields of a claim that are read otherwise, as {@code FIELD: BEFORE -> NOW}. */
  public static List<String> between(Claim before, Claim now, Corrections corrections) {
    List<String> differs = new ArrayList<>();
    for (Field field : Field.values()) {
      String was = corrections.value(before, field);
      String is = corrections.value(now, field);
      if (!was.equals(is)) {
        differs.add(field.key() + ": " + was + " -> " + is);
      }
    }
    if (!before.chain().equals(now.chain())) {
      differs.add("voices");
    }
    return differs.isEmpty() ? List.of("words") : differs;
  }
}
