package isnad.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of a pack file: the line that opens it and the lines that belong to it. */
record PackEntry(PackLine head, List<PackLine> lines) {
  /** The rest of the first line with {@code key}. */
  Optional<String> value(String key) {
    for (PackLine line : lines) {
      if (line.key().equals(key)) {
        return Optional.of(line.rest());
      }
    }
    return Optional.empty();
  }

  /** The values of all lines with {@code key}. */
  List<String> values(String key) {
    List<String> values = new ArrayList<>();
    for (PackLine line : lines) {
      if (line.key().equals(key)) {
        values.addAll(line.values());
      }
    }
    return values;
  }
}
