package isnad.app.change;

import isnad.core.pack.ActorCards;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry for a pack as a person fills it in: a new actor, or more names of one that packs know.
 * It becomes lines of a pack only where {@link #faults} has nothing against it.
 */
public sealed interface ActorDraft {
  /** A new actor; its id is made of its {@code name}. */
  record New(
      String name,
      String kind,
      String country,
      String label,
      String parent,
      List<String> arabic,
      List<String> loaded,
      List<String> shorts)
      implements ActorDraft {
    public New {
      name = DraftWords.plain(name);
      kind = kind.strip();
      label = DraftWords.plain(label);
      parent = parent.strip();
      arabic = DraftWords.all(arabic);
      loaded = DraftWords.all(loaded);
      shorts = DraftWords.all(shorts);
    }

    /** The small letters and digits of the name, joined by hyphens. */
    public String id() {
      return Normalizer.normalize(name, Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.ROOT)
          .replaceAll("[^a-z0-9]+", "-")
          .replaceAll("^-|-$", "");
    }

    List<String> countries() {
      return Stream.of(country.split("[\\s,،|]+"))
          .filter(code -> !code.isEmpty())
          .map(code -> code.toUpperCase(Locale.ROOT))
          .toList();
    }
  }

  /** More names of the actor of that id. */
  record Alias(String actor, List<String> arabic, List<String> loaded) implements ActorDraft {
    public Alias {
      actor = actor.strip();
      arabic = DraftWords.all(arabic);
      loaded = DraftWords.all(loaded);
    }
  }

  List<String> arabic();

  List<String> loaded();

  /** What is wrong with it beside all that {@code known} has, each with its field. */
  default List<DraftFault> faults(ActorCards known) {
    return new DraftCheck(known).faults(this);
  }

  /** The names by which reports may have it. */
  default List<String> names() {
    return Stream.concat(arabic().stream(), loaded().stream()).toList();
  }

  /** The lines of the entry; only of what has no fault. */
  default String text() {
    List<String> lines = new ArrayList<>();
    switch (this) {
      case New one -> {
        line(lines, "actor", List.of(one.id()));
        line(lines, "kind", List.of(one.kind));
        line(lines, "name", List.of(one.name));
        line(lines, "label", one.label.isEmpty() ? List.of() : List.of(one.label));
        line(lines, "country", one.countries());
        line(lines, "parent", one.parent.isEmpty() ? List.of() : List.of(one.parent));
        line(lines, "ar", one.arabic);
        line(lines, "loaded", one.loaded);
        line(lines, "short", one.shorts);
      }
      case Alias one -> {
        line(lines, "alias", List.of(one.actor));
        line(lines, "ar", one.arabic);
        line(lines, "loaded", one.loaded);
      }
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static void line(List<String> lines, String key, List<String> values) {
    if (!values.isEmpty()) {
      lines.add(key + " ".repeat(11 - key.length()) + String.join(" | ", values));
    }
  }
}
