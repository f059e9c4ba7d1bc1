package isnad.app.change;

import isnad.app.answer.AskProblem;
import isnad.app.answer.Refused;
import isnad.app.store.LedgerReader;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.pack.Packs;
import isnad.core.report.ReportId;
import isnad.core.review.Cell;
import isnad.core.review.Corrections;
import isnad.core.review.Credibility;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import isnad.core.review.Field;
import isnad.core.review.Marking;
import isnad.core.review.Reliability;
import isnad.core.review.Tlp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes decisions of what a person wants decided, with a look at the {@code ledger}: ids must be of
 * something that it has, values must be some that {@code packs} know. Whatever cannot be is
 * refused, with a problem.
 */
public record Deciding(LedgerReader ledger, Packs packs) {

  public Wanted accepted(String claim) throws Refused {
    return Wanted.of(new Decision.Accepted(claim(claim)));
  }

  public Wanted rejected(String claim) throws Refused {
    return Wanted.of(new Decision.Rejected(claim(claim)));
  }

  /** That {@code field} of a claim is {@code value}, spelled as docs/review.md says. */
  public Wanted corrected(String id, String field, String value) throws Refused {
    ClaimId claim = claim(id);
    Claim read = StoredClaim.of(ledger, claim, packs);
    try {
      Field which = Field.of(field);
      String kept = new Corrections(packs).kept(read, which, value);
      return new Wanted(new Decision.Corrected(claim, which), Optional.of(kept));
    } catch (IllegalArgumentException wrong) {
      throw bad(wrong);
    }
  }

  public Wanted merged(String one, String other) throws Refused {
    ClaimId first = claim(one);
    ClaimId second = claim(other);
    try {
      return Wanted.of(Decision.Merged.of(first, second));
    } catch (IllegalArgumentException wrong) {
      throw bad(wrong);
    }
  }

  public Wanted split(List<String> out, List<String> from) throws Refused {
    List<ClaimId> some = claims(out);
    List<ClaimId> others = claims(from);
    try {
      return Wanted.of(new Decision.Split(some, others));
    } catch (IllegalArgumentException wrong) {
      throw bad(wrong);
    }
  }

  /** A note about a claim, an incident or a report. */
  public Wanted annotated(String id, String note) throws Refused {
    if (note.isBlank() || note.length() > Decision.LONGEST_NOTE) {
      throw new Refused(
          ReviewProblem.BAD_DECISION.of("a note has 1 to " + Decision.LONGEST_NOTE + " units"));
    }
    return new Wanted(new Decision.Annotated(subject(id)), Optional.of(note));
  }

  /** A grade of a claim from 1 to 6, or of a source from A to F. */
  public Wanted graded(String what, String grade) throws Refused {
    try {
      return what.matches("c-[0-9a-f]{16}")
          ? Wanted.of(new Decision.ClaimGraded(claim(what), Credibility.of(grade)))
          : Wanted.of(new Decision.SourceGraded(source(what), Reliability.of(grade)));
    } catch (IllegalArgumentException wrong) {
      throw bad(wrong);
    }
  }

  /**
   * How a report, an incident, a claim or one {@code cell} of a claim is to be handled here. What
   * the organisation that shared it asks for stays beside that.
   */
  public Wanted marked(String id, Optional<String> cell, String level, List<String> recipients)
      throws Refused {
    String subject = subject(id);
    try {
      Marking marking = new Marking(Tlp.of(level), Marking.OURS, recipients);
      return Wanted.of(new Decision.Marked(subject, cell.map(Cell::of), marking));
    } catch (IllegalArgumentException wrong) {
      throw bad(wrong);
    }
  }

  /** That an earlier decision no longer stands. */
  public Wanted undone(String id) throws Refused {
    Decisions decisions = Decisions.of(ledger.decisions());
    Decided gone = decision(decisions, id);
    if (gone.decision() instanceof Decision.Undone || !decisions.stands(gone)) {
      throw new Refused(ReviewProblem.BAD_DECISION.of(
          id + " was undone before, or is itself an undoing: decide anew instead"));
    }
    if (gone.decision() instanceof Decision.Marked marked
        && !marked.marking().owner().equals(Marking.OURS)) {
      throw new Refused(ReviewProblem.BAD_DECISION.of(
          id + " is " + marked.marking().owner() + "'s, who alone can take it back"));
    }
    return Wanted.of(new Decision.Undone(gone.id()));
  }

  /** The same as another person decided, as the second opinion of {@code by}. */
  public Wanted seconded(String id, String by) throws Refused {
    Decisions decisions = Decisions.of(ledger.decisions());
    Decided first = decision(decisions, id);
    if (!decisions.holds(first) || first.rulings().isEmpty()) {
      throw new Refused(ReviewProblem.BAD_DECISION.of(
          id + " holds no longer, or answers nothing that could be answered otherwise"));
    }
    if (first.by().equals(by)) {
      throw new Refused(
          ReviewProblem.BAD_DECISION.of("a second opinion is another person's, not " + by + "'s"));
    }
    return new Wanted(first.decision(), first.words());
  }

  private static Decided decision(Decisions decisions, String id) throws Refused {
    return Optional.of(id)
        .filter(DecisionId::isOne)
        .map(DecisionId::new)
        .flatMap(decisions::decision)
        .orElseThrow(
            () -> new Refused(AskProblem.UNKNOWN_ID.of(id + " is no decision of this ledger")));
  }

  private List<ClaimId> claims(List<String> ids) throws Refused {
    List<ClaimId> claims = new ArrayList<>();
    for (String id : ids) {
      claims.add(claim(id));
    }
    return claims;
  }

  /** The claim that {@code id} names, or the incident of it. */
  private ClaimId claim(String id) throws Refused {
    if (id.matches("[ic]-[0-9a-f]{16}")) {
      ClaimId claim = new ClaimId("c-" + id.substring(2));
      if (ledger.knows(claim)) {
        return claim;
      }
    }
    throw new Refused(AskProblem.UNKNOWN_ID.of(id + " is no claim or incident of this ledger"));
  }

  /** {@code id} where it is a claim, an incident or a report that the ledger has. */
  public String subject(String id) throws Refused {
    if (ledger.standing(report(id)).isEmpty()) {
      claim(id);
    }
    return id;
  }

  /**
   * The key of an outlet, by that or as reports name it, or of an actor. Private persons are in no
   * registry, and get no grade.
   */
  private String source(String what) throws Refused {
    if (packs.registry().actor(what).isPresent()) {
      return what;
    }
    Accounts accounts = new Accounts(packs);
    for (String outlet : ledger.outlets()) {
      String key = accounts.outlet(outlet);
      if (outlet.equals(what) || key.equals(what)) {
        return key;
      }
    }
    throw new Refused(AskProblem.UNKNOWN_ID.of(
        what + " is no outlet of a report of this ledger, and no actor of the packs"));
  }

  /** The name of a report; refused where it can be none. */
  public static ReportId report(String id) throws Refused {
    try {
      return new ReportId(id);
    } catch (IllegalArgumentException none) {
      throw new Refused(AskProblem.UNKNOWN_ID.of(id + " is no report of this ledger"));
    }
  }

  private static Refused bad(IllegalArgumentException wrong) {
    return new Refused(ReviewProblem.BAD_DECISION.of(String.valueOf(wrong.getMessage())));
  }
}
