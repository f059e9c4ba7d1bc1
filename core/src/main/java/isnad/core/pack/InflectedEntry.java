package isnad.core.pack;

import isnad.core.morphology.Conjugator;
import isnad.core.morphology.Declension;
import isnad.core.morphology.InflectedForm;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexeme.Part;
import isnad.core.report.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A lexicon entry with all its inflected forms, or with the fault that kept it from having any.
 *
 * @param imperfect the imperfect of a verb, empty for other words
 * @param masdars the forms of each verbal noun of a verb, by its folded spelling
 */
record InflectedEntry(
    PackLine head,
    Part part,
    String lemma,
    String imperfect,
    List<String> classes,
    List<InflectedForm> forms,
    Map<String, List<InflectedForm>> masdars,
    Optional<String> fault) {

  private static final Set<String> KEYS = Set.of("masdar", "plural", "feminine", "class");

  /** Inflects an entry, whose head line holds lemma and keys. Touches nothing else. */
  static InflectedEntry of(PackEntry entry) {
    Map<String, List<String>> values = values(entry.head());
    List<String> lemma = values.getOrDefault("", List.of());
    try {
      return inflected(entry.head(), lemma, values);
    } catch (IllegalArgumentException refused) {
      return new InflectedEntry(
          entry.head(),
          Part.WORD,
          "",
          "",
          List.of(),
          List.of(),
          Map.of(),
          Optional.of(String.valueOf(refused.getMessage())));
    }
  }

  /** The same entry without its forms, where these are known already. */
  static InflectedEntry uninflected(PackEntry entry) {
    Map<String, List<String>> values = values(entry.head());
    List<String> lemma = values.getOrDefault("", List.of());
    List<String> classes = values.getOrDefault("class", List.of());
    Part part = switch (entry.head().key()) {
      case "verb" -> Part.VERB;
      case "noun" -> Part.NOUN;
      case "adjective" -> Part.ADJECTIVE;
      default -> Part.WORD;
    };
    if (part != Part.VERB) {
      return plain(entry.head(), part, String.join(" ", lemma), classes, List.of());
    }
    return new InflectedEntry(
        entry.head(),
        part,
        lemma.get(0),
        lemma.get(1),
        classes,
        List.of(),
        Map.of(),
        Optional.empty());
  }

  /** The values behind each key of a head line; the lemma's own words behind none. */
  private static Map<String, List<String>> values(PackLine head) {
    Map<String, List<String>> words = new HashMap<>();
    String key = "";
    for (String word : PackLine.words(head.rest())) {
      if (KEYS.contains(word)) {
        key = word;
        words.put(key, new ArrayList<>());
      } else {
        words.computeIfAbsent(key, unseen -> new ArrayList<>()).add(word);
      }
    }
    words.replaceAll(
        (name, list) -> name.isEmpty() ? list : PackLine.split(String.join(" ", list)));
    return words;
  }

  private static InflectedEntry inflected(
      PackLine head, List<String> words, Map<String, List<String>> values) {
    List<String> plurals = values.getOrDefault("plural", List.of());
    List<String> classes = values.getOrDefault("class", List.of());
    String lemma = String.join(" ", words);
    return switch (head.key()) {
      case "verb" -> {
        if (words.size() != 2) {
          throw new IllegalArgumentException("verb PERFECT IMPERFECT");
        }
        yield verb(head, words.get(0), words.get(1), classes, values);
      }
      case "noun" -> {
        List<InflectedForm> forms =
            new ArrayList<>(Declension.noun(lemma, plurals, Inflection.Kind.NOUN));
        for (String feminine : values.getOrDefault("feminine", List.of())) {
          forms.addAll(Declension.noun(feminine, List.of(), Inflection.Kind.NOUN));
        }
        yield plain(head, Part.NOUN, lemma, classes, forms);
      }
      case "adjective" ->
        plain(head, Part.ADJECTIVE, lemma, classes, Declension.adjective(lemma, plurals));
      default -> plain(head, Part.WORD, lemma, classes, List.of());
    };
  }

  private static InflectedEntry plain(
      PackLine head, Part part, String lemma, List<String> classes, List<InflectedForm> forms) {
    return new InflectedEntry(head, part, lemma, "", classes, forms, Map.of(), Optional.empty());
  }

  private static InflectedEntry verb(
      PackLine head,
      String perfect,
      String imperfect,
      List<String> classes,
      Map<String, List<String>> values) {
    List<String> given = values.getOrDefault("masdar", List.of());
    Map<String, List<InflectedForm>> masdars = new LinkedHashMap<>();
    if (!given.equals(List.of("none"))) {
      for (String masdar : Conjugator.masdars(perfect, imperfect, given)) {
        List<InflectedForm> forms =
            Declension.noun(masdar, List.of(soundPlural(masdar)), Inflection.Kind.MASDAR);
        masdars.merge(FoldedText.key(masdar), forms, InflectedEntry::joined);
      }
    }
    List<InflectedForm> forms = Conjugator.conjugate(perfect, imperfect);
    return new InflectedEntry(
        head, Part.VERB, perfect, imperfect, classes, forms, masdars, Optional.empty());
  }

  private static List<InflectedForm> joined(List<InflectedForm> one, List<InflectedForm> two) {
    List<InflectedForm> both = new ArrayList<>(one);
    both.addAll(two);
    return both;
  }

  private static String soundPlural(String masdar) {
    boolean feminine = masdar.endsWith("ة");
    return (feminine ? masdar.substring(0, masdar.length() - 1) : masdar) + "ات";
  }
}
