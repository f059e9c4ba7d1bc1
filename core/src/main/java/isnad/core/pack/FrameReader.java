package isnad.core.pack;

import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one frame entry; what is wrong with it becomes problems, and then there is no frame. */
final class FrameReader {
  private static final Set<String> KEYS = Set.of(
      "type",
      "subject",
      "object",
      "genitive",
      "by",
      "not",
      "needs",
      "voice",
      "forms",
      "stance",
      "modality",
      "weak");
  private static final Set<String> EXPECTED = Set.of(
      "trigger",
      "type",
      "agent",
      "target",
      "other",
      "instrument",
      "from",
      "to",
      "place",
      "modality",
      "stance",
      "chain",
      "count",
      "time",
      "hedged");

  private final Map<String, EventType> types;
  private final List<Problem> problems;
  private final PackEntry entry;
  private final String[] words;
  private int at;
  private boolean sound = true;

  private @Nullable EventType type;
  private @Nullable Slot subject;
  private @Nullable Slot object;
  private @Nullable Slot genitive;
  private final Map<String, Slot> prepositions = new HashMap<>();
  private final List<Frame.Variant> variants = new ArrayList<>();
  private final WordSet.Builder needs = new WordSet.Builder();
  private final WordSet.Builder not = new WordSet.Builder();
  private Frame.Voices voices = Frame.Voices.ANY;
  private Set<Frame.Part> parts = EnumSet.of(Frame.Part.VERB, Frame.Part.MASDAR);
  private Optional<Stance> stance = Optional.empty();
  private Optional<Modality> modality = Optional.empty();
  private boolean weak;

  FrameReader(PackEntry entry, Map<String, EventType> types, List<Problem> problems) {
    this.entry = entry;
    this.types = types;
    this.problems = problems;
    this.words = PackLine.words(entry.head().rest()).toArray(String[]::new);
  }

  @Nullable
  Frame read() {
    String lemma = lemma();
    String companion = null;
    if (at < words.length && words[at].equals("+")) {
      at++;
      companion = FoldedText.key(lemma());
    }
    while (at < words.length) {
      key(words[at++]);
    }
    List<FrameExample> examples = examples();
    if (lemma.isEmpty() || type == null) {
      fault(PackProblem.PACK_FRAME, "a frame has a lemma and a type");
    }
    if (examples.stream().noneMatch(FrameExample::holds)) {
      fault(PackProblem.PACK_EXAMPLE_MISSING, "a frame has at least one yes example: " + lemma);
    }
    EventType found = type;
    if (!sound || found == null) {
      return null;
    }
    String rule =
        "ar." + found.name() + "." + entry.head().path() + ":" + entry.head().number();
    return new Frame(
        ruleName(found, lemma, companion, rule),
        lemma,
        companion,
        found,
        subject,
        object,
        genitive,
        prepositions,
        variants,
        needs.build(),
        not.build(),
        voices,
        parts,
        stance,
        modality,
        weak,
        examples);
  }

  private static String ruleName(
      EventType type, String lemma, @Nullable String companion, String fallback) {
    String name = FoldedText.key(lemma) + (companion == null ? "" : "+" + companion);
    return name.isBlank() ? fallback : "ar." + type.name() + "." + name.replace(' ', '_');
  }

  private String lemma() {
    StringBuilder lemma = new StringBuilder();
    while (at < words.length && !words[at].equals("+") && !KEYS.contains(words[at])) {
      if (isPreposition(words[at])
          && at + 1 < words.length
          && Slot.of(words[at + 1]).isPresent()) {
        break;
      }
      lemma.append(lemma.isEmpty() ? "" : " ").append(words[at++]);
    }
    return lemma.toString();
  }

  private static boolean isPreposition(String word) {
    return !word.isEmpty() && word.charAt(0) >= 0x600;
  }

