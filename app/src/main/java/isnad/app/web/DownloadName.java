package isnad.app.web;

import isnad.app.answer.Archived;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a file is called that a browser saves: letters, digits and a few marks, which no system
 * takes for a folder or a command, with the ending of what the file is.
 */
final class DownloadName {
  private static final int LONGEST = 80;

  /** The endings of files of each media type, the usual one first. */
  private static final Map<String, List<String>> ENDINGS = Map.of(
      "text/plain", List.of(".txt"),
      "text/html", List.of(".html", ".htm", ".xhtml"),
      "multipart/related", List.of(".mhtml", ".mht"),
      "application/pdf", List.of(".pdf"),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx"),
      "application/vnd.oasis.opendocument.text", List.of(".odt"),
      "message/rfc822", List.of(".eml"),
      "application/json", List.of(".json"),
      "text/csv", List.of(".csv"));

  /** Many reports are pieces of one file of these kinds, and called by themselves. */
  private static final List<String> PIECES = List.of("application/json", "text/csv");

  private DownloadName() {}

  static String of(Archived archived) {
    String type = archived.original().type().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String report = archived.report().value();
    String given = PIECES.contains(type) ? report : archived.original().name().orElse(report);
    return named(given, ENDINGS.getOrDefault(type, List.of(".bin")));
  }

  static String named(String given, List<String> endings) {
    String name = plain(last(given));
    String lower = name.toLowerCase(Locale.ROOT);
    String ending = endings.stream().filter(lower::endsWith).findFirst().orElse(endings.getFirst());
    String stem =
        lower.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    String cut = stem.substring(stem.offsetByCodePoints(
        stem.length(), -Math.min(LONGEST, stem.codePointCount(0, stem.length()))));
    String free = cut.replaceAll("^[._-]+|[._-]+$", "");
    return (free.isEmpty() ? "original" : free) + ending;
  }

  /** The last part of a path or an address. */
  private static String last(String given) {
    boolean web = given.startsWith("http://") || given.startsWith("https://");
    String path = (web ? given.replaceAll("[?#].*", "") : given).replaceAll("[/\\\\]+$", "");
    return path.replaceAll("(?s).*[/\\\\]", "");
  }

  /** Neither marks that turn the direction of writing nor any other that a person cannot see. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints().forEach(letter -> {
      if (Character.isLetterOrDigit(letter) || letter == '.' || letter == '-') {
        plain.appendCodePoint(letter);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '_') {
        plain.append('_');
      }
    });
    return plain.toString();
  }
}
