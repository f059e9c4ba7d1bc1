package isnad.app.cli;

/** How a brief is written. */
enum BriefFormat {
  MD,
  HTML,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
