package isnad.app.cli;

import isnad.app.json.ClaimReader;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.ledger.Digest;
import isnad.core.report.Problem;
import isnad.core.review.Corrections;
import isnad.core.review.Decisions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger a command asks, and with which packs its words are understood. */
final class LedgerOptions {
  /** How many claims that cannot be read back are told of. */
  private static final int TOLD = 20;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "Add the packs in DIR to the shipped ones; may be given several times.")
  private List<Path> packs = new ArrayList<>();

  private @Nullable Decisions decisions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable ListFormat format;

  /** What a command answers, with the packs; null where there is nothing to be told of. */
  interface Answering {
    @Nullable
    Listing with(ChosenPacks chosen);
  }

  /** Hears of each report that stands, and of its claims. */
  interface Hearing {
    void hear(LedgerReader.StoredReport report, List<Claim> claims);
  }

  /** Writes an answer to standard output in the form asked for, and gives the exit status. */
  int answer(Surroundings here, Answering answering) {
    ChosenPacks chosen = ChosenPacks.load(packs, here.folder());
    chosen.warn(here);
    Listing listing = chosen.found() ? answering.with(chosen) : null;
    if (listing == null) {
      return ExitStatus.NOTHING.number();
    }
    return Destination.written(here, null, out -> {
      out.write(listing.in(format == null ? ListFormat.usual(here.terminal()) : format));
      out.finish();
      return ExitStatus.GOOD;
    });
  }

  /** Where the ledger lies. */
  StoreAddress address(Surroundings here) {
    return store.address(here);
  }

  /** What tells the packs from all others. */
  Digest fingerprint(Surroundings here) {
    return ChosenPacks.fingerprint(packs, here.folder());
  }

  /** What people decided in the ledger. */
  Decisions decisions(Surroundings here) {
    if (decisions == null) {
      try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
        decisions = Decisions.of(ledger.decisions());
      }
    }
    return decisions;
  }

  /**
   * Has {@code hearing} hear of all reports of the ledger, and of their claims as people decided
   * them: without those rejected, with corrected values. Claims that are none are told.
   */
  void hear(Surroundings here, ChosenPacks chosen, Hearing hearing) {
    List<Problem> problems = new ArrayList<>();
    hear(here, chosen, report -> true, reviewed(here, chosen, hearing), problems::add);
    problems.stream()
        .limit(TOLD)
        .forEach(problem -> here.say("isnad: " + ChosenPacks.line(problem)));
    if (problems.size() > TOLD) {
      here.say("isnad: and " + (problems.size() - TOLD) + " more claims were left out");
    }
  }

  /** The same for the {@code wanted} reports, once more: what is wrong was told before. */
  void hearAgain(Surroundings here, ChosenPacks chosen, Predicate<String> wanted, Hearing hearing) {
    hear(here, chosen, wanted, reviewed(here, chosen, hearing), problem -> {});
  }

  /** The same, of claims as they were read or added by hand, whatever was decided since. */
  void hearAsRead(Surroundings here, ChosenPacks chosen, Predicate<String> wanted, Hearing each) {
    hear(here, chosen, wanted, each, problem -> {});
  }

  private Hearing reviewed(Surroundings here, ChosenPacks chosen, Hearing hearing) {
    Decisions decided = decisions(here);
    Corrections corrections = new Corrections(chosen.packs());
    return (report, claims) -> hearing.hear(
        report,
        claims.stream()
            .filter(claim -> !decided.isRejected(claim.id()))
            .map(claim -> corrections.applied(claim, decided.corrections(claim.id())))
            .toList());
  }

  private void hear(
      Surroundings here,
      ChosenPacks chosen,
      Predicate<String> wanted,
      Hearing hearing,
      Consumer<Problem> problems) {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      ledger.reports(stored -> {
        if (wanted.test(stored.report().id().value())) {
          hearing.hear(stored, claims(stored, chosen, problems));
        }
      });
    }
  }

  /** What a report says by the reader, and by whoever added to it, whose word goes before. */
  private static List<Claim> claims(
      LedgerReader.StoredReport stored, ChosenPacks chosen, Consumer<Problem> problems) {
    ClaimReader reader = new ClaimReader(stored.report(), chosen.packs().types());
    List<Claim> added = new ArrayList<>();
    for (String json : stored.added()) {
      reader.read(json, problems).ifPresent(added::add);
    }
    Set<ClaimId> byHand = added.stream().map(Claim::id).collect(Collectors.toSet());
    List<Claim> claims = new ArrayList<>();
    for (String json : stored.claims()) {
      reader.read(json, problems).filter(one -> !byHand.contains(one.id())).ifPresent(claims::add);
    }
    claims.addAll(added);
    return claims;
  }

  /** All that the ledger holds, put together into incidents. */
  Assembled assembled(Surroundings here, ChosenPacks chosen) {
    Accounts accounts = new Accounts(chosen.packs());
    List<Accounts.Told> reports = new ArrayList<>();
    hear(here, chosen, (stored, claims) -> reports.add(accounts.of(stored.report(), claims)));
    return Assembled.of(reports, decisions(here));
  }
}
