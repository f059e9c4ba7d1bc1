package isnad.app.change;

import isnad.app.json.BrokenJson;
import isnad.app.json.LedgerJson;
import isnad.app.json.StixExtension;
import isnad.app.json.StixGiven;
import isnad.app.json.StixId;
import isnad.app.json.StixReader;
import isnad.app.store.LedgerWriter;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.DecisionMade;
import isnad.core.report.Byline;
import isnad.core.report.Problem;
import isnad.core.review.Decision;
import isnad.core.review.Tlp;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes STIX objects into a ledger. Those of another Isnad are kept as the word of who sent them;
 * the words of other producers become reports of theirs, which are read like any other. What is
 * wrong with an object is told with its name, and the rest goes on.
 */
public final class SharedIntake implements StixReader.Sink {
  private final Consumer<Problem> problems;
  private final Map<StixId, String> senders = new LinkedHashMap<>();

  /** The last version of each object that came. */
  private final Map<StixId, StixGiven> objects = new LinkedHashMap<>();

  private Optional<Tlp> strictest = Optional.empty();
  private long unmarked;

  /** What became of it all. */
  public record Done(
      long added, long changed, long unchanged, long claims, long decisions, long refused) {
    /** The same in words. */
    public String words() {
      return added + " new, " + changed + " changed, " + unchanged + " unchanged, " + claims
          + " claims, " + decisions + " decisions, " + refused + " refused";
    }
  }

  private final Optional<String> only;

  /** {@code problems} hears what is wrong with objects. */
  public SharedIntake(Consumer<Problem> problems) {
    this(problems, Optional.empty());
  }

  /** The same where what another Isnad keeps is taken of the organisation {@code only} alone. */
  public SharedIntake(Consumer<Problem> problems, Optional<String> only) {
    this.problems = problems;
    this.only = only;
  }

  /** Takes all objects of a bundle or an envelope; what came before it broke off stays. */
  public void take(InputStream bundle) {
    try {
      StixReader.read(bundle, this);
    } catch (BrokenJson broken) {
      problems.accept(ShareProblem.BROKEN_BUNDLE.of(broken.why()));
    }
  }

  @Override
  public void object(StixGiven given) {
    StixId id = given.head().id();
    switch (given) {
      case StixGiven.Somebody somebody -> senders.put(id, somebody.name());
      case StixGiven.SharedReport report -> later(id, report);
      case StixGiven.SharedClaim claim -> later(id, claim);
      case StixGiven.SharedDecision decision -> later(id, decision);
      case StixGiven.Words words -> later(id, words);
      case StixGiven.Other none -> {}
    }
  }

  private void later(StixId id, StixGiven given) {
    Optional<Tlp> marking = given.head().marking();
    unmarked += marking.isEmpty() ? 1 : 0;
    strictest = strictest.map(one -> marking.map(one::and).orElse(one)).or(() -> marking);
    objects.merge(
        id,
        given,
        (one, other) -> other.head().modified().isBefore(one.head().modified()) ? one : other);
  }

  /** Whether nothing came that could be kept. */
  public boolean isEmpty() {
    return objects.isEmpty();
  }

  /** The strictest marking of what was taken; empty where nothing is marked. */
  public Optional<Tlp> strictest() {
    return strictest;
  }

  /** How much of what was taken has no marking of TLP: nobody permitted that it be passed on. */
  public long unmarked() {
    return unmarked;
  }

  @Override
  public void broken(Optional<String> id, String why) {
    problems.accept(ShareProblem.BROKEN_OBJECT.of(id.orElse("an object without an id"), why));
  }

  /** Who made an object, by name; a problem is told where nobody knows. */
  private Optional<String> sender(StixGiven.Head head) {
    Optional<String> name = head.creator().flatMap(id -> Optional.ofNullable(senders.get(id)));
    if (name.filter(Byline::isKeeper).isEmpty()) {
      String what = name.isPresent()
          ? "whoever made it has a name of more than " + Byline.LONGEST_KEEPER + " units, or none"
          : "it names nobody who made it, or one who is not among the objects";
      problems.accept(ShareProblem.UNKNOWN_SENDER.of(head.id(), what));
      return Optional.empty();
    }
    if (only.isPresent() && !only.equals(name)) {
      problems.accept(ShareProblem.UNKNOWN_SENDER.of(
          head.id(), "it is " + name.get() + "'s, and was sent by " + only.get()));
      return Optional.empty();
    }
    return name;
  }

  /**
   * Keeps what was taken. {@code knowledge} are the packs, {@code version} is that of the Isnad
   * that reads the words of others. Commits as it goes.
   */
  public Done keep(LedgerWriter ledger, Knowledge knowledge, String version) {
    SharedKeeping keeping = new SharedKeeping(ledger, knowledge, version, marked(), problems);
    Map<SharedKeeping.Name, SharedKeeping.Coming> reports = new LinkedHashMap<>();
    List<SharedDeciding.Coming> decisions = new ArrayList<>();
    List<StixGiven.SharedClaim> claims = new ArrayList<>();
    for (StixGiven given : objects.values()) {
      if (given.head().revoked()) {
        continue;
      }
      switch (given) {
        case StixGiven.SharedReport report ->
          sender(report.head())
              .ifPresent(keeper -> reports.put(
                  new SharedKeeping.Name(keeper, report.kept().report().id().value()),
                  new SharedKeeping.Coming(keeper, report)));
        case StixGiven.SharedClaim claim -> claims.add(claim);
        case StixGiven.SharedDecision decision ->
          sender(decision.head())
              .ifPresent(keeper -> decisions.add(new SharedDeciding.Coming(keeper, decision)));
        case StixGiven.Words words ->
          keeping.read(words, words.head().creator().flatMap(id -> name(id)));
        case StixGiven.Somebody none -> {}
        case StixGiven.Other none -> {}
      }
    }
    for (StixGiven.SharedClaim claim : claims) {
      sender(claim.head()).ifPresent(keeper -> {
        StixExtension.KeptClaim kept = claim.kept();
        SharedKeeping.Coming report = reports.get(new SharedKeeping.Name(keeper, kept.report()));
        if (report == null) {
          String what = "the report " + kept.report() + " did not come with it";
          problems.accept(ShareProblem.CLAIM_WITHOUT_REPORT.of(claim.head().id(), what));
        } else {
          report.claims().add(claim);
        }
      });
    }
    reports.values().forEach(keeping::keep);
    keeping.decide(decisions);
    return keeping.done();
  }

  /** The reports that decisions which came along mark. */
  private Set<SharedKeeping.Name> marked() {
    Set<SharedKeeping.Name> marked = new HashSet<>();
    for (StixGiven given : objects.values()) {
      if (given instanceof StixGiven.SharedDecision one
          && one.kept().kind().equals(Decision.Marked.KIND)) {
        one.head()
            .creator()
            .flatMap(this::name)
            .ifPresent(keeper -> marks(one)
                .ifPresent(subject -> marked.add(new SharedKeeping.Name(keeper, subject))));
      }
    }
    return marked;
  }

  private static Optional<String> marks(StixGiven.SharedDecision one) {
    try {
      return LedgerJson.CANON.entry(one.kept().kind(), one.kept().body())
                  instanceof DecisionMade made
              && made.decision() instanceof Decision.Marked marked
              && marked.cell().isEmpty()
          ? Optional.of(marked.subject())
          : Optional.empty();
    } catch (BrokenEntry broken) {
      // Told when it is to be kept.
      return Optional.empty();
    }
  }

  private Optional<String> name(StixId id) {
    return Optional.ofNullable(senders.get(id)).filter(name -> !name.isBlank());
  }
}
