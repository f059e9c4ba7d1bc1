package isnad.app.cli;

import picocli.CommandLine.Command;

/** {@code isnad packs}: what concerns packs. */
@Command(name = "packs", description = "Checks packs.", synopsisSubcommandLabel = "COMMAND")
final class PacksCommand {}
