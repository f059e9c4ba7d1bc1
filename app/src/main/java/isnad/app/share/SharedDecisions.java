package isnad.app.share;

import isnad.core.claim.ClaimId;
import isnad.core.incident.IncidentId;
import isnad.core.marking.Audience;
import isnad.core.marking.Markings;
import isnad.core.report.ReportId;
import isnad.core.review.Cell;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import isnad.core.review.Marking;
import isnad.core.review.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What people decided about that which an audience may read, told by the ids that it has there.
 * What was undone or overruled is gone; notes and grades of sources, which are on nothing that was
 * marked, are for the organisation's own people.
 */
final class SharedDecisions {
  /** A decision as it is to be kept for the audience. */
  record Shared(Decision decision, Signature signature, Optional<String> words) {}

  /** Why a decision is there that somebody else made. */
  static final String SHARED = "shared";

  private final Sender sender;
  private final Audience audience;
  private final boolean ourselves;
  private final Map<ClaimId, ClaimId> claims = new HashMap<>();
  private final Map<ReportId, ReportId> reports = new HashMap<>();
  private final Map<ClaimId, Set<Cell>> hidden = new HashMap<>();
  private final Set<ClaimId> redacted = new HashSet<>();

  SharedDecisions(Sender sender, Audience audience) {
    this.sender = sender;
    this.audience = audience;
    ourselves = audience.mayReadUnmarked();
  }

  /** Notes what the audience has of a report. */
  void take(SharedReport shared) {
    reports.put(shared.was(), shared.report().id());
    shared.claims().forEach((was, claim) -> {
      claims.put(was, claim.id());
      if (shared.redacted()) {
        redacted.add(was);
        hidden.put(was, shared.hidden());
      }
    });
  }

  /**
   * How it is to be handled goes along with what others have of a report; that there are cells
   * which hold more is not told.
   */
  List<Shared> markings(SharedReport shared, Markings markings) {
    List<Shared> all = new ArrayList<>();
    if (ourselves) {
      return all;
    }
    add(all, shared.report().id().value(), markings.of(shared.was()));
    shared.claims().forEach((was, claim) -> add(all, claim.id().value(), markings.of(was)));
    return all;
  }

  private void add(List<Shared> all, String subject, List<Marking> on) {
    Map<String, Marking> byOwner = new TreeMap<>();
    on.stream()
        .map(sender::marking)
        .map(this::told)
        .forEach(marking -> byOwner.merge(marking.owner(), marking, Marking::and));
    Signature signature = Signature.of(sender.name(), SHARED);
    byOwner.values().stream()
        .map(marking -> new Decision.Marked(subject, Optional.empty(), marking))
        .forEach(marked -> all.add(new Shared(marked, signature, Optional.empty())));
  }

  /** The marking without recipients that the audience is not. */
  private Marking told(Marking marking) {
    List<String> named =
        marking.recipients().stream().filter(audience::isToldOf).toList();
    return new Marking(marking.level(), marking.owner(), named);
  }

  /** How a claim by hand is signed for the audience. */
  Signature signature(Decisions decisions, ClaimId was) {
    return decisions.about(was.value()).stream()
        .filter(one -> one.decision() instanceof Decision.Added)
        .findFirst()
        .map(one -> sender.signature(one, redacted.contains(was)))
        .orElseGet(() -> Signature.of(sender.name(), SHARED));
  }

  /** What the audience is told of a decision that holds; empty where that is nothing. */
  Optional<Shared> of(Decided one) {
    return switch (one.decision()) {
      case Decision.Accepted of -> claim(one, of.claim(), Decision.Accepted::new);
      case Decision.Rejected of -> claim(one, of.claim(), Decision.Rejected::new);
      case Decision.ClaimGraded of ->
        claim(one, of.claim(), id -> new Decision.ClaimGraded(id, of.grade()));
      case Decision.Corrected of ->
        tells(of)
            ? Optional.empty()
            : claim(one, of.claim(), id -> new Decision.Corrected(id, of.field()));
      case Decision.Merged of -> merged(one, of);
      case Decision.Split of -> split(one, of);
      case Decision.Annotated of ->
        ourselves && !isRedacted(of.subject())
            ? subject(of.subject()).map(id -> shared(one, new Decision.Annotated(id), false))
            : Optional.empty();
      case Decision.SourceGraded of ->
        ourselves ? Optional.of(shared(one, of, false)) : Optional.empty();
      case Decision.Marked of -> marked(one, of);
      case Decision.Added none -> Optional.empty();
      case Decision.Undone none -> Optional.empty();
    };
  }

