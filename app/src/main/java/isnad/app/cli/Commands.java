package isnad.app.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * All commands by their names, in the order in which they are told. Taking the options of all of
 * them apart takes longer than reading a report, so each is made only when it is asked for.
 */
final class Commands {
  private final Map<String, Supplier<CommandLine>> all = new LinkedHashMap<>();

  /** Those that run in {@code here}. */
  Commands(Surroundings here) {
    one("read", () -> new ReadCommand(here));
    one("mentions", () -> new MentionsCommand(here));
    one("gaps", () -> new GapsCommand(here));
    one("explain", () -> new ExplainCommand(here));
    one("add", () -> new AddCommand(here));
    one("watch", () -> new WatchCommand(here));
    one("follow", () -> new FollowCommand(here));
    one("problems", () -> new ProblemsCommand(here));
    one("serve", () -> new ServeCommand(here));
    one("account", () -> new AccountCommand(here));
    one("organisation", () -> new OrganisationCommand(here));
    one("token", () -> new TokenCommand(here));
    one("audit", () -> new AuditCommand(here));
    one("search", () -> new SearchCommand(here));
    one("incidents", () -> new IncidentsCommand(here));
    one("dataset", () -> new DatasetCommand(here));
    one("show", () -> new ShowCommand(here));
    one("original", () -> new OriginalCommand(here));
    one("contradictions", () -> new ContradictionsCommand(here));
    one("toll", () -> new TollCommand(here));
    one("trend", () -> new TrendCommand(here));
    one("source", () -> new SourceCommand(here));
    one("brief", () -> new BriefCommand(here));
    one("dead", () -> new DeadCommand(here));
    several(
        "review",
        () -> new ReviewCommand(here),
        () -> new ReviewAddCommand(here),
        () -> new ReviewListCommand(here));
    one("reread", () -> new RereadCommand(here));
    one("erase", () -> new EraseCommand(here));
    one("keeping", () -> new KeepingCommand(here));
    one("verify", () -> new VerifyCommand(here));
    one("backup", () -> new BackupCommand(here));
    one("restore", () -> new RestoreCommand(here));
    one("export", () -> new ExportCommand(here));
    one("import", () -> new ImportCommand(here));
    several(
        "share",
        () -> new ShareCommand(),
        () -> new ShareExportCommand(here),
        () -> new ShareImportCommand(here),
        () -> new ShareCheckCommand(here),
        () -> new ShareKeyCommand(here),
        () -> new SharePartnerCommand(here),
        () -> new ShareServeCommand(here),
        () -> new SharePullCommand(here),
        () -> new SharePushCommand(here));
    several("packs", () -> new PacksCommand(), () -> new PacksCheckCommand(here));
    several("gazetteer", () -> new GazetteerCommand(), () -> new GazetteerAddCommand(here));
  }

  private void one(String name, Supplier<Object> command) {
    all.put(name, () -> new CommandLine(command.get()));
  }

  @SafeVarargs
  private void several(String name, Supplier<Object> command, Supplier<Object>... under) {
    all.put(name, () -> {
      CommandLine made = new CommandLine(command.get());
      for (Supplier<Object> one : under) {
        made.addSubcommand(new CommandLine(one.get()));
      }
      return made;
    });
  }

  /** The one that {@code args} begin with; all where they begin with none, as to be told of. */
  Collection<CommandLine> named(String... args) {
    Supplier<CommandLine> one = args.length == 0 ? null : all.get(args[0]);
    Collection<Supplier<CommandLine>> wanted = one == null ? all.values() : List.of(one);
    return wanted.stream().map(Supplier::get).toList();
  }
}
