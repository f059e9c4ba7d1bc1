package isnad.app.store;

import static isnad.app.store.Schema.DECISION;
import static isnad.app.store.Schema.ID;
import static isnad.app.store.Schema.OF_VERSION;
import static isnad.app.store.Schema.READING;
import static isnad.app.store.Schema.REPORT;
import static isnad.app.store.Schema.SEEN;
import static isnad.app.store.Schema.STANDS;
import static isnad.app.store.Schema.TEXT_HASH;

import isnad.app.json.ClaimReader;
import isnad.app.json.LedgerJson;
import isnad.app.store.LedgerWriter.Reader;
import isnad.core.claim.Claim;
import isnad.core.event.EventType;
import isnad.core.ledger.ClaimAdded;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Digest;
import isnad.core.ledger.Erased;
import isnad.core.ledger.Medium;
import isnad.core.ledger.ReadingMade;
import isnad.core.ledger.ReportSeen;
import isnad.core.ledger.ReportWithdrawn;
import isnad.core.ledger.Seal;
import isnad.core.ledger.Signed;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import isnad.core.review.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Writes what organisations share into the ledger of a writer, which commits it. A report stands as
 * the word of its keeper, and takes the place of none but an earlier version that is the same
 * keeper's. What is there already adds nothing.
 */
public final class SharedWriter {
  private final LedgerWriter ledger;
  private final DSLContext sql;
  private final Map<String, EventType> types;
  private final List<Erased> erasures;

  /** {@code types} are those of the packs, by which claims that are there are understood. */
  public SharedWriter(LedgerWriter ledger, Map<String, EventType> types) {
    this.ledger = ledger;
    this.types = types;
    sql = ledger.database().sql();
    erasures = new StoredDecisions(sql).erasures();
  }

