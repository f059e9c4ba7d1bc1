package isnad.app.cli;

import isnad.app.access.AccessProblem;
import isnad.app.access.AuditTrail;
import isnad.app.access.Deed;
import isnad.app.access.Done;
import isnad.app.answer.Refused;
import isnad.app.present.CommaSeparated;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad audit}: what people and programs did at a desk with accounts. */
@Command(
    name = "audit",
    description = "Lists who did what at a desk with accounts, or checks that the log is whole.",
    footer = {
      "",
      "See docs/people.md.",
      "",
      "Exit status: 0 listed or whole, 1 the log is broken, 2 there is none or the options make no"
          + " sense, 3 it cannot be opened."
    })
final class AuditCommand implements Callable<Integer> {
  private static final List<String> NAMES = List.of(
      "number", "time", "organisation", "account", "token", "client", "deed", "about", "answer");

  private final Surroundings here;

  @Mixin
  private final PeopleOption people = new PeopleOption();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Not before: YYYY-MM-DD, or a time as 2026-03-01T08:00:00Z.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Up to the end of it, or that time.")
  private @Nullable String to;

  @Option(names = "--account", paramLabel = "NAME", description = "Only by that account.")
  private @Nullable String account;

  @Option(
      names = "--organisation",
      paramLabel = "KEY",
      description = "Only by accounts of that organisation.")
  private @Nullable String organisation;

  @Option(
      names = "--what",
      paramLabel = "DEED",
      description = "look, export, change, share, people, log-in or log-out.")
  private @Nullable String what;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "At most so many, the latest; ${DEFAULT-VALUE} otherwise.")
  private int most = 1_000;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable ListFormat format;

  @Option(
      names = "--verify",
      description = "Check that no entry was changed or taken out; tells how many there are and the"
          + " last hash.")
  private boolean verify;

  @Option(
      names = "--noted",
      paramLabel = "HASH",
      description =
          "With --verify: a last hash that was told earlier, which the log still has to" + " have.")
  private @Nullable String noted;

  AuditCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    if (verify) {
      return verified();
    }
    return people.known(here, all -> {
      List<Done.Entry> entries = all.trail().entries(wanted());
      Listing listing = Listing.of(
          () -> table(entries),
          () -> CommaSeparated.table(NAMES, entries.stream().map(AuditCommand::fields)),
          () -> entries.stream().map(Done.Entry::json).toList());
      AccountCommand.write(
          here, listing.in(format == null ? ListFormat.usual(here.terminal()) : format));
      if (entries.size() == most) {
        here.say("isnad: these are the latest " + most + "; --most lists more");
      }
    });
  }

  private int verified() throws IOException {
    boolean[] broken = new boolean[1];
    int status = people.known(here, all -> {
      AuditTrail.Checked checked = all.trail().check(Optional.ofNullable(noted));
      broken[0] = checked.broken().isPresent();
      if (broken[0]) {
        here.say("isnad: "
            + ChosenPacks.line(AccessProblem.AUDIT_BROKEN.of(checked.broken().get())));
      } else {
        AccountCommand.write(
            here, checked.entries() + " entries, whole; the last is " + checked.head() + "\n");
      }
    });
    return broken[0] ? ExitStatus.SOME_BAD.number() : status;
  }

  private AuditTrail.Wanted wanted() throws Refused {
    if (most < 1) {
      throw new Refused(AccessProblem.BAD_QUESTION.of("--most is 1 or more"));
    }
    return new AuditTrail.Wanted(
        time(from, 0),
        time(to, 1),
        Optional.ofNullable(organisation),
        Optional.ofNullable(account),
        deed(),
        most);
  }

  private Optional<Deed> deed() throws Refused {
    if (what == null) {
      return Optional.empty();
    }
    Optional<Deed> deed = Deed.of(what);
    if (deed.isEmpty()) {
      throw new Refused(AccessProblem.BAD_QUESTION.of(what + " is nothing that is logged"));
    }
    return deed;
  }

  /** The beginning of a day so many later, or the very time that was given. */
  private static Optional<Instant> time(@Nullable String given, int days) throws Refused {
    if (given == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          given.length() > "YYYY-MM-DD".length()
              ? Instant.parse(given)
              : LocalDate.parse(given)
                  .plusDays(days)
                  .atStartOfDay(ZoneOffset.UTC)
                  .toInstant());
    } catch (DateTimeException none) {
      throw new Refused(AccessProblem.BAD_QUESTION.of(given + " is no day and no time"));
    }
  }

  private static List<String> fields(Done.Entry one) {
    Done done = one.done();
    return List.of(
        String.valueOf(one.number()),
        one.time().toString(),
        done.by().organisation(),
        done.by().account(),
        done.by().token(),
        done.by().client(),
        done.deed().key(),
        done.about(),
        String.valueOf(done.answer()));
  }

  private static String table(List<Done.Entry> entries) {
    StringBuilder table = new StringBuilder();
    for (Done.Entry one : entries) {
      Done done = one.done();
      String who = done.by().account().isEmpty() ? "-" : done.by().account();
      String by = done.by().token().isEmpty() ? who : who + " (" + done.by().token() + ")";
      table.append(String.join(
          "  ",
          one.time().toString(),
          by,
          done.by().client(),
          done.deed().key(),
          done.about(),
          String.valueOf(done.answer())));
      table.append('\n');
    }
    return table.toString();
  }
}
