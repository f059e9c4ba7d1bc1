package isnad.core.view;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.incident.Teller;
import isnad.core.report.Quote;
import isnad.core.review.Corrections;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import isnad.core.review.Disagreement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What people decided about some things, in the order of time, and where they disagree. */
public record Reviews(List<Reviewed> reviewed, List<Disagreement> disagreements) {
  /** Nothing was decided. */
  public static final Reviews NONE = new Reviews(List.of(), List.of());

  public Reviews {
    reviewed = List.copyOf(reviewed);
    disagreements = List.copyOf(disagreements);
  }

  public boolean isEmpty() {
    return reviewed.isEmpty();
  }

  /** What holds of what was decided about one claim alone. */
  public List<Reviewed> about(ClaimId claim) {
    return reviewed.stream()
        .filter(one -> one.state() == Reviewed.State.HOLDS)
        .filter(one -> isAboutOneClaim(one.decided().decision()))
        .filter(one -> one.decided().decision().about().contains(claim.value()))
        .toList();
  }

  /** What was decided about anything of {@code names}; {@code read} are claims as read. */
  public static Reviews of(
      Set<String> names, Decisions decisions, Map<ClaimId, Claim> read, Corrections corrections) {
    List<Reviewed> reviewed = decisions.all().stream()
        .filter(one -> one.decision().about().stream().anyMatch(names::contains))
        .map(one -> reviewed(one, decisions, read, corrections))
        .toList();
    List<Disagreement> disagreements = decisions.disagreements().stream()
        .filter(one -> one.sides().stream()
            .flatMap(side -> side.decided().decision().about().stream())
            .anyMatch(names::contains))
        .toList();
    return new Reviews(reviewed, disagreements);
  }

  /** All that was decided. */
  public static Reviews of(Decisions decisions) {
    return new Reviews(
        decisions.all().stream()
            .map(one -> new Reviewed(
                one,
                state(one, decisions),
                decisions.undoing(one),
                Optional.empty(),
                Optional.empty(),
                decisions.seconders(one)))
            .toList(),
        decisions.disagreements());
  }

  /**
   * What an incident is called in decisions: by its claims, by those of its reports that were
   * rejected, its reports, outlets and known voices.
   */
  public static Set<String> names(
      Incident incident, Decisions decisions, Map<ClaimId, Claim> read) {
    Set<String> names = new TreeSet<>();
    Set<String> reports = new TreeSet<>();
    for (Account account : incident.accounts()) {
      names.add(account.claim().value());
      names.add("i" + account.claim().value().substring(1));
      reports.add(account.source().report());
      names.add(account.source().outlet());
      account.chain().stream().filter(Teller::named).map(Teller::key).forEach(names::add);
    }
    read.forEach((id, claim) -> {
      if (decisions.isRejected(id) && reports.contains(claim.says().report().value())) {
        names.add(id.value());
      }
    });
    names.addAll(reports);
    return names;
  }

  private static Reviewed reviewed(
      Decided one, Decisions decisions, Map<ClaimId, Claim> read, Corrections corrections) {
    Optional<String> value = Optional.empty();
    Optional<Quote> words = Optional.empty();
    if (one.decision() instanceof Decision.Corrected corrected) {
      Optional<Claim> claim = Optional.ofNullable(read.get(corrected.claim()));
      value = claim.map(was -> corrections.value(was, corrected.field()));
      words = claim.map(was -> corrections.words(was, corrected.field()));
    } else if (isAboutOneClaim(one.decision())) {
      words = Optional.ofNullable(read.get(new ClaimId(one.decision().about().getFirst())))
          .map(Claim::says);
    }
    return new Reviewed(
        one, state(one, decisions), decisions.undoing(one), value, words, decisions.seconders(one));
  }

  private static boolean isAboutOneClaim(Decision decision) {
    return switch (decision) {
      case Decision.Accepted one -> true;
      case Decision.Rejected one -> true;
      case Decision.Corrected one -> true;
      case Decision.ClaimGraded one -> true;
      case Decision.Added one -> true;
      case Decision.Marked one -> ClaimId.isOne(one.subject());
      case Decision.Merged none -> false;
      case Decision.Split none -> false;
      case Decision.Annotated none -> false;
      case Decision.SourceGraded none -> false;
      case Decision.Undone none -> false;
    };
  }

  private static Reviewed.State state(Decided one, Decisions decisions) {
    if (!decisions.stands(one)) {
      return Reviewed.State.UNDONE;
    }
    return decisions.holds(one) ? Reviewed.State.HOLDS : Reviewed.State.OVERRULED;
  }
}
