package isnad.app.json;

import isnad.app.json.JsonValue.Members;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Medium;
import isnad.core.report.Byline;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.DecisionId;
import isnad.core.review.Signature;
import isnad.core.review.Tlp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes of one STIX object what Isnad takes of it. */
final class StixReading {
  /** A time of RFC 3339 in UTC, to the millisecond or finer. */
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");

  private StixReading() {}

  /** What {@code object} is; throws where it is not as STIX and its extensions want it. */
  static StixGiven of(Members object) throws BrokenJson {
    try {
      return given(new JsonFields(object));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
      throw new BrokenJson(String.valueOf(wrong.getMessage()));
    }
  }

  private static StixGiven given(JsonFields fields) throws BrokenJson {
    String type = fields.text("type");
    StixId id = id(fields.text("id"));
    if (!id.type().equals(type)) {
      throw new BrokenJson("its id is that of a " + id.type() + ", its type is " + type);
    }
    if (isUnversioned(type)) {
      return new StixGiven.Other(
          new StixGiven.Head(id, Optional.empty(), Instant.EPOCH, false, Optional.empty()));
    }
    StixGiven.Head head = head(fields, id);
    return switch (type) {
      case "identity" -> new StixGiven.Somebody(head, fields.text("name"));
      case "report" -> report(fields, head);
      case "note" -> note(fields, head);
      case "opinion" -> opinion(fields, head);
      case "incident" ->
        // That of another Isnad is put together here from its claims.
        extension(fields, StixExtensions.COUNTED).isPresent()
            ? new StixGiven.Other(head)
            : words(fields, head, "name", "description");
      case "grouping" -> words(fields, head, "name", "description");
      default -> new StixGiven.Other(head);
    };
  }

  /** Markings, and observables such as addresses and files, have no versions. */
  private static boolean isUnversioned(String type) {
    return switch (type) {
      case "identity", "report", "note", "opinion", "incident", "grouping" -> false;
      default -> true;
    };
  }

  private static StixGiven.Head head(JsonFields fields, StixId id) throws BrokenJson {
    Instant created = time(fields.text("created"));
    Instant modified = time(fields.text("modified"));
    if (modified.isBefore(created)) {
      throw new BrokenJson("modified before it was created");
    }
    Optional<StixId> creator = fields.has("created_by_ref")
        ? Optional.of(id(fields.text("created_by_ref")))
        : Optional.empty();
    Optional<Tlp> marking = fields.list("object_marking_refs", JsonFields::string).stream()
        .flatMap(one -> TlpMarking.marked(one).stream())
        .reduce(Tlp::and);
    return new StixGiven.Head(id, creator, modified, fields.mark("revoked"), marking);
  }

  private static StixId id(String text) throws BrokenJson {
    return StixId.parse(text).orElseThrow(() -> new BrokenJson("no id of STIX: " + text));
  }

  private static Instant time(String text) throws BrokenJson {
    if (!TIME.matcher(text).matches()) {
      throw new BrokenJson("no time of STIX: " + text);
    }
    return OffsetDateTime.parse(text).toInstant();
  }

  private static Optional<JsonFields> extension(JsonFields fields, StixId definition)
      throws BrokenJson {
    if (!fields.has("extensions")) {
      return Optional.empty();
    }
    JsonFields all = fields.object("extensions");
    if (!all.has(definition.toString())) {
      return Optional.empty();
    }
    JsonFields ours = all.object(definition.toString());
    if (!ours.text("extension_type").equals("property-extension")) {
      throw new BrokenJson("Isnad's extensions are property extensions");
    }
    return Optional.of(ours);
  }

  private static StixGiven report(JsonFields fields, StixGiven.Head head) throws BrokenJson {
    Optional<JsonFields> ours = extension(fields, StixExtensions.REPORT);
    if (ours.isEmpty()) {
      return words(fields, head, "name", "description");
    }
    JsonFields kept = ours.get();
    Report report = new Report(
        new ReportId(kept.text("report_id")),
        brief(kept, "outlet"),
        new Language(kept.text("language")),
        brief(kept, "uri"),
        brief(kept, "published").map(Published::parse),
        brief(kept, "title"),
        kept.text("text"),
        new Byline(brief(kept, "author"), brief(kept, "relayed")));
    if (report.text().isBlank()) {
      throw new BrokenJson("a report without a text");
    }
    int version = Math.toIntExact(kept.number("version"));
    return new StixGiven.SharedReport(
        head,
        new StixExtension.KeptReport(
            report, version, some(kept, "medium").map(Medium::of), reading(kept)));
  }

