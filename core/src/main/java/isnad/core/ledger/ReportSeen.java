package isnad.core.ledger;

import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A version of a report came in. {@code textHash} names its text, which is sealed as {@code text};
 * so is its title. {@code byFile} where nothing but its file's place gave it its name;
 * {@code medium} where it is no published report.
 */
public record ReportSeen(
    ReportId report,
    int version,
    Digest textHash,
    int units,
    Optional<String> outlet,
    Language language,
    Optional<String> uri,
    Optional<Published> published,
    boolean byFile,
    Optional<Medium> medium,
    Digest text,
    Optional<Digest> title)
    implements ReportEntry {
  public static final String KIND = "report-seen";

  /** Which part of the seals the text is. */
  public static final int TEXT = 0;

  /** Which part of the seals the title is. */
  public static final int TITLE = 1;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Digest> seals() {
    return title.map(second -> List.of(text, second)).orElseGet(() -> List.of(text));
  }

  @Override
  public ReportSeen withSeals(UnaryOperator<Digest> other) {
    return new ReportSeen(
        report,
        version,
        textHash,
        units,
        outlet,
        language,
        uri,
        published,
        byFile,
        medium,
        other.apply(text),
        title.map(other));
  }
}
