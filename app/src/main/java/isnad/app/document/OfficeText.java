package isnad.app.document;

import java.util.Map;
import java.util.Optional;

/** The lines of an office document as they are gathered, and what it says of itself. */
final class OfficeText {
  private final StringBuilder text = new StringBuilder();
  private Optional<String> title = Optional.empty();

  void add(String words) {
    text.append(words);
  }

  void line() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** Where the line that goes on begins. */
  int lineStart() {
    return text.lastIndexOf("\n") + 1;
  }

  /** What stands from {@code start} on is the document's title. */
  void title(int start) {
    if (title.isEmpty() && start < text.length()) {
      title = Optional.of(text.substring(start).strip()).filter(words -> !words.isEmpty());
    }
  }

  /** The document; {@code about} has what it says of itself by the names of Dublin Core. */
  Contents contents(Map<String, String> about) {
    String lines = String.join(
        "\n",
        text.toString()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList());
    Optional<String> given =
        Optional.ofNullable(about.get("title")).filter(words -> lines.contains(words));
    return new Contents(
        lines,
        title.or(() -> given).or(() -> Headings.title(lines)),
        Headings.date(lines)
            .or(() -> Optional.ofNullable(about.get("created")).flatMap(Dates::iso)),
        Optional.ofNullable(about.get("creator")),
        Optional.empty(),
        Optional.empty());
  }
}
