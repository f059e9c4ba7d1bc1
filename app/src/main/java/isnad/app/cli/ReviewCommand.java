package isnad.app.cli;

import isnad.app.store.LedgerReader;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.pack.Packs;
import isnad.core.review.Corrections;
import isnad.core.review.Credibility;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import isnad.core.review.Field;
import isnad.core.review.Reliability;
import java.util.ArrayList;
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
    return run(options)
        .decide("", ledger -> wanted(new Decision.Accepted(ReviewRun.claim(ledger, claim))));
  }

  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      description = "The claim does not stand in its report: it counts nowhere, and stays visible.")
  int reject(@Mixin SigningOptions options, @Parameters(paramLabel = "CLAIM") String claim) {
    return run(options)
        .decide("", ledger -> wanted(new Decision.Rejected(ReviewRun.claim(ledger, claim))));
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
    Packs packs = options.packs(here);
    return run(options).decide("", ledger -> {
      Field which = Field.of(field);
      ClaimId claim = ReviewRun.claim(ledger, id);
      Claim read = StoredClaim.of(ledger, claim, packs);
      String kept = new Corrections(packs).kept(read, which, value);
      return new ReviewRun.Wanted(new Decision.Corrected(claim, which), Optional.of(kept));
    });
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Two claims, and so the incidents they are in, are of one happening.")
  int merge(
      @Mixin SigningOptions options,
      @Parameters(paramLabel = "ID", description = "A claim, or an incident.") String one,
      @Parameters(paramLabel = "ID", description = "Another.") String other) {
    return run(options)
        .decide(
            "",
            ledger -> wanted(
                Decision.Merged.of(ReviewRun.claim(ledger, one), ReviewRun.claim(ledger, other))));
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
    return run(options)
        .decide(
            "", ledger -> wanted(new Decision.Split(claims(ledger, out), claims(ledger, from))));
  }

  @Command(
      name = "annotate",
      mixinStandardHelpOptions = true,
      description = "Notes something about a claim, incident or report.")
  int annotate(
      @Mixin SigningOptions options,
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "NOTE") String note) {
    return run(options).decide("noted", ledger -> {
      if (note.isBlank() || note.length() > Decision.LONGEST_NOTE) {
        throw new IllegalArgumentException("a note has 1 to " + Decision.LONGEST_NOTE + " units");
      }
      Decision annotated = new Decision.Annotated(ReviewRun.subject(ledger, id));
      return new ReviewRun.Wanted(annotated, Optional.of(note));
    });
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
    if (what.matches("c-[0-9a-f]{16}")) {
      return run(options)
          .decide(
              "",
              ledger -> wanted(
                  new Decision.ClaimGraded(ReviewRun.claim(ledger, what), Credibility.of(grade))));
    }
    Packs packs = options.packs(here);
    return run(options)
        .decide(
            "",
            ledger -> wanted(
                new Decision.SourceGraded(source(ledger, packs, what), Reliability.of(grade))));
  }

  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description = "An earlier decision no longer stands.")
  int undo(@Mixin SigningOptions options, @Parameters(paramLabel = "DECISION") String id) {
    return run(options).decide("", ledger -> {
      Decisions decisions = Decisions.of(ledger.decisions());
      Optional<Decided> gone =
          DecisionId.isOne(id) ? decisions.decision(new DecisionId(id)) : Optional.empty();
      if (gone.isEmpty()) {
        throw new Refused(AskProblem.UNKNOWN_ID.of(id + " is no decision of this ledger"));
      }
      if (gone.get().decision() instanceof Decision.Undone || !decisions.stands(gone.get())) {
        String what = id + " was undone before, or is itself an undoing: decide anew instead";
        throw new Refused(ReviewProblem.BAD_DECISION.of(what));
      }
      return wanted(new Decision.Undone(gone.get().id()));
    });
  }

  private ReviewRun run(SigningOptions options) {
    return new ReviewRun(here, options);
  }

  private static ReviewRun.Wanted wanted(Decision decision) {
    return ReviewRun.Wanted.of(decision);
  }

  private static List<ClaimId> claims(LedgerReader ledger, List<String> ids) throws Refused {
    List<ClaimId> claims = new ArrayList<>();
    for (String id : ids) {
      claims.add(ReviewRun.claim(ledger, id));
    }
    return claims;
  }

  /** The key of an outlet or an actor. Private persons are in no registry, and get no grade. */
  private static String source(LedgerReader ledger, Packs packs, String what) throws Refused {
    if (packs.registry().actor(what).isPresent()) {
      return what;
    }
    if (ledger.outlets().contains(what)) {
      return new Accounts(packs).outlet(what);
    }
    String unknown = what + " is no outlet of a report of this ledger, and no actor of the packs";
    throw new Refused(AskProblem.UNKNOWN_ID.of(unknown));
  }
}
