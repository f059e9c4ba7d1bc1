package isnad.app.json;

import java.util.Map;
import java.util.Optional;

/** An entry of the audit log as one line of canonical JSON. */
public final class AuditLine {
  private AuditLine() {}

  /** With its {@code hash}, or as it is hashed, without; {@code texts} are its other members. */
  public static String of(
      long number, Map<String, String> texts, int answer, Optional<String> hash) {
    JsonTree tree = new JsonTree().number("number", number).number("answer", answer);
    texts.forEach(tree::text);
    return CanonicalJson.of(tree.text("hash", hash).done());
  }
}
