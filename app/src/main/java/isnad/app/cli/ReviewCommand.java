package isnad.app.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad review}: what people decide about claims, incidents and sources. */
@Command(
    name = "review",
    description = "Keeps decisions about claims, incidents and sources in the ledger. Each writes"
        + " its name out, by which it can be undone.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "See docs/review.md.",
      "",
      "Exit status: 0 decided, 2 it cannot be or there is no ledger, 3 the ledger cannot be opened"
          + " or written."
    })
final class ReviewCommand {
  private final Surroundings here;

  ReviewCommand(Surroundings here) {
    this.here = here;
  }

  @Command(
      name = "accept",
      mixinStandardHelpOptions = true,
      description = "The claim was read rightly.")
  int accept(@Mixin SigningOptions options, @Parameters(paramLabel = "CLAIM") String claim) {
    return run(options).decide("", deciding -> deciding.accepted(claim));
  }

  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      description = "The claim does not stand in its report: it counts nowhere, and stays visible.")
  int reject(@Mixin SigningOptions options, @Parameters(paramLabel = "CLAIM") String claim) {
    return run(options).decide("", deciding -> deciding.rejected(claim));
  }

  @Command(
      name = "correct",
      mixinStandardHelpOptions = true,
      description = "A field of the claim was read wrongly; the reader's value stays beside it.")
  int correct(
      @Mixin SigningOptions options,
      @Parameters(paramLabel = "CLAIM") String id,
      @Parameters(
              paramLabel = "FIELD",
              description = "type, modality, stance, agent, target, place, time, or what is"
                  + " counted: killed, wounded, captured, ...")
          String field,
      @Parameters(
              paramLabel = "VALUE",
              description = "The right value, or none; see docs/review.md for how it is spelled.")
          String value) {
    return run(options).decide("", deciding -> deciding.corrected(id, field, value));
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Two claims, and so the incidents they are in, are of one happening.")
  int merge(
      @Mixin SigningOptions options,
      @Parameters(paramLabel = "ID", description = "A claim, or an incident.") String one,
      @Parameters(paramLabel = "ID", description = "Another.") String other) {
    return run(options).decide("", deciding -> deciding.merged(one, other));
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "The claims that are taken out are of another happening than those that they"
          + " are taken from.")
  int split(
      @Mixin SigningOptions options,
      @Parameters(
              paramLabel = "CLAIM",
              arity = "1..*",
              description = "What is taken out, and stays together.")
          List<String> out,
      @Option(
              names = "--from",
              paramLabel = "CLAIM",
              required = true,
              description = "What it is taken from; may be given several times.")
          List<String> from) {
    return run(options).decide("", deciding -> deciding.split(out, from));
  }

  @Command(
      name = "annotate",
      mixinStandardHelpOptions = true,
      description = "Notes something about a claim, incident or report.")
  int annotate(
      @Mixin SigningOptions options,
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "NOTE") String note) {
    return run(options).decide("noted", deciding -> deciding.annotated(id, note));
  }

  @Command(
      name = "grade",
      mixinStandardHelpOptions = true,
      description = "Grades a source from A (completely reliable) to F (cannot be judged), or a"
          + " claim from 1 (confirmed) to 6 (cannot be judged).")
  int grade(
      @Mixin SigningOptions options,
      @Parameters(
              paramLabel = "WHAT",
              description = "A claim, an outlet as its reports name it, or an actor of the packs.")
          String what,
      @Parameters(paramLabel = "GRADE") String grade) {
    return run(options).decide("", deciding -> deciding.graded(what, grade));
  }

  @Command(
      name = "mark",
      mixinStandardHelpOptions = true,
      description = "Says how reports, incidents or claims are to be handled when they are shared."
          + " What nobody marked is shared with nobody. See docs/sharing.md.")
  int mark(
      @Mixin SigningOptions options,
      @Option(
              names = "--tlp",
              paramLabel = "LEVEL",
              required = true,
              description = "clear (anybody), green (the community), amber (those named),"
                  + " amber+strict (organisations named, who pass it on to nobody), red (persons"
                  + " named).")
          String level,
      @Option(
              names = "--for",
              paramLabel = "KEY",
              description = "An organisation or a community, or @NAME for a person; may be given"
                  + " several times.")
          List<String> recipients,
      @Option(
              names = "--cell",
              paramLabel = "CELL",
              description = "Only this of a claim: voice, agent, target, place or words.")
          String cell,
      @Parameters(
              paramLabel = "ID",
              arity = "1..*",
              description = "A report, an incident or a claim.")
          List<String> ids) {
    List<String> named = recipients == null ? List.of() : recipients;
    return run(options)
        .decide(
            ids, id -> deciding -> deciding.marked(id, Optional.ofNullable(cell), level, named));
  }

  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description = "An earlier decision no longer stands.")
  int undo(@Mixin SigningOptions options, @Parameters(paramLabel = "DECISION") String id) {
    return run(options).decide("", deciding -> deciding.undone(id));
  }

  private ReviewRun run(SigningOptions options) {
    return new ReviewRun(here, options);
  }
}
