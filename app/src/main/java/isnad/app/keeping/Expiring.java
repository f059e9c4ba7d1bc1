package isnad.app.keeping;

import isnad.app.change.Knowledge;
import isnad.app.search.Search;
import isnad.app.share.DerivedLedgers;
import isnad.app.store.Assembler;
import isnad.app.store.EntryTimes;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.Erased;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Erases what came in longer ago than it may be kept: of every version of a report its text, title,
 * original and claims, with one entry each, as a person would.
 */
public final class Expiring {
  private final StoreAddress ledger;
  private final Knowledge known;
  private final @Nullable Path index;
  private final Clock clock;

  /** {@code index} is where words are looked up; null where that is nowhere. */
  public Expiring(StoreAddress ledger, Knowledge known, @Nullable Path index, Clock clock) {
    this.ledger = ledger;
    this.known = known;
    this.index = index;
    this.clock = clock;
  }

  /** What was erased already of a version. */
  private static final class Gone {
    private boolean text;
    private boolean title;
    private final Set<ClaimId> claims = new HashSet<>();

    private void add(Erased one) {
      text |= one.text();
      title |= one.title();
      claims.addAll(one.claims());
    }
  }

  /** What is to be erased by {@code rules}; a rule for an outlet holds in place of the others'. */
  public List<Erased> due(List<Rule> rules) {
    Map<Optional<String>, Rule> byOutlet =
        rules.stream().collect(Collectors.toMap(Rule::outlet, rule -> rule, (a, b) -> b));
    Instant now = clock.instant();
    List<Erased> due = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(ledger)) {
      Map<String, Gone> gone = gone(reader);
      for (EntryTimes.Seen seen : reader.times().all()) {
        Rule rule = seen.outlet().map(one -> byOutlet.get(Optional.of(one))).orElse(null);
        Rule holds = rule == null ? byOutlet.get(Optional.<String>empty()) : rule;
        if (holds != null && seen.when().isBefore(holds.until(now))) {
          left(reader, seen, holds, gone).ifPresent(due::add);
        }
      }
    }
    return due;
  }

  private static Map<String, Gone> gone(LedgerReader reader) {
    Map<String, Gone> gone = new HashMap<>();
    for (Erased one : reader.erasures()) {
      gone.computeIfAbsent(named(one.report(), one.version()), name -> new Gone())
          .add(one);
    }
    return gone;
  }

  private static String named(ReportId report, int version) {
    return version + " " + report.value();
  }

  /** What is left of a version; empty where all was erased already. */
  private static Optional<Erased> left(
      LedgerReader reader, EntryTimes.Seen seen, Rule rule, Map<String, Gone> gone) {
    List<ClaimId> claims = reader.claims(seen.report(), seen.version());
    Gone before = gone.get(named(seen.report(), seen.version()));
    if (before != null && before.text && before.title && before.claims.containsAll(claims)) {
      return Optional.empty();
    }
    return Optional.of(new Erased(
        seen.report(),
        seen.version(),
        true,
        true,
        claims,
        rule.signature().by(),
        rule.signature().why()));
  }

  /** Erases it, and has what was put together and the index forget it. */
  public void erase(List<Erased> due, Consumer<Problem> problems) {
    if (due.isEmpty()) {
      return;
    }
    try (LedgerWriter writer = LedgerWriter.open(ledger, clock)) {
      Assembler assembler = writer.assembler(known.packs(), known.fingerprint());
      boolean kept = assembler.isOwn();
      due.forEach(writer::erase);
      if (kept) {
        int unused = assembler.catchUp();
      }
    }
    if (index != null && Files.isDirectory(index)) {
      try (LedgerReader reader = LedgerReader.open(ledger)) {
        Search.forget(index, reader, known.packs(), problems);
      }
    }
    try {
      DerivedLedgers.forget(ledger);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
