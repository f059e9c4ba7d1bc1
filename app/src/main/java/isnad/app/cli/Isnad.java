package isnad.app.cli;

import isnad.app.access.AccessFault;
import isnad.app.pack.FrozenPacks;
import isnad.app.store.StoreFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code isnad} command. */
@Command(
    name = "isnad",
    description = "Reads Arabic reports of armed conflict: who said what happened, on whose word.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class Isnad {
  /** The commands that load packs first. */
  private static final Set<String> LOADING = Set.of(
      "read",
      "gaps",
      "mentions",
      "explain",
      "add",
      "watch",
      "search",
      "incidents",
      "show",
      "contradictions",
      "toll",
      "trend",
      "source",
      "brief",
      "dead",
      "serve",
      "share",
      "reread");

  private Isnad() {}

  /** Runs the command and ends the process with its status. */
  public static void main(String[] args) {
    if (takesShippedPacks(args)) {
      FrozenPacks.begin();
    }
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Surroundings here = new Surroundings(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        err,
        Path.of("").toAbsolutePath(),
        Terminal.ofProcess(System.getenv()));
    System.exit(run(here, args));
  }

  /** Whether the command loads the shipped packs alone, as it looks before it is taken apart. */
  private static boolean takesShippedPacks(String[] args) {
    return args.length > 1
        && LOADING.contains(args[0])
        && Arrays.stream(args)
            .noneMatch(
                arg -> arg.startsWith("--packs") || arg.equals("--help") || arg.equals("-h"));
  }

  /** Runs the command in {@code here} and gives its exit status. */
  public static int run(Surroundings here, String... args) {
    CommandLine packs = new CommandLine(new PacksCommand());
    packs.addSubcommand(new CommandLine(new PacksCheckCommand(here)));
    CommandLine gazetteer = new CommandLine(new GazetteerCommand());
    gazetteer.addSubcommand(new CommandLine(new GazetteerAddCommand(here)));
    CommandLine review = new CommandLine(new ReviewCommand(here));
    review.addSubcommand(new CommandLine(new ReviewAddCommand(here)));
    review.addSubcommand(new CommandLine(new ReviewListCommand(here)));
    CommandLine share = share(here);
    CommandLine isnad = new CommandLine(new Isnad());
    isnad.addSubcommand(new CommandLine(new ReadCommand(here)));
    isnad.addSubcommand(new CommandLine(new MentionsCommand(here)));
    isnad.addSubcommand(new CommandLine(new GapsCommand(here)));
    isnad.addSubcommand(new CommandLine(new ExplainCommand(here)));
    isnad.addSubcommand(new CommandLine(new AddCommand(here)));
    isnad.addSubcommand(new CommandLine(new WatchCommand(here)));
    isnad.addSubcommand(new CommandLine(new FollowCommand(here)));
    isnad.addSubcommand(new CommandLine(new ProblemsCommand(here)));
    isnad.addSubcommand(new CommandLine(new ServeCommand(here)));
    isnad.addSubcommand(new CommandLine(new AccountCommand(here)));
    isnad.addSubcommand(new CommandLine(new OrganisationCommand(here)));
    isnad.addSubcommand(new CommandLine(new TokenCommand(here)));
    isnad.addSubcommand(new CommandLine(new AuditCommand(here)));
    isnad.addSubcommand(new CommandLine(new SearchCommand(here)));
    isnad.addSubcommand(new CommandLine(new IncidentsCommand(here)));
    isnad.addSubcommand(new CommandLine(new DatasetCommand(here)));
    isnad.addSubcommand(new CommandLine(new ShowCommand(here)));
    isnad.addSubcommand(new CommandLine(new OriginalCommand(here)));
    isnad.addSubcommand(new CommandLine(new ContradictionsCommand(here)));
    isnad.addSubcommand(new CommandLine(new TollCommand(here)));
    isnad.addSubcommand(new CommandLine(new TrendCommand(here)));
    isnad.addSubcommand(new CommandLine(new SourceCommand(here)));
    isnad.addSubcommand(new CommandLine(new BriefCommand(here)));
    isnad.addSubcommand(new CommandLine(new DeadCommand(here)));
    isnad.addSubcommand(review);
    isnad.addSubcommand(new CommandLine(new RereadCommand(here)));
    kept(isnad, here);
    isnad.addSubcommand(share);
    isnad.addSubcommand(packs);
    isnad.addSubcommand(gazetteer);
    isnad.getSubcommands().values().forEach(Isnad::explained);
    isnad
        .getSubcommands()
        .values()
        .forEach(one -> one.getSubcommands().values().forEach(Isnad::explained));
    PrintWriter out = new PrintWriter(here.out(), true, StandardCharsets.UTF_8);
    isnad
        .setOut(out)
        .setErr(new PrintWriter(here.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.clamp(here.terminal().columns(), 60, 100))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((e, given) -> misused(here, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(here, e));
    return isnad.execute(args);
  }

  /** What sees to it that a ledger is whole, and holds what it should. */
  private static void kept(CommandLine isnad, Surroundings here) {
    isnad.addSubcommand(new CommandLine(new EraseCommand(here)));
    isnad.addSubcommand(new CommandLine(new KeepingCommand(here)));
    isnad.addSubcommand(new CommandLine(new VerifyCommand(here)));
    isnad.addSubcommand(new CommandLine(new BackupCommand(here)));
    isnad.addSubcommand(new CommandLine(new RestoreCommand(here)));
    isnad.addSubcommand(new CommandLine(new ExportCommand(here)));
    isnad.addSubcommand(new CommandLine(new ImportCommand(here)));
  }

  private static CommandLine share(Surroundings here) {
    CommandLine share = new CommandLine(new ShareCommand());
    share.addSubcommand(new CommandLine(new ShareExportCommand(here)));
    share.addSubcommand(new CommandLine(new ShareImportCommand(here)));
    share.addSubcommand(new CommandLine(new ShareCheckCommand(here)));
    share.addSubcommand(new CommandLine(new ShareKeyCommand(here)));
    share.addSubcommand(new CommandLine(new SharePartnerCommand(here)));
    share.addSubcommand(new CommandLine(new ShareServeCommand(here)));
    share.addSubcommand(new CommandLine(new SharePullCommand(here)));
    share.addSubcommand(new CommandLine(new SharePushCommand(here)));
    return share;
  }

  /** Gives a command the options by which it explains itself. */
  private static void explained(CommandLine command) {
    // A command that is a method has them from its annotation: later they would shift its
    // arguments.
    if (!command.getCommandSpec().mixinStandardHelpOptions()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
    }
    command.getCommandSpec().versionProvider(new Version());
  }

  private static int misused(Surroundings here, CommandLine.ParameterException e) {
    here.say("isnad: " + e.getMessage());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    here.say("Try: " + command + " --help");
    return ExitStatus.NOTHING.number();
  }

  private static int failed(Surroundings here, Exception e) {
    if (e instanceof StoreFault fault) {
      here.say("isnad: " + ChosenPacks.line(fault.problem()));
      return StoreStatus.of(fault).number();
    }
    if (e instanceof AccessFault fault) {
      here.say("isnad: " + ChosenPacks.line(fault.problem()));
      return ExitStatus.UNFINISHED.number();
    }
    here.say("isnad: a fault of Isnad's own, please report it:");
    e.printStackTrace(here.err());
    return ExitStatus.UNFINISHED.number();
  }
}
