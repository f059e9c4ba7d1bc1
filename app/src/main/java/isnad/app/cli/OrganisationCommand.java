package isnad.app.cli;

import isnad.app.access.Doer;
import isnad.app.access.Organisation;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad organisation}: those who have ledgers of their own on one desk. */
@Command(
    name = "organisation",
    description = "Adds and lists organisations; each has a ledger of its own.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "See docs/people.md.",
      "",
      "Exit status: 0 done, 2 it cannot be done as asked, 3 the database of people cannot be",
      "opened or written."
    })
final class OrganisationCommand {
  private final Surroundings here;

  OrganisationCommand(Surroundings here) {
    this.here = here;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Adds an organisation. Its ledger is made when it is first asked for.")
  int add(
      @Mixin PeopleOption people,
      @Parameters(paramLabel = "KEY", description = "1 to 32 of a-z, 0-9 and -") String key,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              required = true,
              description = "What people read.")
          String name)
      throws IOException {
    return people.known(here, all -> {
      Organisation added = all.organisations().add(Doer.TERMINAL, key, name);
      here.say("isnad: its ledger is " + added.ledger(people.address(here)).shown());
    });
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the organisations: key, name, ledger.")
  int list(@Mixin PeopleOption people) throws IOException {
    return people.known(here, all -> {
      StringBuilder lines = new StringBuilder();
      for (Organisation one : all.organisations().all()) {
        String ledger = one.ledger(people.address(here)).shown();
        lines.append(one.key()).append('\t').append(one.name()).append('\t').append(ledger);
        lines.append('\n');
      }
      AccountCommand.write(here, lines.toString());
    });
  }
}
