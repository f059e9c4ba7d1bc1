package isnad.app.change;

import isnad.app.change.SharedKeeping.Kept;
import isnad.app.change.SharedKeeping.Name;
import isnad.app.json.LedgerJson;
import isnad.app.json.StixExtension.KeptDecision;
import isnad.app.json.StixGiven;
import isnad.app.store.SharedWriter;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.DecisionMade;
import isnad.core.pack.Packs;
import isnad.core.review.Corrections;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import isnad.core.review.Marking;
import isnad.core.review.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the decisions that organisations share: each under its reviewer's name with the
 * organisation behind it, and only about what that organisation keeps here. Where a question was
 * answered otherwise here, that stands.
 */
final class SharedDeciding {
  private final SharedKeeping keeping;
  private final Corrections corrections;
  private final Map<String, Map<ClaimId, Claim>> theirs = new HashMap<>();

  /** What was answered to a question, and by whom. */
  private record Answered(String by, String answer) {}

  private final Map<String, List<Answered>> answers = new HashMap<>();

  /** What the decisions of a keeper are called here. */
  private final Map<String, Map<DecisionId, DecisionId>> names = new HashMap<>();

  /** A decision of a keeper. */
  record Coming(String keeper, StixGiven.SharedDecision given) {}

  SharedDeciding(SharedKeeping keeping, Packs packs) {
    this.keeping = keeping;
    corrections = new Corrections(packs);
    keeping
        .kept()
        .forEach((name, kept) ->
            theirs.computeIfAbsent(name.keeper(), some -> new HashMap<>()).putAll(kept.claims()));
    Decisions here = keeping.shared().decisions();
    for (Decided one : here.all()) {
      if (here.stands(one)) {
        for (Decided.Ruling ruling : one.rulings()) {
          answers
              .computeIfAbsent(ruling.question(), some -> new ArrayList<>())
              .add(new Answered(one.by(), ruling.answer()));
        }
      }
    }
  }

  /** Keeps those that can be, in the order in which they were made; gives how many were new. */
  long decide(List<Coming> coming) {
    long decided = 0;
    List<Coming> inOrder = coming.stream()
        .sorted(Comparator.comparing((Coming one) -> one.given.kept().decided())
            // Also where both were made at once, what was undone comes before its undoing.
            .thenComparing(one -> one.given.kept().kind().equals(Decision.Undone.KIND))
            .thenComparing(one -> one.given.kept().decision()))
        .toList();
    for (Coming one : inOrder) {
      decided += decide(one) ? 1 : 0;
    }
    return decided;
  }

  /** Why a decision cannot be kept. */
  private static final class Unfit extends Exception {
    private final ShareProblem code;

    Unfit(ShareProblem code, String why) {
      super(why);
      this.code = code;
    }
  }

  private boolean decide(Coming coming) {
    try {
      return keep(coming);
    } catch (Unfit unfit) {
      keeping.refuse(unfit.code.of(coming.given.head().id(), String.valueOf(unfit.getMessage())));
    } catch (BrokenEntry broken) {
      keeping.refuse(ShareProblem.BROKEN_OBJECT.of(coming.given.head().id(), broken.why()));
    } catch (IllegalArgumentException wrong) {
      keeping.refuse(ShareProblem.BROKEN_OBJECT.of(
          coming.given.head().id(), String.valueOf(wrong.getMessage())));
    }
    return false;
  }

  private boolean keep(Coming coming) throws Unfit, BrokenEntry {
    KeptDecision kept = coming.given.kept();
    if (!(LedgerJson.CANON.entry(kept.kind(), kept.body()) instanceof DecisionMade made)
        || !made.id(LedgerJson.CANON).equals(kept.decision())) {
      throw new Unfit(ShareProblem.BROKEN_OBJECT, "no decision of the name " + kept.decision());
    }
    Signature signature = SharedKeeping.signed(made.signature(), coming.keeper)
        .orElseThrow(() -> new Unfit(
            ShareProblem.BROKEN_OBJECT, "the names of reviewer and organisation are too long"));
    if (made.decision().hasWords() != kept.words().isPresent()) {
      throw new Unfit(ShareProblem.BROKEN_OBJECT, "its words are missing: they may be erased");
    }
    Decision decision = here(coming.keeper, made.decision());
    Optional<String> words = words(coming.keeper, decision, kept.words());
    DecisionId id = SharedWriter.named(decision, signature, words);
    refuseDisputed(coming.keeper, new Decided(id, kept.decided(), decision, signature, words));
    names.computeIfAbsent(coming.keeper, some -> new HashMap<>()).put(kept.decision(), id);
    return keeping.shared().decide(decision, signature, words);
  }

