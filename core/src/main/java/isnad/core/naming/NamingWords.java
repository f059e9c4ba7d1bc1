package isnad.core.naming;

import isnad.core.mention.WordLines;
import isnad.core.pack.Names;
import isnad.core.pack.PackFile;
import isnad.core.report.FoldedText;
import isnad.core.report.KeyTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words and whole names that packs give for finding names in open text. What is wrong in a file
 * is left out and told in {@link #faults}.
 */
public final class NamingWords {
  private final KeyTable<Long> words;
  private final Names<Long> wholes;
  private final List<String> faults;

  private NamingWords(KeyTable<Long> words, Names<Long> wholes, List<String> faults) {
    this.words = words;
    this.wholes = wholes;
    this.faults = faults;
  }

  /** The words of all {@code files}. */
  public static NamingWords of(List<PackFile> files) {
    List<String> faults = new ArrayList<>();
    Map<String, Long> words = new HashMap<>();
    Map<String, Long> wholes = new HashMap<>();
    for (PackFile file : files) {
      WordLines lines = WordLines.of(file.content());
      for (WordLines.Line line : lines.lines()) {
        Cue.of(line.entry())
            .ifPresentOrElse(
                cue -> take(cue, line, words, wholes),
                () -> lines.fault(line, "unknown entry word " + line.entry()));
      }
      lines.faults().forEach(fault -> faults.add(file.path() + ": " + fault));
    }
    Names.Builder<Long> names = new Names.Builder<>();
    wholes.forEach(names::add);
    return new NamingWords(KeyTable.of(words), names.build(), List.copyOf(faults));
  }

  private static void take(
      Cue cue, WordLines.Line line, Map<String, Long> words, Map<String, Long> wholes) {
    for (String key : line.words(0)) {
      boolean several = key.indexOf(' ') >= 0;
      if (cue.isWhole() || several) {
        // A given or family name of several words is a person's name by itself.
        Cue whole = cue.isWhole() ? cue : Cue.PERSON;
        wholes.merge(key, whole.bit(), (a, b) -> a | b);
      } else {
        words.merge(key, cue.bit(), (a, b) -> a | b);
      }
    }
  }

  /** The cues of a folded stretch as bits; 0 for none. */
  long cues(FoldedText folded, int from, int to) {
    Long bits = words.get(folded, from, to);
    return bits == null ? 0 : bits;
  }

  /** The whole names, each with its cues as bits. */
  Names<Long> wholes() {
    return wholes;
  }

  /** What is wrong in the files, each fault with file and line. */
  public List<String> faults() {
    return faults;
  }
}
