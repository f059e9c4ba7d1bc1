package isnad.app.cli;

import isnad.app.access.AccessProblem;
import isnad.app.access.Doer;
import isnad.app.access.Right;
import isnad.app.access.Token;
import isnad.app.access.Tokens;
import isnad.app.answer.Refused;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad token}: what programs show to act for an account. */
@Command(
    name = "token",
    description = "Makes, lists and revokes tokens, which programs send to the desk as"
        + " Authorization: Bearer TOKEN.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "See docs/people.md.",
      "",
      "Exit status: 0 done, 2 it cannot be done as asked, 3 the database of people cannot be",
      "opened or written."
    })
final class TokenCommand {
  private final Surroundings here;

  TokenCommand(Surroundings here) {
    this.here = here;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Makes a token and writes it to standard output, this once.")
  int add(
      @Mixin PeopleOption people,
      @Option(
              names = "--account",
              paramLabel = "NAME",
              required = true,
              description = "For whom it acts.")
          String account,
      @Option(
              names = "--rights",
              paramLabel = "RIGHT",
              required = true,
              split = ",",
              description = "Of the account's: look, export, decide, import, save-packs, erase,"
                  + " loosen, people, audit, server.")
          Set<String> rights,
      @Option(
              names = "--days",
              paramLabel = "N",
              required = true,
              description = "How long it is good for.")
          int days)
      throws IOException {
    return people.known(here, all -> {
      Tokens.Made made = all.tokens().add(Doer.TERMINAL, account, rights(rights), days);
      here.say("isnad: " + made.token().id() + " until " + made.token().ends());
      AccountCommand.write(here, made.word() + "\n");
    });
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the tokens: name, account, rights, end, state.")
  int list(@Mixin PeopleOption people) throws IOException {
    return people.known(here, all -> {
      StringBuilder lines = new StringBuilder();
      for (Token one : all.tokens().all()) {
        String state =
            one.revoked() ? "revoked" : one.ends().isBefore(Instant.now()) ? "ended" : "good";
        lines.append(String.join(
            "\t",
            one.id(),
            one.account(),
            Tokens.keys(one.rights()),
            one.ends().toString(),
            state));
        lines.append('\n');
      }
      AccountCommand.write(here, lines.toString());
    });
  }

  @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Ends a token for good.")
  int revoke(@Mixin PeopleOption people, @Parameters(paramLabel = "ID") String id)
      throws IOException {
    return people.known(here, all -> all.tokens().revoke(Doer.TERMINAL, id));
  }

  private static Set<Right> rights(Set<String> given) throws Refused {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    for (String key : given) {
      rights.add(Right.of(key.strip())
          .orElseThrow(() -> new Refused(
              AccessProblem.BAD_TOKEN.of("there is no right \"" + key.strip() + "\""))));
    }
    return rights;
  }
}
