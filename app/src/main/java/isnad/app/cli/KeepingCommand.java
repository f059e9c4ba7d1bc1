package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.keeping.KeepingProblem;
import isnad.app.keeping.Rule;
import isnad.app.keeping.Schedule;
import isnad.app.search.Search;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad keeping}: for how long words are kept. */
@Command(
    name = "keeping",
    description = "For how many days words are kept behind the day on which they came in.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "isnad serve erases by it once a day. See docs/keeping.md.",
      "",
      "Exit status: 0 done, 2 it cannot be so, 3 the ledger or the file beside it cannot be"
          + " written."
    })
final class KeepingCommand {
  private final Surroundings here;

  KeepingCommand(Surroundings here) {
    this.here = here;
  }

  @Command(
      name = "set",
      mixinStandardHelpOptions = true,
      description = "Has words be kept for so many days, in place of what was set for the outlet.")
  int set(
      @Mixin SigningOptions signing,
      @Option(names = "--days", paramLabel = "DAYS", required = true) int days,
      @Option(
              names = "--outlet",
              paramLabel = "NAME",
              description = "Only those of that outlet; of all that have no rule otherwise.")
          @Nullable
          String outlet)
      throws IOException {
    return with(signing, schedule -> {
      Rule rule = ExpiredOptions.rule(signing, days, Optional.ofNullable(outlet));
      schedule.set(rule);
      Audited.changed(signing.store().address(here), "keeping set days=" + days, true);
      here.say("isnad: " + rule.shown());
      return ExitStatus.GOOD.number();
    });
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists what was set, by whom and why.")
  int list(@Mixin SigningOptions signing) throws IOException {
    return with(signing, schedule -> {
      StringBuilder lines = new StringBuilder();
      for (Rule rule : schedule.rules()) {
        lines
            .append(rule.outlet().orElse(""))
            .append('\t')
            .append(rule.days())
            .append('\t')
            .append(rule.signature().by())
            .append('\t')
            .append(rule.signature().why())
            .append('\n');
      }
      return Destination.written(here, null, out -> {
        out.write(lines.toString());
        out.finish();
        return ExitStatus.GOOD;
      });
    });
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Takes what was set for the outlet away, or what was set for all others.")
  int remove(
      @Mixin SigningOptions signing,
      @Option(names = "--outlet", paramLabel = "NAME") @Nullable String outlet)
      throws IOException {
    return with(signing, schedule -> {
      if (!schedule.remove(Optional.ofNullable(outlet))) {
        throw new Refused(KeepingProblem.BAD_KEEPING.of("nothing was set for that"));
      }
      Audited.changed(signing.store().address(here), "keeping remove", true);
      return ExitStatus.GOOD.number();
    });
  }

  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      description = "Erases now what has been kept as long as was set.")
  int run(
      @Mixin SigningOptions signing,
      @Option(names = "--dry-run", description = "Tell what would be erased, and erase nothing.")
          boolean dry)
      throws IOException {
    return with(
        signing,
        schedule -> ExpiredOptions.erased(
            here, signing, Search.beside(signing.store().address(here)), schedule.rules(), dry));
  }

  /** What is done with the schedule. */
  private interface Work {
    int with(Schedule schedule) throws Refused, IOException;
  }

  private int with(SigningOptions signing, Work work) throws IOException {
    try {
      return work.with(Schedule.beside(signing.store().address(here)));
    } catch (Refused refused) {
      here.say("isnad: " + ChosenPacks.line(refused.problem()));
      return ExitStatus.NOTHING.number();
    }
  }
}
