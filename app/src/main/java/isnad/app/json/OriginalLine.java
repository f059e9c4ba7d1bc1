package isnad.app.json;

import isnad.core.ledger.Original;

/** What is known of the original of a report, as one line of JSON without its line end. */
public final class OriginalLine {
  private OriginalLine() {}

  public static String of(String report, int version, Original original) {
    return CanonicalJson.of(new JsonTree()
        .text("report", report)
        .number("version", version)
        .text("name", original.name())
        .text("type", original.type())
        .number("size", original.size())
        .text("sha256", original.hash().hex())
        .done());
  }
}
