package isnad.core.mention;

import isnad.core.report.TokenTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a pack file of words, and the faults found in them. */
public record WordLines(List<Line> lines, List<String> faults) {

  /** One line: its number, its entry word and what follows. */
  public record Line(int number, String entry, String rest) {
    /** The value at {@code index} behind the entry word. */
    public String value(int index) {
      String[] parts = rest.split("\\s+", index + 2);
      return index < parts.length ? parts[index] : "";
    }

    /** The folded words that follow {@code values} values. */
    public List<String> words(int values) {
      String[] parts = rest.split("\\s+", values + 1);
      if (parts.length <= values) {
        return List.of();
      }
      return Arrays.stream(parts[values].split("\\|", -1))
          .map(TokenTable::key)
          .filter(key -> !key.isEmpty())
          .toList();
    }
  }

  public static WordLines of(String content) {
    WordLines words = new WordLines(new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (String text : content.lines().toList()) {
      number++;
      String line = text.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\s+", 2);
      if (parts.length < 2) {
        words.faults.add("line " + number + ": no words");
      } else {
        words.lines.add(new Line(number, parts[0], parts[1]));
      }
    }
    return words;
  }

  public void fault(Line line, String what) {
    faults.add("line " + line.number() + ": " + what);
  }
}
