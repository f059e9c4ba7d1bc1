package isnad.core.pack;

import isnad.core.report.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What actors and places are called in Arabic on a page: an actor by its {@code label}, or where it
 * has none by the first of its names, a place by the first of its names. They are asked for by
 * their neutral English names, as readings give them. The files are gone through when somebody
 * first asks: a start in English needs none of them.
 */
public final class ArabicNames {
  private static final int FIELDS = 9;
  private static final int NAME = 1;
  private static final int COUNTRY = 2;
  private static final int DIVISION = 3;
  private static final int PRECISION = 6;
  private static final int NAMES = 8;

  private final List<PackFile> files;
  private @Nullable Tables tables;

  private ArabicNames(List<PackFile> files) {
    this.files = files;
  }

  /** Those of the packs' files; lines that make no sense are passed over: loading tells of them. */
  public static ArabicNames of(List<PackFile> files) {
    return new ArabicNames(List.copyOf(files));
  }

  private synchronized Tables tables() {
    Tables known = tables;
    if (known == null) {
      known = new Tables(files);
      tables = known;
    }
    return known;
  }

  /** The names as they are looked up. */
  private static final class Tables {
    private final Map<String, String> actors = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> anywhere = new HashMap<>();
    private final Map<String, String> divisions = new HashMap<>();

    Tables(List<PackFile> files) {
      for (PackFile file : files) {
        if (file.path().endsWith(".tsv")) {
          file.content().lines().forEach(this::place);
        } else {
          ActorEntries.of(file).stream()
              .filter(entry -> !ActorEntries.isAlias(entry))
              .forEach(this::actor);
        }
      }
    }

    private void actor(PackEntry entry) {
      Optional<String> label =
          entry.value("label").or(() -> entry.values("ar").stream().findFirst());
      if (label.isPresent()) {
        entry.value("name").ifPresent(name -> actors.putIfAbsent(name, label.get()));
      }
      entry.value("name").ifPresent(name -> aliases.putIfAbsent(name, entry.values("ar")));
    }

    private void place(String line) {
      String[] fields = line.split("\t", -1);
      if (fields.length == FIELDS && !line.startsWith("#")) {
        PackLine.split(fields[NAMES]).stream()
            .findFirst()
            .map(name -> name.startsWith("!") ? name.substring(1) : name)
            .ifPresent(name -> {
              places.putIfAbsent(key(fields[NAME], fields[COUNTRY]), name);
              anywhere.putIfAbsent(fields[NAME], name);
              if (fields[PRECISION].equals(Precision.REGION.key())) {
                anywhere.putIfAbsent(fields[DIVISION], name);
                divisions.putIfAbsent(key(fields[DIVISION], fields[COUNTRY]), name);
              }
            });
      }
    }
  }

  private static String key(String name, String country) {
    return name + '\n' + country;
  }

  /** The Arabic name of the actor that is called {@code english}. */
  public Optional<String> actor(String english) {
    return Optional.ofNullable(tables().actors.get(english));
  }

  /** All neutral Arabic names by which the actor called {@code english} is known in reports. */
  public List<String> aliases(String english) {
    return tables().aliases.getOrDefault(english, List.of());
  }

  /** The places whose Arabic name holds {@code words}, in any spelling: name and country. */
  public List<String[]> placesCalled(String words, int most) {
    String wanted = FoldedText.key(words).strip();
    return tables().places.entrySet().stream()
        .filter(place -> FoldedText.key(place.getValue()).contains(wanted))
        .sorted(Map.Entry.comparingByKey())
        .limit(most)
        .map(place -> place.getKey().split("\n", -1))
        .toList();
  }

  /** The Arabic name of the first-level division that is called {@code english} there. */
  public Optional<String> division(String english, String country) {
    return Optional.ofNullable(tables().divisions.get(key(english, country)));
  }

  /** The Arabic name of the first place of all that are called {@code english}. */
  public Optional<String> placeCalled(String english) {
    return Optional.ofNullable(tables().anywhere.get(english));
  }

  /** The Arabic name of the place that is called {@code english} in the country of that code. */
  public Optional<String> place(String english, String country) {
    return Optional.ofNullable(tables().places.get(key(english, country)));
  }
}
