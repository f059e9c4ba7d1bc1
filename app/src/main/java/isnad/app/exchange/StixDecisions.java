package isnad.app.exchange;

import isnad.app.exchange.Markings.Subject;
import isnad.app.json.LedgerJson;
import isnad.app.json.StixContent;
import isnad.app.json.StixContent.Opinion.View;
import isnad.app.json.StixExtension;
import isnad.app.json.StixId;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Digest;
import isnad.core.review.Credibility;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What reviewers decided as STIX opinions, each with the whole decision. */
final class StixDecisions {
  private final Outgoing out;
  private final Noted noted;

  /** The objects that went out which a decision may be about. */
  interface Noted {
    /** Those of a claim, one for each report that has it. */
    Collection<StixId> claim(ClaimId claim);

    /** That of a report or an incident of that id, if it went out. */
    Collection<StixId> named(String id);
  }

  StixDecisions(Outgoing out, Noted noted) {
    this.out = out;
    this.noted = noted;
  }

  /** Sends all that is about something that went out; {@code whole}: grades of sources too. */
  void send(Decisions decisions, boolean whole) {
    // What was undone goes before its undoing, also where both were made at once.
    send(decisions.all().stream().filter(one -> !isUndoing(one)).toList(), whole);
    send(decisions.all().stream().filter(StixDecisions::isUndoing).toList(), whole);
  }

  private static boolean isUndoing(Decided one) {
    return one.decision() instanceof Decision.Undone;
  }

  private void send(List<Decided> some, boolean whole) {
    for (Decided decided : some) {
      List<StixId> about = about(decided.decision(), whole);
      // How a claim by hand came to be goes with the claim.
      if (!about.isEmpty() && !(decided.decision() instanceof Decision.Added)) {
        send(decided, about);
      }
    }
  }

  private List<StixId> about(Decision decision, boolean whole) {
    List<StixId> about = new ArrayList<>();
    switch (decision) {
      case Decision.OfClaim one -> about.addAll(noted.claim(one.claim()));
      case Decision.Merged one -> {
        about.addAll(noted.claim(one.one()));
        about.addAll(noted.claim(one.other()));
      }
      case Decision.Split one -> {
        one.out().forEach(claim -> about.addAll(noted.claim(claim)));
        one.from().forEach(claim -> about.addAll(noted.claim(claim)));
      }
      case Decision.Annotated one -> {
        about.addAll(noted.named(one.subject()));
        if (ClaimId.isOne(one.subject())) {
          about.addAll(noted.claim(new ClaimId(one.subject())));
        }
      }
      case Decision.Marked one -> {
        // That a cell is kept back is for those who may know what it holds.
        if (one.cell().isEmpty()) {
          about.addAll(noted.named(one.subject()));
          if (ClaimId.isOne(one.subject())) {
            about.addAll(noted.claim(new ClaimId(one.subject())));
          }
        }
      }
      case Decision.SourceGraded one -> {
        if (whole) {
          about.add(grades(one.source()));
        }
      }
      case Decision.Undone(DecisionId gone) -> {
        StixId earlier = id(gone);
        if (out.wasSent(earlier)) {
          about.add(earlier);
        }
      }
    }
    return about.stream().distinct().toList();
  }

  /** A source by the key that grades have. */
  private StixId grades(String source) {
    StixContent.Identity identity =
        new StixContent.Identity(source, Optional.empty(), StixContent.Identity.Sort.UNKNOWN);
    StixId id = out.id(identity.type(), "source", source);
    out.sendName(out.lasting(id, identity));
    return id;
  }

  private StixId id(DecisionId decision) {
    return out.id("opinion", "decision", decision.value());
  }

  private void send(Decided decided, List<StixId> about) {
    DecisionMade bare = new DecisionMade(
        decided.decision(),
        decided.signature(),
        decided.decision().hasWords() ? Optional.of(Digest.NONE) : Optional.empty());
    StixContent.Opinion opinion = new StixContent.Opinion(
        view(decided.decision()), said(decided), List.of(decided.by()), about);
    out.send(
        out.made(id(decided.id()), decided.time(), opinion)
            .with(new StixExtension.KeptDecision(
                decided.id(),
                decided.time(),
                bare.kind(),
                LedgerJson.CANON.body(bare),
                decided.words())),
        new Subject.OfDecision(decided));
  }

  private static View view(Decision decision) {
    return switch (decision) {
      case Decision.Accepted one -> View.AGREE;
      case Decision.Rejected one -> View.STRONGLY_DISAGREE;
      case Decision.Corrected one -> View.DISAGREE;
      case Decision.ClaimGraded one -> view(one.grade());
      case Decision.Undone one -> View.STRONGLY_DISAGREE;
      case Decision.Merged one -> View.NEUTRAL;
      case Decision.Split one -> View.NEUTRAL;
      case Decision.Annotated one -> View.NEUTRAL;
      case Decision.Marked one -> View.NEUTRAL;
      case Decision.SourceGraded one -> View.NEUTRAL;
      case Decision.Added one -> View.NEUTRAL;
    };
  }

  private static View view(Credibility grade) {
    return switch (grade) {
      case CONFIRMED -> View.STRONGLY_AGREE;
      case PROBABLY_TRUE -> View.AGREE;
      case POSSIBLY_TRUE, CANNOT_BE_JUDGED -> View.NEUTRAL;
      case DOUBTFUL -> View.DISAGREE;
      case IMPROBABLE -> View.STRONGLY_DISAGREE;
    };
  }

  /** What was decided in a sentence. */
  private static String said(Decided decided) {
    return DecisionSentence.of(decided) + ". Decided by " + decided.by() + ": "
        + decided.signature().why();
  }
}
