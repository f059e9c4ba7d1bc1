package isnad.app.cli;

import picocli.CommandLine.Command;

/** {@code isnad gazetteer}: what concerns places. */
@Command(
    name = "gazetteer",
    description = "Adds places to packs of your own.",
    synopsisSubcommandLabel = "COMMAND")
final class GazetteerCommand {}
