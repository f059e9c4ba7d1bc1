package isnad.app.share;

import isnad.app.exchange.Markings;
import isnad.core.claim.ClaimId;
import isnad.core.report.ReportId;
import isnad.core.review.Marking;
import isnad.core.review.Tlp;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far each thing of a ledger may be passed on by those who get it: the strictest of the marks
 * on it and on what it was made of. What has no mark does not go out; names and places, which many
 * things share, are under the strictest of all.
 */
final class Levels implements Markings {
  private final isnad.core.marking.Markings marks;
  private final Optional<Tlp> strictest;

  Levels(isnad.core.marking.Markings marks) {
    this.marks = marks;
    strictest = isnad.core.marking.Markings.strictest(
        marks.subjects().stream().flatMap(one -> marks.on(one).stream()).toList());
  }

  @Override
  public Optional<Tlp> of(Subject subject) {
    return switch (subject) {
      case Subject.OfReport one -> level(marks.of(one.report().id()));
      case Subject.OfClaim one -> level(marks.of(one.report().id(), one.claim().id()));
      case Subject.OfIncident one ->
        level(one.tellings().stream()
            .flatMap(telling -> on(telling.report(), telling.id()))
            .toList());
      case Subject.OfDecision one ->
        level(one.decided().decision().about().stream()
                .flatMap(about -> marks.on(about).stream())
                .toList())
            .or(() -> strictest);
    };
  }

  @Override
  public Tlp ofNames() {
    return strictest.orElse(Tlp.RED);
  }

  private Stream<Marking> on(String report, ClaimId claim) {
    return marks.of(new ReportId(report), claim).stream();
  }

  private static Optional<Tlp> level(Collection<Marking> some) {
    return isnad.core.marking.Markings.strictest(some);
  }
}
