package isnad.app.document;

import isnad.core.report.Published;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as documents write them down for machines, or else for people. */
public final class Dates {
  private Dates() {}

  /** The same of a date that can be read in one way only: not {@code 4/7/2015}. */
  static Optional<String> sure(String given) {
    return DateLine.isSure(given) ? iso(given) : Optional.empty();
  }

  /** {@code given} as ISO 8601 writes it; what is no date stays nothing. */
  public static Optional<String> iso(String given) {
    String text = given.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Published.parse(text).toString());
    } catch (DateTimeException notIso) {
      return mail(text).or(() -> DateLine.find(text));
    }
  }

  /** As mails and feeds write dates (RFC 1123). */
  private static Optional<String> mail(String text) {
    try {
      return Optional.of(
          OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
    } catch (DateTimeException notThis) {
      return Optional.empty();
    }
  }
}
