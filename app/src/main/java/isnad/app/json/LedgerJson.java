package isnad.app.json;

import isnad.app.json.JsonValue.Members;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.Canon;
import isnad.core.ledger.ClaimAdded;
import isnad.core.ledger.ClaimOutline;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.Medium;
import isnad.core.ledger.Original;
import isnad.core.ledger.ReadingMade;
import isnad.core.ledger.ReportEntry;
import isnad.core.ledger.ReportSeen;
import isnad.core.ledger.ReportWithdrawn;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Entries of the ledger as canonical JSON: see docs/ledger-format.md. */
public final class LedgerJson implements Canon {
  public static final LedgerJson CANON = new LedgerJson();

  private LedgerJson() {}

  @Override
  public String body(LedgerEntry entry) {
    return CanonicalJson.of(
        switch (entry) {
          case ReportSeen seen -> seen(seen);
          case ReadingMade made ->
            about(made)
                .text("reader", made.reader())
                .text("packs", made.packs().hex())
                .list("claims", made.claims(), ClaimEntry::tree)
                .done();
          case ReportWithdrawn withdrawn ->
            about(withdrawn).number("replaced-by", withdrawn.replacedBy()).done();
          case ClaimAdded added ->
            DecisionEntry.signed(
                    about(added).value("claim", ClaimEntry.tree(added.claim())), added.signature())
                .done();
          case DecisionMade made -> DecisionEntry.tree(made);
          case Erased erased ->
            about(erased)
                .mark("text", erased.text())
                .mark("title", erased.title())
                .list("claims", erased.claims(), id -> new JsonValue.Text(id.value()))
                .text("by", erased.by())
                .text("why", erased.why())
                .done();
        });
  }

  private static JsonTree about(ReportEntry entry) {
    return new JsonTree().text("report", entry.report().value()).number("version", entry.version());
  }

  private static Members seen(ReportSeen seen) {
    Members sealed = new JsonTree()
        .text("text", seen.text().hex())
        .text("title", seen.title().map(Digest::hex))
        .text("author", seen.author().map(Digest::hex))
        .text("original", seen.original().map(Digest::hex))
        .done();
    return about(seen)
        .text("text-sha256", seen.textHash().hex())
        .number("units", seen.units())
        .text("outlet", seen.outlet())
        .text("relayed", seen.relayed())
        .text("keeper", seen.keeper())
        .text("language", seen.language().code())
        .text("uri", seen.uri())
        .text("published", seen.published().map(Published::toString))
        .mark("by-file", seen.byFile())
        .text("medium", seen.medium().map(Medium::key))
        .value("sealed", sealed)
        .done();
  }

  @Override
  public LedgerEntry entry(String kind, String body) throws BrokenEntry {
    try {
      JsonFields fields = JsonFields.parse(body);
      return switch (kind) {
        case ReportSeen.KIND -> seen(fields);
        case ReadingMade.KIND ->
          new ReadingMade(
              report(fields),
              version(fields, "version"),
              fields.text("reader"),
              new Digest(fields.text("packs")),
              fields.list("claims", ClaimEntry::read));
        case ReportWithdrawn.KIND ->
          new ReportWithdrawn(
              report(fields), version(fields, "version"), version(fields, "replaced-by"));
        case Erased.KIND -> erased(fields);
        case Decision.Added.KIND ->
          new ClaimAdded(
              report(fields),
              version(fields, "version"),
              ClaimEntry.read(fields.value("claim")),
              DecisionEntry.signature(fields));
        default -> DecisionEntry.read(kind, fields);
      };
    } catch (BrokenJson broken) {
      throw new BrokenEntry(broken.why());
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
      throw new BrokenEntry(String.valueOf(wrong.getMessage()));
    }
  }

  private static Erased erased(JsonFields fields) throws BrokenJson {
    List<ClaimId> claims = fields.list("claims", value -> new ClaimId(JsonFields.string(value)));
    return new Erased(
        report(fields),
        version(fields, "version"),
        fields.mark("text"),
        fields.mark("title"),
        claims,
        fields.text("by"),
        fields.text("why"));
  }

  private static ReportSeen seen(JsonFields fields) throws BrokenJson {
    JsonFields seals = fields.object("sealed");
    Optional<Digest> title = seals.maybe("title").map(Digest::new);
    return new ReportSeen(
        report(fields),
        version(fields, "version"),
        new Digest(fields.text("text-sha256")),
        Math.toIntExact(fields.number("units")),
        fields.maybe("outlet"),
        new Language(fields.text("language")),
        fields.maybe("uri"),
        fields.maybe("published").map(Published::parse),
        fields.mark("by-file"),
        fields.maybe("medium").map(Medium::of),
        new Digest(seals.text("text")),
        title,
        seals.maybe("author").map(Digest::new),
        seals.maybe("original").map(Digest::new),
        fields.maybe("relayed"),
        fields.maybe("keeper"));
  }

  private static ReportId report(JsonFields fields) throws BrokenJson {
    return new ReportId(fields.text("report"));
  }

  private static int version(JsonFields fields, String key) throws BrokenJson {
    long version = fields.number(key);
    if (version < 1 || version > Integer.MAX_VALUE) {
      throw new BrokenJson("no number of a version: " + version);
    }
    return (int) version;
  }

  @Override
  public String linked(long number, Digest previous, Instant time, String kind, String body) {
    // The body is canonical already, and need not be parsed to be put in its place.
    return "{\"body\":" + body + ",\"kind\":" + CanonicalJson.of(kind) + ",\"number\":" + number
        + ",\"previous\":\"" + previous.hex() + "\",\"time\":\"" + time + "\"}";
  }

  @Override
  public String string(String sealed) throws BrokenEntry {
    try {
      return JsonFields.string(JsonValue.parse(sealed));
    } catch (BrokenJson broken) {
      throw new BrokenEntry(broken.why());
    }
  }

  @Override
  public Original original(String sealed) throws BrokenEntry {
    try {
      JsonFields fields = JsonFields.parse(sealed);
      return new Original(
          new Digest(fields.text("sha256")),
          fields.number("size"),
          fields.text("type"),
          fields.maybe("name"));
    } catch (BrokenJson broken) {
      throw new BrokenEntry(broken.why());
    } catch (IllegalArgumentException | ArithmeticException wrong) {
      throw new BrokenEntry(String.valueOf(wrong.getMessage()));
    }
  }

  @Override
  public ClaimOutline outline(String sealed) throws BrokenEntry {
    try {
      return ClaimReader.outline(JsonFields.parse(sealed));
    } catch (BrokenJson broken) {
      throw new BrokenEntry(broken.why());
    } catch (IllegalArgumentException wrong) {
      throw new BrokenEntry(String.valueOf(wrong.getMessage()));
    }
  }

  /** What is known of an original as the value that is sealed. */
  public static String sealedOriginal(Original original) {
    return CanonicalJson.of(new JsonTree()
        .text("sha256", original.hash().hex())
        .number("size", original.size())
        .text("type", original.type())
        .text("name", original.name())
        .done());
  }

  /** A text or title as the value that is sealed. */
  public static String sealedText(String text) {
    return CanonicalJson.of(text);
  }
}
