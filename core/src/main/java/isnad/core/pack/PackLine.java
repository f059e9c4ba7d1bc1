package isnad.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** One line of a pack file: where it stands, its first word and the rest. */
record PackLine(String path, int number, String key, String rest) {
  /** The values of the rest that {@code |} separates, stripped; none where the rest is empty. */
  List<String> values() {
    return split(rest);
  }

  /** The words of a line, by white space. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  /** The values that {@code |} separates, stripped, none of them empty. */
  static List<String> split(String text) {
    List<String> values = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int bar = text.indexOf('|', start);
      int end = bar < 0 ? text.length() : bar;
      String value = text.substring(start, end).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
      start = end + 1;
    }
    return values;
  }
}