  /** What became of a report. */
  public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    /** The same text is there by that name, read here or kept by another. */
    ANOTHERS,
    /** Both names that it could have are those of other reports. */
    NO_NAME
  }

  /** What the ledger calls a report now, and what became of it. */
  public record Kept(Outcome outcome, ReportId id, int version) {
    /** Whether the report stands as the word of who shared it. */
    public boolean isTheirs() {
      return switch (outcome) {
        case NEW, CHANGED, UNCHANGED -> true;
        case ANOTHERS, NO_NAME -> false;
      };
    }
  }

  /** A version that stands, or the latest one. */
  private record Standing(
      int version,
      String textHash,
      Optional<String> keeper,
      @Nullable Long reading) {}

  /**
   * Keeps a report of a keeper with the {@code claims} that {@code reader} read in it; of a source
   * that is no report there is a {@code medium} and no reader.
   */
  public Kept keep(
      Report report, Optional<Medium> medium, List<Claim> claims, Optional<Reader> reader) {
    String keeper = report.byline().keeper().orElseThrow();
    try {
      for (ReportId id : List.of(report.id(), under(keeper, report.id()))) {
        Optional<Standing> standing = standing(id);
        if (standing.isEmpty()) {
          ledger.see(report, id, 1, false, medium, Optional.empty());
          reader.ifPresent(one -> ledger.append(id, 1, claims, one));
          return new Kept(Outcome.NEW, id, 1);
        }
        if (standing.get().keeper().equals(Optional.of(keeper))) {
          return again(report, id, standing.get(), medium, claims, reader);
        }
        if (standing.get().textHash().equals(Digest.of(report.text()).hex())) {
          return new Kept(Outcome.ANOTHERS, id, standing.get().version());
        }
      }
      return new Kept(Outcome.NO_NAME, report.id(), 0);
    } catch (DataAccessException e) {
      throw ledger.undone(e);
    }
  }

  /** Whether a report of another outlet, or one that is kept by somebody, is called the same. */
  public boolean isAnothers(Report report) {
    try {
      return sql.select(SEEN)
          .from(REPORT)
          .where(ID.eq(Schema.column(report.id().value())).and(STANDS.eq(1)))
          .fetchOptional(SEEN)
          .flatMap(seen -> Rows.understood(sql, seen))
          .filter(entry -> entry instanceof ReportSeen seen
              && (seen.keeper().isPresent() || !seen.outlet().equals(report.outlet())))
          .isPresent();
    } catch (DataAccessException e) {
      throw ledger.undone(e);
    }
  }

  /** What people decided, as the ledger has it now. */
  public Decisions decisions() {
    try {
      return Decisions.of(new StoredDecisions(sql).all());
    } catch (DataAccessException e) {
      throw ledger.undone(e);
    }
  }

  /** The name of a report of a keeper where another report has its own. */
  private static ReportId under(String keeper, ReportId id) {
    String name = keeper + "/" + id.value();
    return new ReportId(
        name.length() > ReportId.LONGEST ? name.substring(0, ReportId.LONGEST) : name);
  }

  private Optional<Standing> standing(ReportId id) {
    return sql.select(OF_VERSION, TEXT_HASH, SEEN, READING)
        .from(REPORT)
        .where(ID.eq(Schema.column(id.value())).and(STANDS.eq(1)))
        .fetchOptional((Record row) -> new Standing(
            Objects.requireNonNull(row.get(OF_VERSION)),
            Objects.requireNonNull(row.get(TEXT_HASH)),
            keeper(Objects.requireNonNull(row.get(SEEN))),
            row.get(READING)));
  }

  private Optional<String> keeper(long seen) {
    return Rows.understood(sql, seen).orElse(null) instanceof ReportSeen report
        ? report.keeper()
        : Optional.empty();
  }

  private Kept again(
      Report report,
      ReportId id,
      Standing standing,
      Optional<Medium> medium,
      List<Claim> claims,
      Optional<Reader> reader) {
    String textHash = Digest.of(report.text()).hex();
    int version = standing.version();
    if (!standing.textHash().equals(textHash)) {
      if (sql.fetchExists(REPORT, ID.eq(Schema.column(id.value())).and(TEXT_HASH.eq(textHash)))) {
        // An earlier version that comes late does not come back.
        return new Kept(Outcome.UNCHANGED, id, version);
      }
      ledger.see(report, id, version + 1, false, medium, Optional.empty());
      reader.ifPresent(one -> ledger.append(id, version + 1, claims, one));
      ledger.append(new ReportWithdrawn(id, version, version + 1), List.of());
      return new Kept(Outcome.CHANGED, id, version + 1);
    }
    boolean changed = reader.isPresent()
        && !isErased(id, version)
        && reread(report, id, standing, claims, reader.get());
    return new Kept(changed ? Outcome.CHANGED : Outcome.UNCHANGED, id, version);
  }

  private boolean isErased(ReportId id, int version) {
    return erasures.stream()
        .anyMatch(one -> one.report().equals(id) && one.version() == version && one.text());
  }

  /**
   * Keeps claims that are new or other than those that are there. By the same reader and packs they
   * come to them; by others they take their place. What was erased here stays erased.
   */
  private boolean reread(
      Report report, ReportId id, Standing standing, List<Claim> claims, Reader reader) {
    List<Claim> stored = new ArrayList<>();
    boolean same = false;
    if (standing.reading() != null) {
      new StoredTexts(sql)
          .claims(List.of(standing.reading()))
          .getOrDefault(standing.reading(), List.of())
          .forEach(json ->
              new ClaimReader(report, types).read(json, problem -> {}).ifPresent(stored::add));
      same = Rows.understood(sql, standing.reading()).orElse(null) instanceof ReadingMade made
          && made.reader().equals(reader.version())
          && made.packs().equals(reader.packs());
    }
    Set<String> gone = erasures.stream()
        .filter(one -> one.report().equals(id))
        .flatMap(one -> one.claims().stream())
        .map(claim -> claim.value())
        .collect(Collectors.toSet());
    Map<String, Claim> all = new LinkedHashMap<>();
    if (same) {
      stored.forEach(claim -> all.put(claim.id().value(), claim));
    }
    claims.stream()
        .filter(claim -> !gone.contains(claim.id().value()))
        .forEach(claim -> all.put(claim.id().value(), claim));
    if (same && new HashSet<>(stored).equals(new HashSet<>(all.values()))) {
      return false;
    }
    List<Claim> inOrder = same
        ? all.values().stream()
            .sorted(
                Comparator.comparing(claim -> claim.happening().trigger().span().start()))
            .toList()
        : List.copyOf(all.values());
    ledger.append(id, standing.version(), inOrder, reader);
    return true;
  }

  /** Keeps a decision, unless the very same is there; whether it was new. */
  public boolean decide(Decision decision, Signature signature, Optional<String> words) {
    Optional<Seal> seal = words.map(given -> ledger.seal(LedgerJson.sealedText(given)));
    return keep(
        new DecisionMade(decision, signature, seal.map(Seal::commitment)),
        seal.stream().toList());
  }

  /** Keeps a claim that was made by hand, unless it is there; whether it was new. */
  public boolean add(ReportId report, int version, Claim claim, Signature signature) {
    Seal seal = ledger.seal(ClaimReader.sealed(claim));
    ClaimMade made = ClaimMade.of(claim, seal.commitment());
    return keep(new ClaimAdded(report, version, made, signature), List.of(seal));
  }

  /** The name that a decision has under a signature. */
  public static DecisionId named(Decision decision, Signature signature, Optional<String> words) {
    return new DecisionMade(decision, signature, words.map(any -> Digest.NONE))
        .id(LedgerJson.CANON);
  }

  private boolean keep(Signed signed, List<Seal> seals) {
    try {
      DecisionId id = signed.id(LedgerJson.CANON);
      boolean there = sql.fetchExists(DECISION, ID.eq(id.value()));
      if (!there) {
        ledger.append(signed.entry(), seals);
      }
      return !there;
    } catch (DataAccessException e) {
      throw ledger.undone(e);
    }
  }
}
