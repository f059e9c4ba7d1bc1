package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.change.Knowledge;
import isnad.app.ingest.Tally;
import isnad.app.keeping.Expiring;
import isnad.app.keeping.KeepingProblem;
import isnad.app.keeping.Rule;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Erased;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which reports are erased because they came in too long ago. */
final class ExpiredOptions {
  /** How many reports are named that would be erased. */
  private static final int TOLD = 1_000;

  @Option(
      names = "--older-than",
      paramLabel = "DAYS",
      description = "Instead of one report: all words of all reports that were added so many days"
          + " ago or more.")
  private @Nullable Integer days;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "With --older-than: only reports of that outlet.")
  private @Nullable String outlet;

  @Option(
      names = "--dry-run",
      description = "With --older-than: tell what would be erased, and erase nothing.")
  private boolean dry;

  boolean areAsked() {
    return days != null || outlet != null || dry;
  }

  /** Erases by them, and gives the exit status. */
  int erased(Surroundings here, SigningOptions signing, @Nullable Path index) throws Refused {
    if (days == null) {
      throw new Refused(
          KeepingProblem.BAD_KEEPING.of("--outlet and --dry-run go with --older-than DAYS"));
    }
    Rule rule = rule(signing, days, Optional.ofNullable(outlet));
    return erased(here, signing, index, List.of(rule), dry);
  }

  /** A rule as it was asked for. */
  static Rule rule(SigningOptions signing, int days, Optional<String> outlet) throws Refused {
    try {
      return new Rule(outlet, days, signing.signature("kept for " + days + " days"));
    } catch (IllegalArgumentException wrong) {
      throw new Refused(KeepingProblem.BAD_KEEPING.of(String.valueOf(wrong.getMessage())));
    }
  }

  static int erased(
      Surroundings here,
      SigningOptions signing,
      @Nullable Path index,
      List<Rule> rules,
      boolean dry) {
    StoreAddress address = signing.store().address(here);
    Knowledge known = signing.knowledge(here);
    Expiring expiring = new Expiring(address, known, index, Clock.systemUTC());
    List<Erased> due = expiring.due(rules);
    if (dry) {
      due.stream()
          .limit(TOLD)
          .forEach(one -> here.say("isnad: " + one.report() + ", version " + one.version()));
    } else {
      expiring.erase(due, problem -> here.say("isnad: " + ChosenPacks.line(problem)));
      Audited.changed(address, "erase what is old", true);
    }
    here.say("isnad: " + (dry ? "would erase" : "erased") + " the words of "
        + Tally.counted(due.size(), "version") + " of reports");
    return ExitStatus.GOOD.number();
  }
}
