package isnad.app.gazetteer;

/** Rows of an invented dump. */
public final class DumpRows {
  private DumpRows() {}

  /** A settlement without a population, in the division 05 of YE. */
  public static String village(int id, String english, String names) {
    return row(id, english, names, "P", "PPL", 0);
  }

  public static String row(
      int id, String english, String names, String featureClass, String code, long population) {
    return String.join(
        "\t",
        Integer.toString(id),
        english,
        english,
        names,
        "13.25",
        "44.123456",
        featureClass,
        code,
        "YE",
        "",
        "05",
        "",
        "",
        "",
        Long.toString(population),
        "",
        "12",
        "Asia/Aden",
        "2020-01-01");
  }
}
