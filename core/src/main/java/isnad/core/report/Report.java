package isnad.core.report;

import java.util.Optional;

/**
 * One report as its outlet wrote it: the text is what was extracted once and is never changed.
 * {@code uri} is where it came from, {@code outlet} the name of who published it, as given.
 */
public record Report(
    ReportId id,
    Optional<String> outlet,
    Language language,
    Optional<String> uri,
    Optional<Published> published,
    Optional<String> title,
    String text,
    Byline byline) {

  /** The longest text that is read, in UTF-16 units. */
  public static final int LONGEST_TEXT = 2_000_000;

  public Report {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("a report's text has at most " + LONGEST_TEXT + " units");
    }
  }

  /** A report of which no author is told. */
  public Report(
      ReportId id,
      Optional<String> outlet,
      Language language,
      Optional<String> uri,
      Optional<Published> published,
      Optional<String> title,
      String text) {
    this(id, outlet, language, uri, published, title, text, Byline.NONE);
  }

  /** An Arabic report of which only the text is known. */
  public static Report of(String id, String text) {
    return new Report(
        new ReportId(id),
        Optional.empty(),
        Language.ARABIC,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }

  /** The same report by another name. */
  public Report withId(String other) {
    return new Report(new ReportId(other), outlet, language, uri, published, title, text, byline);
  }

  /** The same report as {@code organisation} keeps it. */
  public Report keptBy(String organisation) {
    return new Report(
        id, outlet, language, uri, published, title, text, byline.keptBy(organisation));
  }

  /** The same report with a publication date. */
  public Report published(Published when) {
    return new Report(id, outlet, language, uri, Optional.of(when), title, text, byline);
  }
}
