package isnad.core.pack;

import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Family;
import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Everything that packs say, loaded once: lexicon, frames, event types, actors and places. What is
 * wrong in a file is left out and told in {@link #problems}; the rest is used.
 */
public final class Packs {
  /** The largest pack file, in UTF-16 units. */
  public static final int LARGEST_FILE = 16_000_000;

  static final Set<String> OPENERS = Set.of(
      "verb",
      "noun",
      "adjective",
      "word",
      "frame",
      "event-type",
      ActorEntries.ACTOR,
      ActorEntries.ALIAS,
      "voice",
      "loaded-word");

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, EventType> types = new TreeMap<>();
  private final List<Frame> frames = new ArrayList<>();
  private final List<PackFile> wordTables = new ArrayList<>();
  private final FrozenForms forms;
  private final boolean sound;
  private final Lexicon lexicon;
  private final Registry registry;
  private final Gazetteer gazetteer;
  private final VoiceWords voices;
  private final LoadedWords loadedWords;

  private Packs(List<PackFile> files, @Nullable FrozenForms frozen) {
    // Places and the names of actors need none of the words, so they are made beside these.
    List<Problem> placeProblems = new ArrayList<>();
    CompletableFuture<Gazetteer> places =
        CompletableFuture.supplyAsync(() -> gazetteer(files, placeProblems));
    PackLines reader = new PackLines(OPENERS, problems);
    Entries entries = new Entries();
    files.forEach(file -> take(file, reader, entries));
    types.values().forEach(this::checkBeside);
    LexiconBuilder words = new LexiconBuilder(problems, frozen);
    RegistryBuilder actors = new RegistryBuilder(words, problems);
    entries.actors.forEach(actors::add);
    entries.aliases.forEach(actors::alias);
    List<Problem> nameProblems = new ArrayList<>();
    CompletableFuture<Registry> names =
        CompletableFuture.supplyAsync(() -> actors.build(nameProblems));
    words.addAll(entries.words);
    for (DeclaredFrame declared : entries.frames) {
      frame(declared, words);
    }
    forms = words.forms();
    lexicon = words.build(forms);
    voices = new VoiceWords(entries.voices, lexicon, problems);
    loadedWords = new LoadedWords(entries.loadedWords, lexicon, problems);
    registry = names.join();
    problems.addAll(nameProblems);
    sound = words.lexemeCount() == forms.lexemeCount() && problems.isEmpty();
    gazetteer = places.join();
    problems.addAll(placeProblems);
  }

  /** The entries of all files but those of places, by what they declare. */
  private static final class Entries {
    private final List<PackEntry> words = new ArrayList<>();
    private final List<PackEntry> actors = new ArrayList<>();
    private final List<PackEntry> aliases = new ArrayList<>();
    private final List<PackEntry> voices = new ArrayList<>();
    private final List<PackEntry> loadedWords = new ArrayList<>();
    private final List<DeclaredFrame> frames = new ArrayList<>();
  }

  private void take(PackFile file, PackLines reader, Entries entries) {
    if (file.content().length() > LARGEST_FILE) {
      problems.add(PackProblem.PACK_FILE.at(file.path(), 0, "larger than a pack file may be"));
    } else if (isWordTable(file.path())) {
      wordTables.add(file);
    } else if (file.path().endsWith(".txt")) {
      Map<String, String> declared = new HashMap<>();
      Map<String, String> parts = Map.of();
      boolean known = true;
      for (PackEntry entry : reader.read(file)) {
        String opener = entry.head().key();
        switch (opener) {
          case "frame" -> {
            parts = known ? parts : Map.copyOf(declared);
            known = true;
            entries.frames.add(new DeclaredFrame(entry, parts));
          }
          case "event-type" -> type(entry);
          case ActorEntries.ACTOR -> entries.actors.add(entry);
          case ActorEntries.ALIAS -> entries.aliases.add(entry);
          case "voice" -> entries.voices.add(entry);
          case "loaded-word" -> entries.loadedWords.add(entry);
          default -> {
            entries.words.add(entry);
            declared.put(FoldedText.key(firstWord(entry)), opener);
            known = false;
          }
        }
      }
    }
  }

  private static Gazetteer gazetteer(List<PackFile> files, List<Problem> problems) {
    Gazetteer.Builder places = new Gazetteer.Builder(problems);
    for (PackFile file : files) {
      if (file.path().endsWith(".tsv") && file.content().length() <= LARGEST_FILE) {
        places.add(file);
      }
    }
    return places.build();
  }

  /** Loads packs; what is wrong in them becomes {@link #problems}. */
  public static Packs load(List<PackFile> files) {
    return new Packs(files, null);
  }

  /**
   * The same where {@code frozen} may hold what {@link #frozen} gave for these files, which then
   * are not inflected again. Bytes that are not that change nothing.
   */
  public static Packs load(List<PackFile> files, Optional<byte[]> frozen) {
    if (frozen.isPresent()) {
      long key = FrozenForms.key(files);
      Optional<FrozenForms> forms = FrozenForms.read(frozen.get(), key);
      if (forms.isPresent()) {
        Packs packs = new Packs(files, forms.get());
        if (packs.sound) {
          return packs;
        }
      }
    }
    return load(files);
  }

  /**
   * All inflected forms of {@code files}, from which these packs were loaded, for
   * {@link #load(List, Optional)}; empty where one of the files has a fault.
   */
  public Optional<byte[]> frozen(List<PackFile> files) {
    return sound ? Optional.of(forms.bytes(FrozenForms.key(files))) : Optional.empty();
  }

  static boolean isWordTable(String path) {
    return path.contains("/naming/")
        || path.endsWith("/calendar.txt")
        || path.endsWith("/numbers.txt")
        || path.endsWith("/doer-weights.txt")
        || path.endsWith("/target-weights.txt")
        || path.endsWith("/common-words.txt");
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void type(PackEntry entry) {
    PackLine head = entry.head();
    try {
      Map<String, String> codes = new TreeMap<>();
      for (PackLine line : entry.lines()) {
        if (line.key().equals("acled") || line.key().equals("plover")) {
          codes.put(line.key(), line.rest());
        }
      }
      List<CountOf> counts = entry.values("counts").stream().map(CountOf::of).toList();
      EventType type = new EventType(
          head.rest(),
          Family.of(entry.value("family").orElse("")),
          entry.value("means").orElse(""),
          participants(counts),
          counts.contains(CountOf.MONEY),
          Set.copyOf(entry.values("beside")),
          codes);
      if (types.putIfAbsent(type.name(), type) != null) {
        problems.add(
            PackProblem.PACK_DUPLICATE.at(head.path(), head.number(), "event type " + type.name()));
      }
    } catch (IllegalArgumentException refused) {
      problems.add(PackProblem.PACK_NAME.at(
          head.path(), head.number(), String.valueOf(refused.getMessage())));
    }
  }

  private void checkBeside(EventType type) {
    for (String other : type.beside()) {
      if (!types.containsKey(other)) {
        problems.add(Problem.of(
            PackProblem.PACK_NAME,
            "event type " + type.name() + " stands beside one that no pack declares: " + other));
      }
    }
  }

  /** The one kind of participants among what an event type counts. */
  private static Optional<CountOf> participants(List<CountOf> counts) {
    List<CountOf> kinds = counts.stream().filter(of -> of != CountOf.MONEY).toList();
    if (kinds.size() > 1) {
      throw new IllegalArgumentException("more than one kind of participants: " + counts);
    }
    return kinds.stream().findFirst();
  }

  private void frame(DeclaredFrame declared, LexiconBuilder words) {
    PackEntry entry = declared.entry();
    Frame frame = new FrameReader(entry, types, problems).read();
    if (frame == null) {
      return;
    }
    String key = FoldedText.key(frame.lemma());
    List<Lexeme> lexemes = words.lexemes(key, declared.parts().get(key), frame);
    if (lexemes.isEmpty()) {
      problems.add(PackProblem.PACK_FRAME.at(
          entry.head().path(), entry.head().number(), "no word " + frame.lemma()));
      return;
    }
    frame.prepositions().keySet().forEach(words::preposition);
    frames.add(frame);
    lexemes.forEach(lexeme -> lexeme.add(frame));
  }

  private static String firstWord(PackEntry entry) {
    String rest = entry.head().rest();
    int space = rest.indexOf(' ');
    return space < 0 ? rest : rest.substring(0, space);
  }

  /**
   * A frame and, for the words declared before it in its file, whether each is a verb, a noun or
   * another word.
   */
  private record DeclaredFrame(PackEntry entry, Map<String, String> parts) {}

  /** Every fault of every file, in order. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public Map<String, EventType> types() {
    return Map.copyOf(types);
  }

  public List<Frame> frames() {
    return List.copyOf(frames);
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Registry registry() {
    return registry;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The words that tell the sorts of voices without a name. */
  public VoiceWords voices() {
    return voices;
  }

  /** The words that judge those they are put on. */
  public LoadedWords loadedWords() {
    return loadedWords;
  }

  /**
   * The content of a table of words or weights (calendar.txt, doer-weights.txt), empty where no
   * pack has it.
   */
  public String wordTable(String name) {
    StringBuilder content = new StringBuilder();
    for (PackFile file : wordTables(name)) {
      content.append(file.content()).append('\n');
    }
    return content.toString();
  }

  /** The tables of words by which names are found in open text: the files of folders naming/. */
  public List<PackFile> namingTables() {
    return wordTables.stream().filter(file -> file.path().contains("/naming/")).toList();
  }

  /** The files of a table of words. */
  public List<PackFile> wordTables(String name) {
    return wordTables.stream().filter(file -> name(file.path()).equals(name)).toList();
  }
}
