package isnad.core.pack;

import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which reports say what sort of source a voice without a name is, as packs list them
 * by lemma.
 */
public final class VoiceWords {
  /** What a word does for a voice. */
  public enum Part {
    /** A noun for those who never have a name: مصادر، شهود، سكان. */
    SOURCE,
    /** A noun for a person, who has a name where one stands behind it: مسؤول، طبيب. */
    PERSON,
    /** The same where its sort gives way to what else is said: ضابط، قائد. */
    RANK,
    /** An adjective that tells the sort of the noun before it: أمني، طبي. */
    QUALITY,
    /** Where the source is: في الشرطة، في المستشفى. */
    AT;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One thing that a word says. */
  private record Use(Part part, VoiceSort sort) {
    int vagueness() {
      return switch (sort) {
        case UNSPECIFIED -> 3;
        case OFFICIAL -> 2;
        case SECURITY, MILITARY, FIGHTERS, MEDICAL, RESCUE, LOCAL, RESIDENTS -> rank();
        case TRIBAL, ACTIVISTS, POLITICAL, DIPLOMATIC, JUDICIAL, MEDIA -> rank();
      };
    }

    private int rank() {
      return part == Part.RANK ? 1 : 0;
    }
  }

  private record Example(PackLine line, VoiceSort sort, boolean holds) {}

  private static final Set<String> KEYS =
      Set.of("source", "person", "rank", "quality", "at", "yes", "no", "because");

  private final WordBases words;
  private final Map<String, List<Use>> uses = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  VoiceWords(List<PackEntry> entries, Lexicon lexicon, List<Problem> problems) {
    words = new WordBases(lexicon, false);
    for (PackEntry entry : entries) {
      PackLine head = entry.head();
      Optional<VoiceSort> sort = VoiceSort.of(head.rest());
      if (sort.isEmpty()) {
        problems.add(PackProblem.PACK_NAME.at(
            head.path(), head.number(), "no sort of voices " + head.rest()));
        continue;
      }
      for (PackLine line : entry.lines()) {
        if (!KEYS.contains(line.key())) {
          problems.add(PackProblem.PACK_LINE.at(
              line.path(), line.number(), "not a key of a sort of voices: " + line.key()));
        }
      }
      take(entry, sort.get());
      if (entry.lines().stream().noneMatch(line -> line.key().equals("yes"))) {
        problems.add(PackProblem.PACK_EXAMPLE_MISSING.at(
            head.path(), head.number(), "no example of voices that are " + head.rest()));
      }
    }
  }

  private void take(PackEntry entry, VoiceSort sort) {
    for (Part part : Part.values()) {
      for (String word : entry.values(part.key())) {
        uses.computeIfAbsent(FoldedText.key(word), key -> new ArrayList<>(1))
            .add(new Use(part, sort));
      }
    }
    for (PackLine line : entry.lines()) {
      if (line.key().equals("yes") || line.key().equals("no")) {
        examples.add(new Example(line, sort, line.key().equals("yes")));
      }
    }
  }

  /**
   * The sort of source that the words of a voice say it is: the first that is more than rank or
   * office; empty where no noun of them is a source's or a person's of a sort.
   */
  public Optional<VoiceSort> sort(String words) {
    Use best = null;
    boolean head = false;
    for (Use use : usesOf(Tokens.keys(words))) {
      head |= use.part != Part.QUALITY && use.part != Part.AT;
      if (head && (best == null || use.vagueness() < best.vagueness())) {
        best = use;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.sort);
  }

  /** Whether {@code words} are of those who never have a name. */
  public boolean isSource(String words) {
    return usesOf(Tokens.keys(words)).stream().anyMatch(use -> use.part == Part.SOURCE);
  }

  /** All sorts that any of {@code words} speaks of: of the ministry of health, medical. */
  public Set<VoiceSort> spokenOf(String words) {
    Set<VoiceSort> sorts = new LinkedHashSet<>();
    usesOf(Tokens.keys(words)).forEach(use -> sorts.add(use.sort));
    return sorts;
  }

  private List<Use> usesOf(List<String> tokens) {
    List<Use> found = new ArrayList<>();
    Set<String> bases = Set.of();
    for (int i = 0; i < tokens.size(); i++) {
      Set<String> next = i == 0 ? words.of(tokens.getFirst()) : bases;
      bases = i + 1 < tokens.size() ? words.of(tokens.get(i + 1)) : Set.of();
      for (String base : next) {
        List<Use> pair = List.of();
        for (String second : bases) {
          pair = pair.isEmpty() ? uses.getOrDefault(base + ' ' + second, List.of()) : pair;
        }
        found.addAll(pair.isEmpty() ? uses.getOrDefault(base, List.of()) : pair);
      }
    }
    return found;
  }

  /** Each example that does not hold. */
  public List<Problem> check() {
    List<Problem> problems = new ArrayList<>();
    for (Example example : examples) {
      Optional<VoiceSort> read = sort(example.line.rest());
      if (example.holds != read.equals(Optional.of(example.sort))) {
        problems.add(PackProblem.PACK_EXAMPLE_FAILS.at(
            example.line.path(),
            example.line.number(),
            "the voice is read as " + read.map(VoiceSort::key).orElse("none of a sort")));
      }
    }
    return problems;
  }
}