  private static Optional<StixExtension.ReadWith> reading(JsonFields kept) throws BrokenJson {
    if (!kept.has("reader")) {
      return Optional.empty();
    }
    String reader = kept.text("reader");
    if (reader.isBlank() || reader.length() > StixReader.LONGEST_NAME) {
      throw new BrokenJson("no version of a reader");
    }
    return Optional.of(new StixExtension.ReadWith(reader, new Digest(kept.text("packs"))));
  }

  private static StixGiven note(JsonFields fields, StixGiven.Head head) throws BrokenJson {
    Optional<JsonFields> ours = extension(fields, StixExtensions.CLAIM);
    if (ours.isEmpty()) {
      return words(fields, head, "abstract", "content");
    }
    JsonFields kept = ours.get();
    Optional<Signature> added = kept.has("added_by")
        ? Optional.of(new Signature(
            kept.text("added_by"),
            kept.text("added_why"),
            Math.toIntExact(kept.number("added_again"))))
        : Optional.empty();
    return new StixGiven.SharedClaim(
        head,
        new StixExtension.KeptClaim(
            kept.text("report_id"),
            kept.text("claim_id"),
            Math.toIntExact(kept.number("position")),
            kept.text("claim"),
            reading(kept),
            added));
  }

  private static StixGiven opinion(JsonFields fields, StixGiven.Head head) throws BrokenJson {
    Optional<JsonFields> ours = extension(fields, StixExtensions.DECISION);
    if (ours.isEmpty()) {
      return new StixGiven.Other(head);
    }
    JsonFields kept = ours.get();
    return new StixGiven.SharedDecision(
        head,
        new StixExtension.KeptDecision(
            new DecisionId(kept.text("decision_id")),
            Instant.parse(kept.text("decided")),
            kept.text("decision_kind"),
            kept.text("decision"),
            some(kept, "words")));
  }

  /** A string that may be missing, but is nothing else. */
  private static Optional<String> some(JsonFields fields, String key) throws BrokenJson {
    return fields.has(key) ? Optional.of(fields.text(key)) : Optional.empty();
  }

  /** The same of which nobody needs more than some thousand units. */
  private static Optional<String> brief(JsonFields fields, String key) throws BrokenJson {
    Optional<String> value = some(fields, key);
    if (value.isPresent() && value.get().length() > StixReader.LONGEST_VALUE) {
      throw new BrokenJson("\"" + key + "\" has more than " + StixReader.LONGEST_VALUE + " units");
    }
    return value;
  }

  /** The words of another producer: under {@code title}, and its {@code text} where it has one. */
  private static StixGiven words(JsonFields fields, StixGiven.Head head, String title, String text)
      throws BrokenJson {
    Optional<String> called = brief(fields, title).filter(words -> !words.isBlank());
    Optional<String> said = some(fields, text).filter(words -> !words.isBlank());
    if (called.isEmpty() && said.isEmpty()) {
      throw new BrokenJson("it has no words");
    }
    Instant published = fields.has("published") ? time(fields.text("published")) : head.modified();
    return new StixGiven.Words(
        head,
        said.isPresent() ? called : Optional.empty(),
        said.or(() -> called).orElseThrow(),
        address(fields),
        published,
        brief(fields, "lang"));
  }

  private static Optional<String> address(JsonFields fields) throws BrokenJson {
    List<Optional<String>> addresses = fields.list("external_references", value -> {
      Optional<String> url = some(JsonFields.of(value), "url");
      return url.filter(one -> one.length() <= StixReader.LONGEST_VALUE);
    });
    return addresses.stream().flatMap(Optional::stream).findFirst();
  }
}
