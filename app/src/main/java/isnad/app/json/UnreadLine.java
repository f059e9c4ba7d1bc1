package isnad.app.json;

/** What could not be read, as one line of JSON without its line end. */
public final class UnreadLine {
  private UnreadLine() {}

  public static String of(String file, String name, String code, String what, String time) {
    return CanonicalJson.of(new JsonTree()
        .text("file", file)
        .text("name", name)
        .text("code", code)
        .text("what", what)
        .text("time", time)
        .done());
  }
}
