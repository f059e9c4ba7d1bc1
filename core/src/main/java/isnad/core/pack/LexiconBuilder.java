package isnad.core.pack;

import isnad.core.morphology.Declension;
import isnad.core.morphology.InflectedForm;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexeme.Part;
import isnad.core.pack.SpellingTable.Numbered;
import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the lexicon entries of packs and inflects them once into the table of a {@link Lexicon}.
 */
final class LexiconBuilder {
  static final Set<String> OPENERS = Set.of("verb", "noun", "adjective", "word");
  private static final Inflection PARTICLE = new Inflection(
      Inflection.Kind.PARTICLE,
      Inflection.Voice.ACTIVE,
      Inflection.Person.THIRD,
      Inflection.Plurality.SINGULAR,
      Inflection.Gender.EITHER,
      Inflection.State.EITHER,
      Inflection.Ending.EITHER);

  private final List<Problem> problems;
  private final Map<String, Lexeme> lexemes = new LinkedHashMap<>();
  private final Map<String, List<Lexeme>> byLemma = new HashMap<>();
  private final Set<String> masdars = new HashSet<>();
  private final List<Lexeme> numbered = new ArrayList<>();
  private final Map<Lexeme, Integer> numbers = new HashMap<>();
  private final Map<Inflection, Integer> inflections = new LinkedHashMap<>();
  private final Map<String, List<Numbered>> spellings;
  private final @Nullable FrozenForms frozen;
  private final Names.Builder<Lexeme> phrases = new Names.Builder<>();

  /** Inflects what it is given, unless {@code frozen} has the forms of all of it. */
  LexiconBuilder(List<Problem> problems, @Nullable FrozenForms frozen) {
    this.problems = problems;
    this.frozen = frozen;
    this.spellings = new HashMap<>(frozen == null ? 1 << 18 : 1);
  }

  /** Takes entries, which are inflected side by side and then put in their order. */
  void addAll(List<PackEntry> entries) {
    if (frozen != null) {
      masdars.addAll(frozen.masdars());
      entries.forEach(entry -> add(InflectedEntry.uninflected(entry)));
      return;
    }
    List<InflectedEntry> inflected =
        entries.parallelStream().map(InflectedEntry::of).toList();
    inflected.forEach(this::add);
  }

  private void add(InflectedEntry entry) {
    PackLine head = entry.head();
    if (entry.fault().isPresent()) {
      problems.add(
          PackProblem.PACK_WORD.at(head.path(), head.number(), entry.fault().get()));
      return;
    }
    Lexeme lexeme = lexeme(head, entry.part(), entry.lemma(), entry.imperfect(), entry.classes());
    if (entry.part() == Part.WORD) {
      word(lexeme);
      return;
    }
    put(lexeme, entry.forms());
    entry.masdars().forEach((masdar, forms) -> {
      masdars.add(masdar);
      put(lexeme, forms);
    });
  }

  private void word(Lexeme lexeme) {
    if (lexeme.key().indexOf(' ') < 0) {
      put(lexeme, List.of(new InflectedForm(lexeme.key(), PARTICLE)));
    } else {
      phrases.add(lexeme.lemma(), lexeme);
    }
  }

  /** Makes a preposition of several words that a frame names known as one ({@code في صفوف}). */
  void preposition(String folded) {
    if (folded.indexOf(' ') > 0 && byLemma.get(folded) == null) {
      Lexeme made = new Lexeme(folded, Part.WORD);
      made.add(WordClass.PREPOSITION.bit());
      byLemma.put(folded, new ArrayList<>(List.of(made)));
      phrases.add(folded, made);
    }
  }

  /** A nisba adjective that makes {@code owner} the owner of the noun before it. */
  void nisba(PackLine line, String adjective, Actor owner) {
    try {
      List<InflectedForm> forms =
          frozen == null ? Declension.adjective(adjective, List.of()) : List.of();
      Lexeme lexeme = lexeme(line, Part.ADJECTIVE, adjective, "", List.of());
      lexeme.own(owner);
      put(lexeme, forms);
    } catch (IllegalArgumentException refused) {
      problems.add(PackProblem.PACK_WORD.at(
          line.path(), line.number(), String.valueOf(refused.getMessage())));
    }
  }

  /**
   * The lexeme of a declaration: the same for the same folded lemma and part, whose classes are
   * joined.
   */
  private Lexeme lexeme(PackLine head, Part part, String lemma, String form, List<String> classes) {
    String key = FoldedText.key(lemma);
    Lexeme lexeme =
        lexemes.computeIfAbsent(part + " " + key + " " + FoldedText.key(form), unseen -> {
          Lexeme made = new Lexeme(lemma, part);
          byLemma.computeIfAbsent(key, k -> new ArrayList<>(1)).add(made);
          numbers.put(made, numbered.size());
          numbered.add(made);
          return made;
        });
    for (String name : classes) {
      WordClass.of(name)
          .ifPresentOrElse(
              found -> lexeme.add(found.bit()),
              () -> problems.add(
                  PackProblem.PACK_NAME.at(head.path(), head.number(), "no class " + name)));
    }
    return lexeme;
  }

  private void put(Lexeme lexeme, List<InflectedForm> forms) {
    if (frozen != null) {
      return;
    }
    int number = numbers.getOrDefault(lexeme, -1);
    for (InflectedForm form : forms) {
      List<Numbered> known = spellings.computeIfAbsent(form.folded(), key -> new ArrayList<>(2));
      int inflection = inflections.computeIfAbsent(form.inflection(), unseen -> inflections.size());
      Numbered sense = new Numbered(number, inflection);
      if (!known.contains(sense)) {
        known.add(sense);
      }
    }
  }

  /**
   * The lexemes whose folded lemma is {@code key}: those of the part of speech that the frame's
   * file declares ({@code opener}, null for none), else verbs and what is their masdar too, where
   * the frame holds for masdars, else all.
   */
  List<Lexeme> lexemes(String key, @Nullable String opener, Frame frame) {
    List<Lexeme> all = byLemma.getOrDefault(key, List.of());
    List<Lexeme> fitting = new ArrayList<>();
    for (Lexeme lexeme : all) {
      boolean fits = switch (lexeme.part()) {
        case VERB -> opener == null || opener.equals("verb");
        case NOUN ->
          opener != null && opener.equals("noun")
              || masdars.contains(lexeme.key()) && frame.parts().contains(Frame.Part.MASDAR);
        case ADJECTIVE -> "adjective".equals(opener);
        case WORD -> "word".equals(opener);
      };
      if (fits) {
        fitting.add(lexeme);
      }
    }
    return fitting.isEmpty() ? all : fitting;
  }

  /** The forms of all that was taken. */
  FrozenForms forms() {
    return frozen != null
        ? frozen
        : new FrozenForms(
            SpellingTable.of(spellings),
            List.copyOf(inflections.keySet()),
            masdars,
            numbered.size());
  }

  /** The lexicon with {@code forms}. */
  Lexicon build(FrozenForms forms) {
    return new Lexicon(forms.spellings(), numbered, forms.inflections(), phrases.build());
  }

  /** How many lexemes were made, of those that inflect and of those that do not. */
  int lexemeCount() {
    return numbered.size();
  }
}
