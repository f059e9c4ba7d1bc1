package isnad.app.web;

import isnad.app.change.Rereading;
import isnad.core.claim.Claim;
import isnad.core.review.Change;
import isnad.core.review.Corrections;
import isnad.core.review.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What reading again changes about a claim, in its exact words and field by field. */
public record Changed(Change change, Optional<String> says, List<Otherwise> fields) {
  /** A field of a claim that is read otherwise. */
  public record Otherwise(String field, String before, String now) {}

  static List<Changed> of(List<Rereading.Difference> differences, Corrections corrections) {
    return differences.stream()
        .map(one -> new Changed(one.change(), one.says(), fields(one, corrections)))
        .toList();
  }

  /** Where a claim is new or gone, all that it says. */
  private static List<Otherwise> fields(Rereading.Difference one, Corrections corrections) {
    List<Otherwise> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      String before = value(one.before(), field, corrections);
      String now = value(one.after(), field, corrections);
      if (!before.equals(now) && !(before + now).equals(NONE)) {
        fields.add(new Otherwise(field.key(), before, now));
      }
    }
    return fields;
  }

  /** How a value is spelled that is not there. */
  private static final String NONE = "none";

  private static String value(Optional<Claim> claim, Field field, Corrections corrections) {
    return claim.map(one -> corrections.value(one, field)).orElse("");
  }
}