  /** The decision in the names that things have here; only about what the keeper keeps. */
  private Decision here(String keeper, Decision decision) throws Unfit {
    return switch (decision) {
      case Decision.Undone(DecisionId gone) -> {
        DecisionId ours = names.getOrDefault(keeper, Map.of()).get(gone);
        if (ours == null) {
          throw elsewhere(gone.value());
        }
        yield new Decision.Undone(ours);
      }
      case Decision.Annotated(String subject) -> new Decision.Annotated(subject(keeper, subject));
      case Decision.Marked marked ->
        new Decision.Marked(
            subject(keeper, marked.subject()), marked.cell(), theirs(keeper, marked.marking()));
      case Decision.SourceGraded graded -> graded;
      case Decision.OfClaim claim -> ofTheirs(keeper, claim);
      case Decision.Merged merged -> ofTheirs(keeper, merged);
      case Decision.Split split -> ofTheirs(keeper, split);
    };
  }

  /** The marking as the keeper's own: nobody marks in the name of another. */
  private static Marking theirs(String keeper, Marking marking) throws Unfit {
    if (!marking.owner().equals(Marking.OURS) && !marking.owner().equals(keeper)) {
      throw new Unfit(ShareProblem.BROKEN_OBJECT, "a marking of another: " + marking.owner());
    }
    return new Marking(marking.level(), keeper, marking.recipients());
  }

  private Decision ofTheirs(String keeper, Decision decision) throws Unfit {
    for (String claim : decision.about()) {
      requireTheirs(keeper, claim);
    }
    return decision;
  }

  private void requireTheirs(String keeper, String claim) throws Unfit {
    if (!ClaimId.isOne(claim)
        || !theirs.getOrDefault(keeper, Map.of()).containsKey(new ClaimId(claim))) {
      throw elsewhere(claim);
    }
  }

  private static Unfit elsewhere(String what) {
    return new Unfit(
        ShareProblem.DECISION_ELSEWHERE, "it is about " + what + ", which is not kept as theirs");
  }

  private String subject(String keeper, String subject) throws Unfit {
    Kept report = keeping.kept().get(new Name(keeper, subject));
    if (report != null) {
      return report.id().value();
    }
    requireTheirs(keeper, subject.startsWith("i-") ? "c-" + subject.substring(2) : subject);
    return subject;
  }

  /** The words, which must be some that could be decided here. */
  private Optional<String> words(String keeper, Decision decision, Optional<String> words)
      throws Unfit {
    if (decision instanceof Decision.Corrected one) {
      Claim claim = theirs.getOrDefault(keeper, Map.of()).get(one.claim());
      String value = words.orElse("");
      if (claim == null || value.length() > Decision.LONGEST_VALUE) {
        throw new Unfit(ShareProblem.BROKEN_OBJECT, "no value of a claim");
      }
      return Optional.of(corrections.kept(claim, one.field(), value));
    }
    if (words.filter(note -> note.length() > Decision.LONGEST_NOTE).isPresent()) {
      throw new Unfit(
          ShareProblem.BROKEN_OBJECT, "a note has at most " + Decision.LONGEST_NOTE + " units");
    }
    return words;
  }

  private void refuseDisputed(String keeper, Decided decided) throws Unfit {
    Set<String> others = new HashSet<>();
    for (Decided.Ruling ruling : decided.rulings()) {
      for (Answered answered : answers.getOrDefault(ruling.question(), List.of())) {
        if (!answered.by.endsWith(" (" + keeper + ")")
            && !answered.answer.equals(ruling.answer())) {
          others.add(answered.by);
        }
      }
    }
    if (!others.isEmpty()) {
      throw new Unfit(
          ShareProblem.DECISION_DISPUTED, "decided otherwise here by " + String.join(", ", others));
    }
  }
}
