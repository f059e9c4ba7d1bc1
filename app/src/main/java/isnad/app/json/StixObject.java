package isnad.app.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object of STIX 2.1: what all objects have, and the {@code content} of its type. Without
 * {@code modified} it is never versioned, as markings are not.
 */
public record StixObject(
    StixId id,
    Instant created,
    Optional<Instant> modified,
    Optional<StixId> creator,
    StixContent content,
    Optional<String> language,
    List<Reference> references,
    List<StixId> markings,
    List<Granular> granular,
    List<StixExtension> extensions) {
  public StixObject {
    references = List.copyOf(references);
    markings = List.copyOf(markings);
    granular = List.copyOf(granular);
    extensions = List.copyOf(extensions);
    if (!id.type().equals(content.type())) {
      throw new IllegalArgumentException(id + " is the name of no " + content.type());
    }
    if (modified.isPresent() && modified.get().isBefore(created)) {
      throw new IllegalArgumentException(id + " was modified before it was created");
    }
  }

  /** Where else something stands: {@code sha256} is of what stands at the address. */
  public record Reference(
      String source, Optional<String> url, Optional<String> id, Optional<String> sha256) {
    public Reference {
      if (url.isEmpty() && id.isEmpty()) {
        throw new IllegalArgumentException("a reference has an address or an id");
      }
    }
  }

  /** What marks parts of an object, each by its path. */
  public sealed interface Granular {
    List<String> selectors();

    /** Under which rule of sharing the parts are. */
    record Marked(StixId marking, List<String> selectors) implements Granular {
      public Marked {
        selectors = List.copyOf(selectors);
      }
    }

    /** In which language the parts are. */
    record Spoken(String language, List<String> selectors) implements Granular {
      public Spoken {
        selectors = List.copyOf(selectors);
      }
    }
  }

  /** An object of {@code content} that {@code creator} made, in its first version. */
  public static StixObject of(StixId id, Instant created, StixId creator, StixContent content) {
    return new StixObject(
        id,
        created,
        Optional.of(created),
        Optional.of(creator),
        content,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same as it was changed last. */
  public StixObject modified(Instant when) {
    Instant last = when.isBefore(created) ? created : when;
    return new StixObject(
        id,
        created,
        Optional.of(last),
        creator,
        content,
        language,
        references,
        markings,
        granular,
        extensions);
  }

  /** The same, whose texts are in {@code code}. */
  public StixObject in(String code) {
    return new StixObject(
        id,
        created,
        modified,
        creator,
        content,
        Optional.of(code),
        references,
        markings,
        granular,
        extensions);
  }

  /** The same, which stands elsewhere too. */
  public StixObject with(Reference reference) {
    List<Reference> more = new ArrayList<>(references);
    more.add(reference);
    return new StixObject(
        id, created, modified, creator, content, language, more, markings, granular, extensions);
  }

  /** The same with what STIX itself has no place for. */
  public StixObject with(StixExtension extension) {
    List<StixExtension> more = new ArrayList<>(extensions);
    more.add(extension);
    return new StixObject(
        id, created, modified, creator, content, language, references, markings, granular, more);
  }

  /** The same under a marking. */
  public StixObject marked(StixId marking) {
    List<StixId> more = new ArrayList<>(markings);
    more.add(marking);
    return new StixObject(
        id, created, modified, creator, content, language, references, more, granular, extensions);
  }

  /** The same of which some parts are marked. */
  public StixObject marked(Granular parts) {
    List<Granular> more = new ArrayList<>(granular);
    more.add(parts);
    return new StixObject(
        id, created, modified, creator, content, language, references, markings, more, extensions);
  }

  /** The object as JSON on one line. */
  public String line() {
    return StixWriting.line(this);
  }
}
