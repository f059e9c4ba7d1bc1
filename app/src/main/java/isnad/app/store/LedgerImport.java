package isnad.app.store;

import isnad.app.json.BrokenJson;
import isnad.app.json.ExportLine;
import isnad.app.json.LedgerJson;
import isnad.core.ledger.Audit;
import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import isnad.core.ledger.LedgerEntry;
import isnad.core.ledger.Original;
import isnad.core.ledger.Seal;
import isnad.core.report.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries a ledger in that was carried out: into an empty store, or into one whose chain it
 * continues. Everything is checked on the way; where anything is wrong nothing is kept.
 */
public final class LedgerImport {
  private final LedgerWriter writer;
  private final Head before;
  private final Audit audit;
  private final Lines lines;
  private final OriginalRows originals;
  private long kept;
  private boolean leftOut;
  private ExportLine.@Nullable Bytes carried;

  /** The lines of what is carried in. */
  public interface Lines {
    /** The next line without its line end; null at the end. Throws where it cannot be had. */
    @Nullable
    String next() throws IOException, BrokenJson;

    /** The number of the line last given, from 1. */
    long number();
  }

  private LedgerImport(LedgerWriter writer, Lines lines) {
    this.writer = writer;
    this.lines = lines;
    before = writer.head();
    originals = new OriginalRows(writer.database().sql());
    audit = new Audit(
        LedgerJson.CANON, new Carrying(new StoredSource(writer.database().sql())), this::fail);
  }

  /** What the ledger has, and the original that was just carried in. */
  private final class Carrying implements Audit.Source {
    private final StoredSource stored;

    Carrying(StoredSource stored) {
      this.stored = stored;
    }

    @Override
    public Optional<Seal> seal(long entry, int part) {
      return stored.seal(entry, part);
    }

    @Override
    public Optional<LedgerEntry> entry(long number) {
      return stored.entry(number);
    }

    @Override
    public Original.Held original(Digest hash) {
      if (carried != null && carried.hash().equals(hash)) {
        return new Original.Held.There(Digest.of(carried.bytes()), carried.bytes().length);
      }
      Original.Held held = stored.original(hash);
      return leftOut && held instanceof Original.Held.Gone ? new Original.Held.LeftOut() : held;
    }
  }

  /** Carries {@code lines} into the ledger of {@code writer}; returns how many entries are new. */
  public static long into(LedgerWriter writer, Lines lines) {
    LedgerImport run = new LedgerImport(writer, lines);
    try {
      run.run();
      writer.commit();
      return run.kept;
    } catch (BrokenJson broken) {
      throw writer.undone(run.broken(broken.why(), broken));
    } catch (RuntimeException e) {
      throw writer.undone(e);
    } catch (IOException e) {
      throw writer.undone(run.broken(String.valueOf(e.getMessage()), e));
    }
  }

  private void run() throws IOException, BrokenJson {
    String first = lines.next();
    if (first == null || !(ExportLine.parse(first) instanceof ExportLine.Opening opening)) {
      throw new BrokenJson("it does not begin as a ledger does");
    }
    leftOut = opening.leftOut();
    ChainedEntry waiting = null;
    List<Optional<Seal>> seals = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      switch (ExportLine.parse(line)) {
        case ExportLine.Opening again -> throw new BrokenJson("a second beginning");
        case ExportLine.Entry(ChainedEntry entry) -> {
          take(waiting, seals);
          waiting = entry;
          seals = new ArrayList<>();
        }
        case ExportLine.Sealed sealed -> {
          if (waiting == null
              || sealed.entry() != waiting.number()
              || sealed.part() < seals.size()
              || carried != null) {
            throw new BrokenJson("a sealed value in a place that is not its own");
          }
          pad(seals, sealed.part(), waiting);
          seals.add(Optional.of(sealed.seal()));
        }
        case ExportLine.Bytes bytes -> {
          if (waiting == null || carried != null) {
            throw new BrokenJson("an original in a place that is not its own");
          }
          carried = bytes;
        }
      }
    }
    take(waiting, seals);
    audit.end();
    Head head = audit.head();
    if (head.number() != opening.entries() || !head.hash().equals(opening.head())) {
      throw new BrokenJson("it ends with entry " + head.number() + ", not with the one of "
          + opening.entries() + " that it names");
    }
  }

  /** Leaves room for parts that were erased, but no more than the entry can have. */
  private static void pad(List<Optional<Seal>> seals, int part, ChainedEntry entry)
      throws BrokenJson {
    if (part > entry.body().length()) {
      throw new BrokenJson("entry " + entry.number() + " has no sealed value " + part);
    }
    while (seals.size() < part) {
      seals.add(Optional.empty());
    }
  }

  private void take(@Nullable ChainedEntry chained, List<Optional<Seal>> seals) throws BrokenJson {
    if (chained == null) {
      return;
    }
    boolean there = chained.number() <= before.number();
    if (there) {
      requireSame(chained);
    }
    Optional<LedgerEntry> entry = audit.take(chained, seals);
    Optional<Original> original = entry.flatMap(one -> OriginalCheck.of(one, seals));
    byte[] packed = packed(original);
    carried = null;
    if (there && packed != null) {
      originals.fill(original.orElseThrow().hash(), packed);
    }
    if (!there && entry.isPresent()) {
      writer.keep(chained, entry.get());
      for (int part = 0; part < seals.size(); part++) {
        if (seals.get(part).isPresent()) {
          Rows.insert(
              writer.database().sql(), chained.number(), part, seals.get(part).get());
        }
      }
      original.ifPresent(one -> originals.keep(chained.number(), one, packed));
      kept++;
    }
  }

  /** The bytes that were carried in with an entry, which must be those of its original. */
  private byte @Nullable [] packed(Optional<Original> original) throws BrokenJson {
    if (carried == null) {
      return null;
    }
    if (original.isEmpty() || !original.get().hash().equals(carried.hash())) {
      throw new BrokenJson("an original in a place that is not its own");
    }
    return OriginalBytes.packed(carried.bytes());
  }

  private void requireSame(ChainedEntry chained) {
    boolean same = Rows.entry(writer.database().sql(), chained.number())
        .filter(mine -> mine.hash().equals(chained.hash()))
        .isPresent();
    if (!same) {
      throw new StoreFault(
          StoreProblem.IMPORT_OTHER_CHAIN,
          "line " + lines.number() + ": entry " + chained.number() + " is another than that of "
              + writer.database().shown());
    }
  }

  private void fail(Problem problem) {
    throw broken(problem.code().code() + ", " + problem.what(), null);
  }

  private StoreFault broken(String why, @Nullable Throwable cause) {
    return new StoreFault(StoreProblem.IMPORT_BROKEN, "line " + lines.number() + ": " + why, cause);
  }
}
