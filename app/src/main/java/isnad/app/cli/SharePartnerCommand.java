package isnad.app.cli;

import isnad.app.change.ShareProblem;
import isnad.app.present.CommaSeparated;
import isnad.app.store.Partner;
import isnad.app.store.SharingStore;
import isnad.app.store.StoreAddress;
import isnad.core.report.Problem;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad share partner}: the organisations that a ledger is shared with. */
@Command(
    name = "partner",
    description = "The organisations that isnad share serve answers, and what they are known by.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "See docs/sharing.md.",
      "",
      "Exit status: 0 done, 2 it cannot be, 3 the file beside the ledger cannot be written."
    })
final class SharePartnerCommand {
  private static final int TOKEN_BYTES = 32;
  private static final List<String> NAMES = List.of("key", "name", "communities", "sends", "until");

  private final Surroundings here;

  SharePartnerCommand(Surroundings here) {
    this.here = here;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description =
          "Makes an organisation known, or gives one that is a new token, which is written"
              + " out once and kept nowhere.")
  int add(
      @Mixin StoreOption store,
      @Parameters(paramLabel = "KEY", description = "By which marks name it.") String key,
      @Option(names = "--name", paramLabel = "NAME", required = true) String name,
      @Option(
              names = "--community",
              paramLabel = "KEY",
              description = "A community that it is of; may be given several times.")
          @Nullable
          List<String> communities,
      @Option(names = "--sends", description = "It may send something, too.") boolean sends,
      @Option(
              names = "--days",
              paramLabel = "N",
              defaultValue = "365",
              description = "How long the token holds; ${DEFAULT-VALUE} otherwise.")
          long days) {
    Partner partner;
    try {
      if (days < 1 || days > 3_660) {
        throw new IllegalArgumentException("a token holds 1 to 3660 days");
      }
      partner = new Partner(
          key,
          name,
          communities == null ? List.of() : communities,
          sends,
          Optional.of(Instant.now().plus(Duration.ofDays(days))));
    } catch (IllegalArgumentException wrong) {
      return refused(ShareProblem.BAD_PARTNER.of(String.valueOf(wrong.getMessage())));
    }
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return with(store, kept -> {
      kept.keep(partner, token);
      return token + "\n";
    });
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the organisations that are known, as comma-separated values.")
  int list(@Mixin StoreOption store) {
    return with(
        store,
        kept -> String.join(
            "",
            CommaSeparated.table(
                    NAMES,
                    kept.partners().stream()
                        .map(one -> List.of(
                            one.key(),
                            one.name(),
                            String.join(" ", one.communities()),
                            one.maySend() ? "sends" : "",
                            one.until().map(Instant::toString).orElse(""))))
                .stream()
                .map(row -> row + "\r\n")
                .toList()));
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Forgets an organisation: it is answered no more.")
  int remove(@Mixin StoreOption store, @Parameters(paramLabel = "KEY") String key) {
    boolean[] was = {false};
    int status = with(store, kept -> {
      was[0] = kept.forget(key);
      return "";
    });
    return status == ExitStatus.GOOD.number() && !was[0]
        ? refused(ShareProblem.BAD_PARTNER.of("there is no partner " + key))
        : status;
  }

  /** What is done with the file beside a ledger; gives what is written out. */
  private interface Work {
    String with(SharingStore store);
  }

  private int with(StoreOption option, Work work) {
    if (!(option.address(here) instanceof StoreAddress.LocalFile file)) {
      return refused(ShareProblem.SHARE_NEEDS_FILE.of(
          "partners are kept in a file beside that of the ledger, not on a server"));
    }
    String written;
    try (SharingStore store = SharingStore.open(SharingStore.beside(file))) {
      written = work.with(store);
    }
    return Destination.written(here, null, out -> {
      out.write(written);
      out.finish();
      return ExitStatus.GOOD;
    });
  }

  private int refused(Problem problem) {
    here.say("isnad: " + ChosenPacks.line(problem));
    return ExitStatus.NOTHING.number();
  }
}
