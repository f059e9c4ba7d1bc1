package isnad.app.json;

import isnad.core.mention.PlaceMention.Point;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What a STIX object of each type that Isnad writes has of its own. */
public sealed interface StixContent {
  /** The type's name. */
  String type();

  /** Somebody: {@code sort} says of what kind. */
  record Identity(String name, Optional<String> description, Sort sort) implements StixContent {
    /** The kinds of identities. */
    public enum Sort {
      INDIVIDUAL,
      GROUP,
      SYSTEM,
      ORGANIZATION,
      CLASS,
      UNKNOWN
    }

    @Override
    public String type() {
      return "identity";
    }
  }

  /** A published report and what it is about. */
  record Report(String name, String description, Instant published, List<StixId> about)
      implements StixContent {
    public Report {
      about = required(about);
    }

    @Override
    public String type() {
      return "report";
    }
  }

  /** Words about other objects. */
  record Note(String summary, String words, List<StixId> about) implements StixContent {
    public Note {
      about = required(about);
    }

    @Override
    public String type() {
      return "note";
    }
  }

  /** That something is alleged to have happened. */
  record Incident(String name, String description) implements StixContent {
    @Override
    public String type() {
      return "incident";
    }
  }

  /** A place; it has a country or a point, within so many {@code metres}. */
  record Location(
      String name,
      Optional<String> country,
      Optional<String> area,
      Optional<Point> point,
      OptionalInt metres)
      implements StixContent {
    public Location {
      if (country.isEmpty() && point.isEmpty()) {
        throw new IllegalArgumentException("a location has a country or a point");
      }
      if (metres.isPresent() && point.isEmpty()) {
        throw new IllegalArgumentException("only a point is precise");
      }
    }

    @Override
    public String type() {
      return "location";
    }
  }

  /** How far {@code authors} agree with other objects. */
  record Opinion(View view, String explanation, List<String> authors, List<StixId> about)
      implements StixContent {
    /** From no to yes. */
    public enum View {
      STRONGLY_DISAGREE,
      DISAGREE,
      NEUTRAL,
      AGREE,
      STRONGLY_AGREE
    }

    public Opinion {
      authors = List.copyOf(authors);
      about = required(about);
    }

    @Override
    public String type() {
      return "opinion";
    }
  }

  /** How one object stands to another: {@code how} is words joined by hyphens. */
  record Relationship(String how, StixId from, StixId to, String description)
      implements StixContent {
    public Relationship {
      if (!how.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        throw new IllegalArgumentException("no type of a relationship: " + how);
      }
    }

    @Override
    public String type() {
      return "relationship";
    }
  }

  /** That {@code of} was told once, by those of {@code by}. */
  record Sighting(StixId of, List<StixId> by, String description) implements StixContent {
    public Sighting {
      by = required(by);
    }

    @Override
    public String type() {
      return "sighting";
    }
  }

  /** What properties of {@code of} are in other languages, by their codes. */
  record Translation(StixId of, Map<String, Map<String, String>> texts) implements StixContent {
    public Translation {
      Map<String, Map<String, String>> sorted = new TreeMap<>();
      texts.forEach((code, some) -> sorted.put(code, new TreeMap<>(some)));
      texts = sorted;
    }

    @Override
    public String type() {
      return "language-content";
    }
  }

  /** A rule of sharing; what it is stands in its extension. */
  record Marking(String name) implements StixContent {
    @Override
    public String type() {
      return "marking-definition";
    }
  }

  /** What an extension adds to objects. */
  record Extension(String name, String description, String schema, String version)
      implements StixContent {
    @Override
    public String type() {
      return "extension-definition";
    }
  }

  private static List<StixId> required(List<StixId> about) {
    if (about.isEmpty()) {
      throw new IllegalArgumentException("it is about nothing");
    }
    return List.copyOf(about);
  }

  /** The name of a value in STIX: small letters and hyphens. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
