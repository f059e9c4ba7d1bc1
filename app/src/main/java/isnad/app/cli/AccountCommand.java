package isnad.app.cli;

import isnad.app.access.AccessProblem;
import isnad.app.access.Account;
import isnad.app.access.Accounts;
import isnad.app.access.Doer;
import isnad.app.access.Organisation;
import isnad.app.access.Role;
import isnad.app.answer.Refused;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad account}: the accounts of the people who use a desk. */
@Command(
    name = "account",
    description = "Adds, lists and changes accounts of people for isnad serve --accounts.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Passwords are typed at the terminal, or are the first line of standard input; they are",
      "never shown. See docs/people.md.",
      "",
      "Exit status: 0 done, 2 it cannot be done as asked, 3 the database of people cannot be",
      "opened or written."
    })
final class AccountCommand {
  private static final String USUAL = Organisation.HOME;

  private final Surroundings here;

  AccountCommand(Surroundings here) {
    this.here = here;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Adds an account. The first is an administrator's.")
  int add(
      @Mixin PeopleOption people,
      @Parameters(paramLabel = "NAME", description = "1 to 64 of a-z, 0-9, . _ -") String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              required = true,
              description = "reader, analyst, editor or administrator.")
          String role,
      @Option(
              names = "--organisation",
              paramLabel = "KEY",
              defaultValue = USUAL,
              description = "Whose ledger it is for; ${DEFAULT-VALUE} otherwise.")
          String organisation)
      throws IOException {
    return people.any(here, all -> {
      Accounts.Draft draft = new Accounts.Draft(name, organisation, role(role));
      Account added = all.accounts().add(Doer.TERMINAL, draft, TypedPassword.read(here));
      here.say("isnad: " + added.name() + " is added");
    });
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the accounts: name, organisation, role, state.")
  int list(@Mixin PeopleOption people) throws IOException {
    return people.known(here, all -> {
      StringBuilder lines = new StringBuilder();
      for (Account one : all.accounts().all()) {
        lines.append(String.join(
            "\t",
            one.name(),
            one.organisation(),
            one.role().key() + (one.server() ? " of the server" : ""),
            one.state().key()));
        lines.append('\n');
      }
      write(here, lines.toString());
    });
  }

  static void write(Surroundings here, String lines) {
    int unused = Destination.written(here, null, out -> {
      out.write(lines);
      out.finish();
      return ExitStatus.GOOD;
    });
  }

  @Command(
      name = "role",
      mixinStandardHelpOptions = true,
      description = "Gives an account another role.")
  int role(
      @Mixin PeopleOption people,
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "ROLE") String role)
      throws IOException {
    return people.known(here, all -> all.accounts().role(Doer.TERMINAL, name, role(role)));
  }

  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Gives an account another password; whoever is logged in with it is no more.")
  int password(@Mixin PeopleOption people, @Parameters(paramLabel = "NAME") String name)
      throws IOException {
    return people.known(
        here, all -> all.accounts().password(Doer.TERMINAL, name, TypedPassword.read(here)));
  }

  @Command(
      name = "lock",
      mixinStandardHelpOptions = true,
      description = "Keeps an account, and its tokens, from being used.")
  int lock(@Mixin PeopleOption people, @Parameters(paramLabel = "NAME") String name)
      throws IOException {
    return people.known(here, all -> all.accounts().lock(Doer.TERMINAL, name));
  }

  @Command(
      name = "unlock",
      mixinStandardHelpOptions = true,
      description = "Lets an account be used again, at once where it failed too often.")
  int unlock(@Mixin PeopleOption people, @Parameters(paramLabel = "NAME") String name)
      throws IOException {
    return people.known(here, all -> all.accounts().unlock(Doer.TERMINAL, name));
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Takes an account away for good. What it decided stays, and so does its name.")
  int remove(@Mixin PeopleOption people, @Parameters(paramLabel = "NAME") String name)
      throws IOException {
    return people.known(here, all -> all.accounts().remove(Doer.TERMINAL, name));
  }

  private static Role role(String given) throws Refused {
    return Role.of(given)
        .orElseThrow(() -> new Refused(AccessProblem.UNKNOWN_ROLE.of(given + " is none of "
            + Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", ")))));
  }
}
