package isnad.core.pack;

import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a pack file's lines into entries; a line that belongs to none becomes a problem. */
final class PackLines {
  private final Set<String> openers;
  private final List<Problem> problems;

  PackLines(Set<String> openers, List<Problem> problems) {
    this.openers = openers;
    this.problems = problems;
  }

  List<PackEntry> read(PackFile file) {
    List<PackEntry> entries = new ArrayList<>();
    List<PackLine> current = new ArrayList<>();
    String content = file.content();
    int number = 0;
    int start = 0;
    while (start < content.length()) {
      int newline = content.indexOf('\n', start);
      int end = newline < 0 ? content.length() : newline;
      number++;
      String line = content.substring(start, end).strip();
      start = end + 1;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      PackLine read = line(file.path(), number, line);
      if (openers.contains(read.key())) {
        current = new ArrayList<>();
        entries.add(new PackEntry(read, current));
      } else if (entries.isEmpty()) {
        problems.add(
            PackProblem.PACK_LINE.at(file.path(), number, "no entry begins with " + read.key()));
      } else {
        current.add(read);
      }
    }
    return entries;
  }

  private static PackLine line(String path, int number, String line) {
    int split = 0;
    while (split < line.length() && !Character.isWhitespace(line.charAt(split))) {
      split++;
    }
    return new PackLine(
        path, number, line.substring(0, split), line.substring(split).strip());
  }
}
