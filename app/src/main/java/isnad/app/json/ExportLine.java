package isnad.app.json;

import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Seal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** A line of a ledger that was exported: see docs/ledger-format.md. */
public sealed interface ExportLine {
  /** The version of the format. */
  int VERSION = 1;

  /**
   * The first line: how many entries follow, the hash of the last of them, and whether originals
   * are left out.
   */
  record Opening(long entries, Digest head, boolean leftOut) implements ExportLine {}

  /** An entry. */
  record Entry(ChainedEntry entry) implements ExportLine {}

  /** A sealed value of the entry before it. */
  record Sealed(long entry, int part, Seal seal) implements ExportLine {}

  /** The original of the entry before it, in base64. */
  record Bytes(Digest hash, byte[] bytes) implements ExportLine {}

  /** The line without its line end. */
  static String of(ExportLine line) {
    return switch (line) {
      case Opening(long entries, Digest head, boolean leftOut) ->
        CanonicalJson.of(new JsonTree()
            .number("isnad-ledger", VERSION)
            .number("entries", entries)
            .text("head", head.hex())
            .mark("originals-left-out", leftOut)
            .done());
      case Entry(ChainedEntry entry) ->
        // The hash sorts between the body and the kind.
        "{\"body\":" + entry.body() + ",\"hash\":\"" + entry.hash().hex() + "\",\"kind\":"
            + CanonicalJson.of(entry.kind()) + ",\"number\":" + entry.number() + ",\"previous\":\""
            + entry.previous().hex() + "\",\"time\":\"" + entry.time() + "\"}";
      case Sealed(long entry, int part, Seal seal) ->
        "{\"entry\":" + entry + ",\"part\":" + part + ",\"salt\":\"" + seal.salt() + "\",\"value\":"
            + seal.value() + "}";
      case Bytes(Digest hash, byte[] bytes) ->
        "{\"base64\":\"" + Base64.getEncoder().encodeToString(bytes) + "\",\"original\":\""
            + hash.hex() + "\"}";
    };
  }

  /** Reads a line; throws {@link BrokenJson} where it is none, or not written canonically. */
  static ExportLine parse(String line) throws BrokenJson {
    ExportLine read;
    try {
      read = read(JsonFields.parse(line));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
      throw new BrokenJson(String.valueOf(wrong.getMessage()));
    }
    if (!of(read).equals(line)) {
      throw new BrokenJson("not written canonically");
    }
    return read;
  }

  private static ExportLine read(JsonFields fields) throws BrokenJson {
    if (fields.has("isnad-ledger")) {
      long version = fields.number("isnad-ledger");
      if (version != VERSION) {
        throw new BrokenJson("a ledger of format " + version + "; this Isnad reads " + VERSION);
      }
      return new Opening(
          fields.number("entries"),
          new Digest(fields.text("head")),
          fields.mark("originals-left-out"));
    }
    if (fields.has("base64")) {
      return new Bytes(
          new Digest(fields.text("original")), Base64.getDecoder().decode(fields.text("base64")));
    }
    if (fields.has("part")) {
      Seal seal = new Seal(fields.text("salt"), CanonicalJson.of(fields.value("value")));
      return new Sealed(fields.number("entry"), Math.toIntExact(fields.number("part")), seal);
    }
    return new Entry(new ChainedEntry(
        fields.number("number"),
        new Digest(fields.text("previous")),
        Instant.parse(fields.text("time")),
        fields.text("kind"),
        CanonicalJson.of(fields.value("body")),
        new Digest(fields.text("hash"))));
  }
}
