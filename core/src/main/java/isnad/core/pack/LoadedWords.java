package isnad.core.pack;

import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that judge those they are put on, as packs list them by lemma. They change no reading:
 * they are counted, to show who uses them of whom.
 */
public final class LoadedWords {
  /** So many words of texts are remembered: in all but a few texts no others stand. */
  private static final int KNOWN = 1 << 17;

  private static final Set<String> KEYS = Set.of("means", "words", "yes", "finds", "no", "because");

  private final WordBases bases;
  private final Map<String, LoadedWord> words = new HashMap<>();
  private final Set<String> halves = new HashSet<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Word> known = new ConcurrentHashMap<>();

  /** A word of a text: the loaded word that it is, and what of pairs it may be. */
  private record Word(@Nullable LoadedWord one, Set<String> halves) {
    static final Word PLAIN = new Word(null, Set.of());
  }

  /** A text that has {@code found} as a use of {@code key}; null where it has none of it. */
  private record Example(
      PackLine line, String key, @Nullable String found) {}

  /** A loaded word and where it stands in the text that was looked through. */
  public record Use(LoadedWord word, Span span) {}

  LoadedWords(List<PackEntry> entries, Lexicon lexicon, List<Problem> problems) {
    bases = new WordBases(lexicon, true);
    for (PackEntry entry : entries) {
      PackLine head = entry.head();
      for (PackLine line : entry.lines()) {
        if (!KEYS.contains(line.key())) {
          problems.add(PackProblem.PACK_LINE.at(
              line.path(), line.number(), "not a key of a loaded word: " + line.key()));
        }
      }
      if (head.rest().isEmpty() || entry.value("means").isEmpty()) {
        problems.add(PackProblem.PACK_NAME.at(
            head.path(), head.number(), "a loaded word has a name and says what it means"));
        continue;
      }
      LoadedWord word = new LoadedWord(head.rest(), entry.value("means").orElse(""));
      entry.values("words").forEach(lemma -> take(lemma, word, head, problems));
      take(entry, problems);
    }
  }

  private void take(String lemma, LoadedWord word, PackLine head, List<Problem> problems) {
    List<String> keys = Tokens.keys(lemma);
    if (keys.size() > 1) {
      halves.addAll(keys);
    }
    if (words.putIfAbsent(String.join(" ", keys), word) != null) {
      problems.add(
          PackProblem.PACK_DUPLICATE.at(head.path(), head.number(), "loaded word " + lemma));
    }
  }

  private void take(PackEntry entry, List<Problem> problems) {
    PackLine head = entry.head();
    List<PackLine> lines = entry.lines();
    boolean yes = false;
    boolean no = false;
    for (int i = 0; i < lines.size(); i++) {
      PackLine line = lines.get(i);
      if (line.key().equals("yes")) {
        boolean told = i + 1 < lines.size() && lines.get(i + 1).key().equals("finds");
        examples.add(new Example(line, head.rest(), told ? lines.get(i + 1).rest() : ""));
        yes = true;
      } else if (line.key().equals("no")) {
        examples.add(new Example(line, head.rest(), null));
        no = true;
      }
    }
    if (!yes || !no) {
      problems.add(PackProblem.PACK_EXAMPLE_MISSING.at(
          head.path(), head.number(), "a loaded word has an example of it and one without it"));
    }
  }

  /** The loaded words of {@code text}, in order; none is part of another. */
  public List<Use> in(String text) {
    return in(Tokens.of(FoldedText.of(text)));
  }

  /** The same of a text that has these {@code tokens}. */
  public List<Use> in(Tokens tokens) {
    List<Use> uses = new ArrayList<>();
    Word next = of(tokens, 0);
    for (int i = 0; i < tokens.count(); i++) {
      Word here = next;
      next = of(tokens, i + 1);
      LoadedWord pair = pair(here, next);
      if (pair != null) {
        uses.add(new Use(pair, tokens.span(i, i + 2)));
        i++;
        next = of(tokens, i + 1);
      } else if (here.one != null) {
        uses.add(new Use(here.one, tokens.span(i, i + 1)));
      }
    }
    return uses;
  }

  private Word of(Tokens tokens, int token) {
    if (token >= tokens.count() || tokens.isMark(token)) {
      return Word.PLAIN;
    }
    String key = tokens.key(token);
    Word word = known.get(key);
    if (word == null) {
      word = of(key);
      if (known.size() < KNOWN) {
        known.put(key, word);
      }
    }
    return word;
  }

  private Word of(String key) {
    Set<String> all = bases.of(key);
    LoadedWord one = first(all);
    Set<String> some = new LinkedHashSet<>(all);
    some.retainAll(halves);
    return one == null && some.isEmpty() ? Word.PLAIN : new Word(one, some);
  }

  private @Nullable LoadedWord pair(Word one, Word other) {
    for (String first : one.halves) {
      for (String second : other.halves) {
        LoadedWord pair = words.get(first + ' ' + second);
        if (pair != null) {
          return pair;
        }
      }
    }
    return null;
  }

  private @Nullable LoadedWord first(Set<String> bases) {
    for (String base : bases) {
      LoadedWord word = words.get(base);
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  /** Each example that does not hold. */
  public List<Problem> check() {
    List<Problem> problems = new ArrayList<>();
    for (Example example : examples) {
      String text = example.line.rest();
      List<String> found = in(text).stream()
          .filter(use -> use.word().key().equals(example.key))
          .map(use -> text.substring(use.span().start(), use.span().end()))
          .toList();
      boolean holds =
          example.found == null ? found.isEmpty() : found.equals(List.of(example.found));
      if (!holds) {
        problems.add(PackProblem.PACK_EXAMPLE_FAILS.at(
            example.line.path(), example.line.number(), "the loaded words are " + found));
      }
    }
    return problems;
  }
}
