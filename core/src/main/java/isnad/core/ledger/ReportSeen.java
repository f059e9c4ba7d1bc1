package isnad.core.ledger;

import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A version of a report came in. {@code textHash} names its text, which is sealed as {@code text};
 * so are its title, its author, and what is known of its {@link Original}. {@code relayed} is the
 * outlet that it passes on, {@code keeper} the organisation that shared it, where it was not read
 * here. {@code byFile} where nothing but its file's place gave it its name; {@code medium} where it
 * is no published report.
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
    Optional<Digest> title,
    Optional<Digest> author,
    Optional<Digest> original,
    Optional<String> relayed,
    Optional<String> keeper)
    implements ReportEntry {
  public static final String KIND = "report-seen";

  /** Which part of the seals the text is. */
  public static final int TEXT = 0;

  /** Which part of the seals the title is, where there is one. */
  public static final int TITLE = 1;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Digest> seals() {
    return Stream.of(Optional.of(text), title, author, original)
        .flatMap(Optional::stream)
        .toList();
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
        title.map(other),
        author.map(other),
        original.map(other),
        relayed,
        keeper);
  }

  /** Which part of the seals the author is. */
  public int authorPart() {
    return title.isPresent() ? TITLE + 1 : TITLE;
  }

  /** Which part of the seals the original is. */
  public int originalPart() {
    return author.isPresent() ? authorPart() + 1 : authorPart();
  }

  /** Whether that part of the seals is the original. */
  public boolean isOriginal(int part) {
    return original.isPresent() && part == originalPart();
  }

  /** Whether that part of the seals goes with the text: the text itself, and the author. */
  boolean isOfText(int part) {
    return part == TEXT || author.isPresent() && part == authorPart();
  }

  /** Whether that part of the seals is the title. */
  public boolean isTitle(int part) {
    return part == TITLE && title.isPresent();
  }
}
