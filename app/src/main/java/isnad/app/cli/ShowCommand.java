package isnad.app.cli;

import isnad.app.answer.AskProblem;
import isnad.app.answer.Opened;
import isnad.app.json.SheetLine;
import isnad.app.present.AnswerRow;
import isnad.app.present.SheetText;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.ReportIncident;
import isnad.core.report.Problem;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import isnad.core.view.ReadBy;
import isnad.core.view.Reviews;
import isnad.core.view.Sheet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad show ID}: all that is told of one incident, and by whom. */
@Command(
    name = "show",
    description = "Shows an incident: its isnad tree, each value with who says it in which words,"
        + " what contradicts or is denied, and the words that copies share.",
    footer = {
      "",
      "See docs/incidents.md and docs/corroboration.md.",
      "",
      "Exit status: 0 shown, 2 there is no ledger or no such id, 3 it cannot be opened or written"
          + " out."
    })
final class ShowCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      paramLabel = "ID",
      description = "An incident (i-...), a claim (c-...), or the id of a report.")
  private String id = "";

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--why",
      description = "For each claim, what speaks for and against its being of this incident.")
  private boolean why;

  ShowCommand(Surroundings here) {
    this.here = here;
  }

  /** An incident and the claims that were asked for. */
  private record Found(Incident incident, Set<ClaimId> marked) {}

  @Override
  public Integer call() {
    return ledger.answer(here, this::listing);
  }

  private @Nullable Listing listing(ChosenPacks chosen) {
    Assembled assembled = ledger.around(here, chosen, id);
    Optional<Found> found = byId(assembled).or(() -> byReport(assembled));
    if (found.isEmpty()) {
      here.say("isnad: " + ChosenPacks.line(missing(assembled)));
      return null;
    }
    Incident incident = found.get().incident();
    Set<ClaimId> marked = found.get().marked();
    Opened opened = ledger.opened(here, chosen, assembled, List.of(incident));
    Sheet sheet = opened.sheet(incident);
    Reviews reviews = ledger.reviews(here, chosen, incident);
    List<ReadBy> readings = ledger.readings(here, chosen, incident);
    boolean colours = here.terminal().colours();
    return new Listing(
        () -> new SheetText(colours, why, marked, reviews, readings).of(sheet),
        () -> Stream.concat(Stream.of(AnswerRow.head()), AnswerRow.of(sheet).stream())
            .toList(),
        () -> List.of(SheetLine.of(sheet, reviews, readings, why, marked)),
        true);
  }

  /** The incident of a claim, or that which is or once was named by one. */
  private Optional<Found> byId(Assembled assembled) {
    if (!id.matches("[ic]-[0-9a-f]{16}")) {
      return Optional.empty();
    }
    ClaimId claim = new ClaimId("c-" + id.substring(2));
    Set<ClaimId> marked = id.startsWith("c") ? Set.of(claim) : Set.of();
    return assembled.incident(claim).map(incident -> new Found(incident, marked));
  }

  /** The incident that a report is about; its claims there are marked. */
  private Optional<Found> byReport(Assembled assembled) {
    Optional<Found> found = assembled.reports().stream()
        .filter(report -> report.report().equals(id))
        .findFirst()
        .flatMap(ReportIncident::incident)
        .map(incident -> new Found(incident, ofReport(List.of(incident))));
    ledger
        .original(here, id)
        .ifPresent(original -> here.say("isnad: the report was taken from "
            + OriginalCommand.said(original) + "; isnad original writes it out"));
    ledger
        .keeper(here, id)
        .ifPresent(keeper -> here.say(
            "isnad: " + keeper + " keeps the report and shared it; it was not" + " read here"));
    found.ifPresent(one -> {
      List<Incident> others = assembled.incidents().stream()
          .filter(incident -> !incident.equals(one.incident()))
          .filter(incident -> !ofReport(List.of(incident)).isEmpty())
          .toList();
      if (!others.isEmpty()) {
        here.say("isnad: the report tells of other incidents too: "
            + others.stream()
                .map(incident -> incident.id() + " (" + claims(incident) + ")")
                .collect(Collectors.joining(", ")));
      }
    });
    return found;
  }

  private String claims(Incident incident) {
    return ofReport(List.of(incident)).stream()
        .map(ClaimId::value)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private Set<ClaimId> ofReport(Collection<Incident> incidents) {
    return incidents.stream()
        .flatMap(incident -> incident.accounts().stream())
        .filter(account -> account.source().report().equals(id))
        .map(Account::claim)
        .collect(Collectors.toSet());
  }

  private Problem missing(Assembled assembled) {
    if (id.matches("[ic]-[0-9a-f]{16}")) {
      ClaimId claim = new ClaimId("c-" + id.substring(2));
      Decisions decisions = ledger.decisions(here);
      Optional<Decided> rejected = decisions.about(claim.value()).stream()
          .filter(one -> one.decision() instanceof Decision.Rejected && decisions.holds(one))
          .reduce((earlier, later) -> later);
      if (rejected.isPresent()) {
        return AskProblem.REJECTED_CLAIM.of(claim.value() + " was rejected by "
            + rejected.get().by() + ": " + rejected.get().signature().why() + " ("
            + rejected.get().id() + ")");
      }
    }
    boolean isReport =
        assembled.reports().stream().anyMatch(report -> report.report().equals(id));
    if (!isReport) {
      return AskProblem.UNKNOWN_ID.of(id + " is no report, claim or incident of this ledger");
    }
    String claims = assembled.incidents().stream()
        .filter(incident -> !ofReport(List.of(incident)).isEmpty())
        .map(incident -> incident.id() + " (" + claims(incident) + ")")
        .collect(Collectors.joining(", "));
    return AskProblem.NO_INCIDENT.of("no event was read in the lead of " + id
        + (claims.isEmpty() ? "" : "; below it, it tells of " + claims));
  }
}
