package isnad.app.cli;

/** In which language a brief is written. */
enum BriefTongue {
  EN,
  AR;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
