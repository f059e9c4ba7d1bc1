package isnad.app.json;

/** What became of a report that was added, as one line of JSON without its line end. */
public final class AddedLine {
  private AddedLine() {}

  public static String of(String report, int version, String outcome, int claims) {
    return CanonicalJson.of(new JsonTree()
        .text("report", report)
        .number("version", version)
        .text("outcome", outcome)
        .number("claims", claims)
        .done());
  }
}
