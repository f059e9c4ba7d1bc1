package isnad.core.incident;

import isnad.core.pack.PackFile;
import isnad.core.pack.PackProblem;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much it says that two texts share a word: the logarithm of how rare the word is, from a table
 * of common words ({@code common WORD SHARE}, in how many of 10,000 reports it stands). A word that
 * is not in the table is as rare as the rarest there. The weights are fixed by the packs, so that
 * adding a report changes nothing between others.
 */
public final class WordWeights {
  private static final String TABLE = "common-words.txt";
  private static final String ENTRY = "common";
  private static final double WHOLE = 10_000;

  private final Map<String, Float> weights = new HashMap<>();
  private final List<Problem> faults = new ArrayList<>();
  private float rare = 1;

  private WordWeights(List<PackFile> files) {
    for (PackFile file : files) {
      int number = 0;
      for (String line : file.content().split("\n")) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          take(line.strip(), file.path(), number);
        }
      }
    }
    for (float weight : weights.values()) {
      rare = Math.max(rare, weight);
    }
  }

  /** The weights that {@code packs} give. */
  public static WordWeights of(Packs packs) {
    return new WordWeights(packs.wordTables(TABLE));
  }

  private void take(String line, String path, int number) {
    String[] words = line.split("\\s+");
    try {
      int share = words.length == 3 && words[0].equals(ENTRY) ? Integer.parseInt(words[2]) : 0;
      if (share > 0 && share <= WHOLE) {
        weights.put(words[1], (float) Math.log(WHOLE / share));
        return;
      }
    } catch (NumberFormatException unreadable) {
      // Told below, as any other line that is none.
    }
    faults.add(PackProblem.PACK_LINE.at(
        path, number, "not a common word and its share of 10,000 reports"));
  }

  /** The lines that are no entries. */
  public List<Problem> faults() {
    return List.copyOf(faults);
  }

  /** The weight of a word as {@link ContentWords#stem} gives it; 0 for one in every report. */
  float of(String word) {
    return weights.getOrDefault(word, rare);
  }
}
