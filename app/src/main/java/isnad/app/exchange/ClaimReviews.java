package isnad.app.exchange;

import isnad.app.json.ClaimReview;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.mention.ActorMention;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Registry;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import isnad.core.view.Telling;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims of incidents as reviews of schema.org: those that a person graded, by the grade that
 * holds. A grade is never Isnad's own; that a claim was read rightly is no word on its truth.
 */
final class ClaimReviews {
  private final Registry registry;
  private final Decisions decisions;
  private final ClaimReview.Organisation by;
  private final Set<ClaimId> disputed;

  /** Reviews of an organisation, as people {@code decided}. */
  ClaimReviews(Registry registry, Decisions decisions, ClaimReview.Organisation by) {
    this.registry = registry;
    this.decisions = decisions;
    this.by = by;
    disputed = decisions.disagreements().stream()
        .map(one -> one.holds().decided().decision())
        .flatMap(one -> one instanceof Decision.ClaimGraded graded
            ? Optional.of(graded.claim()).stream()
            : Optional.<ClaimId>empty().stream())
        .collect(Collectors.toSet());
  }

  /** The reviews of an incident's claims; reports of one text have the same claims. */
  Told of(Carried incident) {
    Map<ClaimId, List<Telling>> claims = incident.sheet().tellings().stream()
        .collect(Collectors.groupingBy(Telling::id, LinkedHashMap::new, Collectors.toList()));
    List<List<String>> rows = claims.values().stream()
        .flatMap(tellings -> review(incident, tellings).stream())
        .map(review -> List.of(review.line()))
        .toList();
    return new Told.Rows(rows, Map.of(Left.NOT_GRADED, claims.size() - rows.size()));
  }

  private Optional<ClaimReview> review(Carried incident, Collection<Telling> tellings) {
    List<Report> reports = tellings.stream()
        .flatMap(one -> Optional.ofNullable(incident.reports().get(one.report())).stream())
        .distinct()
        .sorted(Comparator.comparing(ClaimReviews::published)
            .thenComparing(report -> report.id().value()))
        .toList();
    Claim claim = tellings.iterator().next().claim();
    return reports.isEmpty()
        ? Optional.empty()
        : graded(claim.id()).map(decided -> review(decided, claim, reports));
  }

  /** The grade of a claim that holds, as it was given last. */
  private Optional<Decided> graded(ClaimId claim) {
    return decisions.about(claim.value()).stream()
        .filter(one -> one.decision() instanceof Decision.ClaimGraded && decisions.holds(one))
        .reduce((earlier, later) -> later);
  }

  private ClaimReview review(Decided decided, Claim claim, List<Report> reports) {
    if (!(decided.decision() instanceof Decision.ClaimGraded graded)) {
      throw new IllegalArgumentException("no grade: " + decided.id());
    }
    String outlet =
        reports.getFirst().outlet().orElse("The report " + reports.getFirst().id());
    ClaimSentence sentence = new ClaimSentence(claim, outlet);
    return new ClaimReview(
        decided.id().value(),
        LocalDate.ofInstant(decided.time(), ZoneOffset.UTC),
        by,
        graded.grade(),
        decided.signature().why(),
        disputed.contains(claim.id()),
        claim.id().value(),
        sentence.summary(),
        sentence.text(),
        claim.says().words(),
        voice(claim, outlet),
        reports);
  }

  private static LocalDate published(Report report) {
    return report.published().map(Published::date).orElse(LocalDate.MAX);
  }

  /** Who claims it: the origin that is named, the outlet where it speaks for itself. */
  private ClaimReview.Voice voice(Claim claim, String outlet) {
    if (claim.chain().links().isEmpty()) {
      return new ClaimReview.Voice(outlet, Optional.of(false), Optional.empty());
    }
    ActorMention voice = claim.chain().links().getLast().voice();
    Optional<Actor> known = voice.id().flatMap(registry::actor);
    return new ClaimReview.Voice(
        voice.name(),
        known.map(actor -> actor.kind() == ActorKind.PERSON),
        known.flatMap(Actor::wikidata));
  }
}
