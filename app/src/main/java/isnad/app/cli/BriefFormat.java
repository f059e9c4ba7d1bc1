package isnad.app.cli;

/** How a brief is written. */
enum BriefFormat {
  MD,
  HTML;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