  /** Whether the corrected value would tell what is hidden. */
  private boolean tells(Decision.Corrected corrected) {
    Set<Cell> cells = hidden.getOrDefault(corrected.claim(), Set.of());
    return switch (corrected.field()) {
      case AGENT, TARGET ->
        cells.contains(Cell.AGENT) || cells.contains(Cell.TARGET) || cells.contains(Cell.VOICE);
      case PLACE -> cells.contains(Cell.PLACE);
      case TYPE, MODALITY, STANCE, TIME -> false;
      case KILLED, WOUNDED, CAPTURED, ARRESTED, RELEASED, ESCAPED -> false;
      case ABDUCTED, DISPLACED, FIGHTERS -> false;
    };
  }

  /** One's own people are told of marks as they were made, of those that let them read. */
  private Optional<Shared> marked(Decided one, Decision.Marked of) {
    return ourselves && audience.mayRead(of.marking())
        ? subject(of.subject())
            .map(id -> shared(one, new Decision.Marked(id, of.cell(), of.marking()), false))
        : Optional.empty();
  }

  private Optional<Shared> claim(Decided one, ClaimId was, Function<ClaimId, Decision> telling) {
    return Optional.ofNullable(claims.get(was))
        .map(id -> shared(one, telling.apply(id), redacted.contains(was)));
  }

  private Shared shared(Decided one, Decision decision, boolean isRedacted) {
    return new Shared(decision, sender.signature(one, isRedacted), one.words());
  }

  private Optional<Shared> merged(Decided one, Decision.Merged merged) {
    ClaimId first = claims.get(merged.one());
    ClaimId second = claims.get(merged.other());
    if (first == null || second == null || first.equals(second)) {
      return Optional.empty();
    }
    boolean any = redacted.contains(merged.one()) || redacted.contains(merged.other());
    return Optional.of(shared(one, Decision.Merged.of(first, second), any));
  }

  private Optional<Shared> split(Decided one, Decision.Split split) {
    List<ClaimId> out = known(split.out());
    List<ClaimId> from = known(split.from());
    if (out.isEmpty() || from.isEmpty() || out.stream().anyMatch(from::contains)) {
      return Optional.empty();
    }
    boolean any =
        Stream.concat(split.out().stream(), split.from().stream()).anyMatch(redacted::contains);
    return Optional.of(shared(one, new Decision.Split(out, from), any));
  }

  private List<ClaimId> known(List<ClaimId> some) {
    return some.stream()
        .filter(claims::containsKey)
        .map(claim -> Objects.requireNonNull(claims.get(claim)))
        .distinct()
        .toList();
  }

  private boolean isRedacted(String subject) {
    ReportId report = new ReportId(subject);
    return claim(subject).map(redacted::contains).orElse(false)
        || reports.containsKey(report) && !report.equals(reports.get(report));
  }

  /** What the audience calls a report, a claim or an incident; empty where it has none. */
  private Optional<String> subject(String was) {
    return claim(was)
        .map(claim -> Optional.ofNullable(claims.get(claim))
            .map(id -> was.startsWith("i-") ? new IncidentId(id).toString() : id.value()))
        .orElseGet(() -> Optional.ofNullable(reports.get(new ReportId(was))).map(ReportId::value));
  }

  /** The claim that is meant by its own or its incident's name, if it is one of these. */
  static Optional<ClaimId> claim(String subject) {
    boolean claims = subject.startsWith("c-") || subject.startsWith("i-");
    return claims && ClaimId.isOne("c" + subject.substring(1))
        ? Optional.of(new ClaimId("c" + subject.substring(1)))
        : Optional.empty();
  }
}
