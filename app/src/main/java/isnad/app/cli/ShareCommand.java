package isnad.app.cli;

import picocli.CommandLine.Command;

/** {@code isnad share}: what goes to other organisations, and what comes from them. */
@Command(
    name = "share",
    description = "Shares incidents, reports, claims and decisions with other organisations.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "See docs/stix.md."})
final class ShareCommand {}
