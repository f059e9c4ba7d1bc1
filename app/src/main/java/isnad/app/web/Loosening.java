package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Refused;
import isnad.app.change.Keeping;
import isnad.app.change.Wanted;
import isnad.app.share.Sharing;
import isnad.core.claim.ClaimId;
import isnad.core.marking.Markings;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Marking;
import isnad.core.review.Tlp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Has marks that let somebody read more than before be made by those alone who may loosen. */
record Loosening(Desks desks) {
  /** What is asked for, refused where it loosens and whoever asks may not. */
  Keeping.Asking within(Keeping.Asking asking) {
    if (desks.rights().contains(Right.LOOSEN)) {
      return asking;
    }
    return deciding -> {
      Wanted wanted = asking.by(deciding);
      boolean loosens = desks.mine().asking(ledger -> switch (wanted.decision()) {
        case Decision.Marked marked -> isLooser(marked, Sharing.markings(ledger));
        case Decision.Undone undone ->
          ledger.decided().all().stream()
              .filter(one -> one.id().equals(undone.decision()))
              .map(Decided::decision)
              .anyMatch(Decision.Marked.class::isInstance);
        case Decision.OfClaim _,
            Decision.Merged _,
            Decision.Split _,
            Decision.Annotated _,
            Decision.SourceGraded _ -> false;
      });
      if (loosens) {
        throw new Refused(
            DeskProblem.NOT_ALLOWED.of("it may be read by more than before: that needs the right \""
                + Right.LOOSEN.key() + "\""));
      }
      return wanted;
    };
  }

  private static boolean isLooser(Decision.Marked marked, Markings markings) {
    Optional<Marking> before = ours(on(marked, markings));
    boolean whole =
        !ClaimId.isOne('c' + marked.subject().substring(1)) && marked.cell().isEmpty();
    if (before.isEmpty() && !whole) {
      // A claim, a cell or an incident that nobody marked is as free as its report.
      return false;
    }
    Marking closed = new Marking(Tlp.AMBER_STRICT, Marking.OURS, List.of());
    return !before.orElse(closed).and(marked.marking()).equals(marked.marking());
  }

  private static Collection<Marking> on(Decision.Marked marked, Markings markings) {
    return marked.cell().isPresent()
        ? markings.of(new ClaimId(marked.subject()), marked.cell().get())
        : markings.on(marked.subject());
  }

  private static Optional<Marking> ours(Collection<Marking> some) {
    return some.stream().filter(one -> one.owner().equals(Marking.OURS)).findFirst();
  }
}
