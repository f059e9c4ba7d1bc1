package isnad.app.cli;

import isnad.app.answer.AskProblem;
import isnad.app.answer.Refused;
import isnad.app.change.Deciding;
import isnad.app.change.ReviewProblem;
import isnad.app.ingest.Tally;
import isnad.app.search.Search;
import isnad.app.share.DerivedLedgers;
import isnad.app.store.Assembler;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.Erased;
import isnad.core.report.ReportId;
import isnad.core.review.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad erase}: what must not be kept any longer. */
@Command(
    name = "erase",
    description = "Erases words of a report for good: its text, its title, claims with what was"
        + " noted about them. That it was done, by whom and why stays in the ledger.",
    footer = {
      "",
      "See docs/ledger-format.md for what stays. It cannot be undone.",
      "",
      "Exit status: 0 erased, 2 there is nothing of that name or no ledger, 3 the ledger cannot be"
          + " opened or written."
    })
final class EraseCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin
  private final SigningOptions signing = new SigningOptions();

  @Mixin
  private final ExpiredOptions expired = new ExpiredOptions();

  @Parameters(paramLabel = "REPORT", arity = "0..1", description = "The id of the report.")
  private String report = "";

  @Option(
      names = "--of-version",
      paramLabel = "N",
      description = "Which version of it; the one that stands otherwise.")
  private int version;

  @Option(names = "--text", description = "Its text; its claims keep their words.")
  private boolean text;

  @Option(names = "--title", description = "Its title.")
  private boolean title;

  @Option(names = "--claim", paramLabel = "CLAIM", description = "The words of a claim of it.")
  private List<String> claims = new ArrayList<>();

  @Option(names = "--all", description = "Its text, its title, and all its claims.")
  private boolean all;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Where the search index is kept; beside a ledger that is a file otherwise.")
  private @Nullable Path index;

  EraseCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    StoreAddress address = signing.store().address(here);
    try {
      if (expired.areAsked()) {
        return byAge(address);
      }
      if (report.isEmpty()) {
        throw new Refused(
            ReviewProblem.BAD_DECISION.of("what is to be erased: REPORT, or --older-than DAYS"));
      }
      Erased erasure = erasure(address, signing.signature(""));
      try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
        Assembler assembler = signing.assembler(writer, here);
        boolean kept = assembler.isOwn();
        writer.erase(erasure);
        if (kept) {
          assembler.catchUp();
        }
      }
      forgetInIndex(address);
      DerivedLedgers.forget(address);
      here.say("isnad: erased of " + report + ", version " + erasure.version() + ": "
          + (erasure.text() ? "the text, " : "")
          + (erasure.title() ? "the title, " : "")
          + Tally.counted(erasure.claims().size(), "claim"));
      return ExitStatus.GOOD.number();
    } catch (Refused refused) {
      here.say("isnad: " + ChosenPacks.line(refused.problem()));
      return ExitStatus.NOTHING.number();
    }
  }

  private int byAge(StoreAddress address) throws Refused {
    if (!report.isEmpty() || text || title || all || version != 0 || !claims.isEmpty()) {
      throw new Refused(ReviewProblem.BAD_DECISION.of(
          "--older-than takes all words of reports: name no REPORT and no part of one"));
    }
    return expired.erased(here, signing, index(address));
  }

  private @Nullable Path index(StoreAddress address) {
    return index == null ? Search.beside(address) : here.folder().resolve(index);
  }

  /** The search index has words of its own of what was erased. */
  private void forgetInIndex(StoreAddress address) {
    Path at = index(address);
    if (at != null && Files.isDirectory(at)) {
      try (LedgerReader reader = LedgerReader.open(address)) {
        Search.forget(
            at,
            reader,
            signing.packs(here),
            problem -> here.say("isnad: " + ChosenPacks.line(problem)));
      }
    }
  }

  private Erased erasure(StoreAddress address, Signature signature) throws Refused {
    if (!text && !title && claims.isEmpty() && !all) {
      throw new Refused(
          ReviewProblem.BAD_DECISION.of("what is to be erased: --text, --title, --claim, --all"));
    }
    try (LedgerReader reader = LedgerReader.open(address)) {
      ReportId id = Deciding.report(report);
      int which = version > 0 ? version : standing(reader, id);
      if (!reader.has(id, which)) {
        throw unknown("version " + which + " of " + report);
      }
      List<ClaimId> there = reader.claims(id, which);
      List<ClaimId> gone = all ? there : named(there);
      return new Erased(
          id, which, text || all, title || all, gone, signature.by(), signature.why());
    }
  }

  private int standing(LedgerReader reader, ReportId id) throws Refused {
    Optional<Integer> standing = reader.standing(id);
    if (standing.isEmpty()) {
      throw unknown(report);
    }
    return standing.get();
  }

  private List<ClaimId> named(List<ClaimId> there) throws Refused {
    List<ClaimId> named = new ArrayList<>();
    for (String claim : claims) {
      named.add(there.stream()
          .filter(one -> one.value().equals(claim))
          .findFirst()
          .orElseThrow(() -> unknown("claim " + claim + " of " + report)));
    }
    return named;
  }

  private static Refused unknown(String what) {
    return new Refused(AskProblem.UNKNOWN_ID.of(what + " is not in this ledger"));
  }
}
