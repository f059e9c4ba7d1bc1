package isnad.app.store;

import isnad.app.json.ExportLine;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import isnad.core.ledger.LedgerFault;
import isnad.core.ledger.Seal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/** Carries a whole ledger out, line by line: see docs/ledger-format.md. */
public final class LedgerExport {
  private LedgerExport() {}

  /** Takes one line without its line end. */
  public interface Sink {
    void line(String line) throws IOException;
  }

  /** Gives all lines of the ledger at {@code address}; returns its last entry. */
  public static Head to(StoreAddress address, Sink sink) throws IOException {
    return to(address, true, sink);
  }

  /** The same without the bytes of {@code originals}, where these are not wanted. */
  public static Head to(StoreAddress address, boolean originals, Sink sink) throws IOException {
    try (LedgerReader reader = LedgerReader.open(address)) {
      Head head = reader.head();
      Marks.requireWhole(reader.database(), head);
      OriginalRows rowsOfOriginals = new OriginalRows(reader.database().sql());
      boolean leftOut = originals ? rowsOfOriginals.anyLeftOut() : rowsOfOriginals.any();
      sink.line(ExportLine.of(new ExportLine.Opening(reader.entries(), head.hash(), leftOut)));
      try (Cursor<? extends Record> rows = reader.rows();
          SealedRows sealed = new SealedRows(reader.database().sql());
          OriginalWalk walk = OriginalWalk.first(reader.database().sql())) {
        for (Record row : rows) {
          ChainedEntry entry = Rows.entry(row);
          entry(entry, sealed, sink);
          for (String hash : originals ? walk.upTo(entry.number()) : List.<String>of()) {
            Digest digest = new Digest(hash);
            Optional<byte[]> bytes = rowsOfOriginals.bytes(digest);
            if (bytes.isPresent()) {
              sink.line(ExportLine.of(new ExportLine.Bytes(digest, bytes.get())));
            }
          }
        }
      }
      return head;
    } catch (DataAccessException | IllegalArgumentException e) {
      throw StoreFault.of(e, address.shown());
    }
  }

  private static void entry(ChainedEntry entry, SealedRows sealed, Sink sink) throws IOException {
    long number = entry.number();
    sink.line(ExportLine.of(new ExportLine.Entry(entry)));
    List<Optional<Seal>> seals = sealed.of(number, stray -> {
      String what = LedgerFault.SEAL_STRAY.code() + " beside entry " + stray + "; see isnad verify";
      throw new StoreFault(StoreProblem.STORE_DAMAGED, what);
    });
    for (int part = 0; part < seals.size(); part++) {
      if (seals.get(part).isPresent()) {
        ExportLine line = new ExportLine.Sealed(number, part, seals.get(part).get());
        sink.line(ExportLine.of(line));
      }
    }
  }
}
