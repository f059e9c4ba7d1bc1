package isnad.app.share;

import isnad.app.answer.Refused;
import isnad.app.change.Deciding;
import isnad.app.change.ShareProblem;
import isnad.app.change.Wanted;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;

/**
 * What people decide from whom something of their organisation's ledger is kept: by what they see
 * in the ledger that was made for them, and in the whole one. What is there less for them has
 * another name here, and is decided about by those who may read it all.
 */
public record MemberDecisions(Deciding theirs, Deciding whole) {
  /** What {@code wanted}, which makes sense to what they see, is in the whole ledger. */
  public Wanted meant(Wanted wanted) throws Refused {
    return switch (wanted.decision()) {
      case Decision.Undone undone -> whole.undone(here(undone.decision()).value());
      case Decision.SourceGraded graded -> wanted;
      case Decision.OfClaim about -> there(wanted);
      case Decision.Merged about -> there(wanted);
      case Decision.Split about -> there(wanted);
      case Decision.Annotated about -> there(wanted);
      case Decision.Marked about -> there(wanted);
    };
  }

  private Wanted there(Wanted wanted) throws Refused {
    for (String id : wanted.decision().about()) {
      try {
        String unused = whole.subject(id);
      } catch (Refused none) {
        throw hidden(id);
      }
    }
    return wanted;
  }

  /** The decision as it was made, of which they have one that says the same. */
  private DecisionId here(DecisionId id) throws Refused {
    Decided shown = Decisions.of(theirs.ledger().decisions())
        .decision(id)
        .orElseThrow(() -> hidden(id.value()));
    Decisions all = Decisions.of(whole.ledger().decisions());
    return all.all().stream()
        .filter(all::stands)
        .filter(one -> one.decision().equals(shown.decision()))
        .filter(one -> one.by().equals(shown.by()) && one.words().equals(shown.words()))
        .reduce((first, later) -> later)
        .orElseThrow(() -> hidden(id.value()))
        .id();
  }

  private static Refused hidden(String id) {
    return new Refused(ShareProblem.PARTLY_HIDDEN.of(
        id + ": there is more to it than you may read; who may read it all decides about it"));
  }
}