  private void key(String key) {
    if (key.equals("weak")) {
      weak = true;
      return;
    }
    if (at == words.length) {
      fault(PackProblem.PACK_FRAME, key + " has no value");
      return;
    }
    String value = words[at++];
    switch (key) {
      case "type" -> type = type(value);
      case "subject" -> subject = slot(value);
      case "object" -> object = slot(value);
      case "genitive" -> genitive = slot(value);
      case "by" -> variant(value);
      case "needs" -> words(value, needs);
      case "not" -> words(value, not);
      case "voice" -> voices = named(Frame.Voices.class, value, voices);
      case "forms" -> forms(value);
      case "stance" -> stance = Optional.of(named(Stance.class, value, Stance.ASSERTS));
      case "modality" -> modality = Optional.of(named(Modality.class, value, Modality.ACTUAL));
      default -> preposition(key, value);
    }
  }

  private void preposition(String key, String value) {
    if (!isPreposition(key)) {
      fault(PackProblem.PACK_FRAME, "not a key of a frame: " + key);
      return;
    }
    Slot slot = slot(value);
    if (slot != null) {
      for (String one : PackLine.split(key)) {
        prepositions.put(FoldedText.key(one).replace('-', ' '), slot);
      }
    }
  }

  private void variant(String value) {
    if (at + 1 < words.length && words[at].equals("type")) {
      EventType other = type(words[at + 1]);
      at += 2;
      if (other != null) {
        variants.add(new Frame.Variant(WordSet.of(lemmas(value)), other));
      }
    } else {
      fault(PackProblem.PACK_FRAME, "after by WORDS stands type NAME");
    }
  }

  private void forms(String value) {
    parts = EnumSet.noneOf(Frame.Part.class);
    for (String one : PackLine.split(value)) {
      parts.add(named(Frame.Part.class, one, Frame.Part.VERB));
    }
  }

  /** Lemmas, and classes of words behind @. */
  private void words(String value, WordSet.Builder set) {
    for (String one : PackLine.split(value)) {
      if (one.startsWith("@")) {
        WordClass.of(one.substring(1))
            .ifPresentOrElse(
                set::add, () -> fault(PackProblem.PACK_NAME, "no class of words " + one));
      } else {
        set.add(one);
      }
    }
  }

  private static Set<String> lemmas(String value) {
    Set<String> lemmas = new HashSet<>();
    for (String one : PackLine.split(value)) {
      lemmas.add(FoldedText.key(one).replace('-', ' '));
    }
    return lemmas;
  }

  private @Nullable EventType type(String name) {
    EventType found = types.get(name);
    if (found == null) {
      fault(PackProblem.PACK_NAME, "no event type " + name);
    }
    return found;
  }

  private @Nullable Slot slot(String value) {
    Optional<Slot> slot = Slot.of(value);
    if (slot.isEmpty()) {
      fault(PackProblem.PACK_NAME, "no role " + value);
    }
    return slot.orElse(null);
  }

  private <E extends Enum<E>> E named(Class<E> set, String value, E otherwise) {
    try {
      return Enum.valueOf(set, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      fault(PackProblem.PACK_NAME, "not a " + set.getSimpleName() + ": " + value);
      return otherwise;
    }
  }

  private List<FrameExample> examples() {
    List<FrameExample> examples = new ArrayList<>();
    PackLine open = null;
    List<FrameExample.Expected> expected = new ArrayList<>();
    for (PackLine line : entry.lines()) {
      String key = line.key();
      if (key.equals("yes") || key.equals("no")) {
        close(examples, open, expected);
        open = line;
        expected = new ArrayList<>();
      } else if (EXPECTED.contains(key) && open != null) {
        expected.add(new FrameExample.Expected(line.number(), key, line.rest()));
      } else if (!key.equals("because")) {
        problems.add(
            PackProblem.PACK_LINE.at(line.path(), line.number(), "not a key of a frame: " + key));
      }
    }
    close(examples, open, expected);
    return examples;
  }

  private static void close(
      List<FrameExample> examples, @Nullable PackLine open, List<FrameExample.Expected> expected) {
    if (open != null) {
      boolean holds = open.key().equals("yes");
      examples.add(new FrameExample(open.path(), open.number(), holds, open.rest(), expected));
    }
  }

  private void fault(PackProblem code, String what) {
    problems.add(code.at(entry.head().path(), entry.head().number(), what));
    sound = false;
  }
}
