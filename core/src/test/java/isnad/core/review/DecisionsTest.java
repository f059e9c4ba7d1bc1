package isnad.core.review;

import static isnad.core.review.Verdicts.at;
import static isnad.core.review.Verdicts.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.claim.ClaimId;
import isnad.core.review.Decision.Accepted;
import isnad.core.review.Decision.Corrected;
import isnad.core.review.Decision.Merged;
import isnad.core.review.Decision.Rejected;
import isnad.core.review.Decision.SourceGraded;
import isnad.core.review.Decision.Split;
import isnad.core.review.Decision.Undone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final ClaimId A = claim(1);
  private static final ClaimId B = claim(2);
  private static final ClaimId C = claim(3);

  @Test
  void ofTwoVerdictsTheLaterHoldsAndBothReviewersAreNamed() {
    Decided accepted = at(1, "Noor", new Accepted(A));
    Decided rejected = at(2, "Sami", new Rejected(A));
    Decisions decisions = Decisions.of(List.of(rejected, accepted));

    assertThat(decisions.isRejected(A)).isTrue();
    assertThat(decisions.isAccepted(A)).isFalse();
    assertThat(decisions.holds(accepted)).isFalse();
    assertThat(decisions.stands(accepted)).isTrue();
    assertThat(decisions.disagreements()).singleElement().satisfies(one -> {
      assertThat(one.sides())
          .extracting(side -> side.decided().by())
          .containsExactly("Noor", "Sami");
      assertThat(one.holds().answer()).isEqualTo("rejected");
    });
  }

  @Test
  void whoChangesTheirOwnMindDisagreesWithNobody() {
    Decisions decisions =
        Decisions.of(List.of(at(1, "Noor", new Accepted(A)), at(2, "Noor", new Rejected(A))));
    assertThat(decisions.isRejected(A)).isTrue();
    assertThat(decisions.disagreements()).isEmpty();
  }

  @Test
  void whatOnePersonAloneDecidedWaitsForASecondOpinion() {
    Decided accepted = at(1, "Noor", new Accepted(A));
    Decided graded = at(2, "Noor", new SourceGraded("A daily", Reliability.C));
    Decided split = at(3, "Noor", new Split(List.of(A), List.of(B, C)));
    Decisions alone = Decisions.of(List.of(accepted, graded, split));
    assertThat(alone.unseconded()).containsExactly(accepted, graded, split);

    Decided second = at(4, "Sami", new Accepted(A));
    Decided half = at(5, "Sami", new Split(List.of(A), List.of(B)));
    Decisions seconded = Decisions.of(List.of(accepted, graded, split, second, half));
    assertThat(seconded.unseconded()).containsExactly(graded);
    assertThat(seconded.seconders(accepted)).containsExactly("Sami");
    assertThat(seconded.seconders(second)).containsExactly("Noor");
    // Of two questions one was answered.
    assertThat(seconded.seconders(split)).isEmpty();
    assertThat(seconded.seconders(half)).containsExactly("Noor");

    Decisions otherwise = Decisions.of(List.of(accepted, at(6, "Sami", new Rejected(A))));
    assertThat(otherwise.unseconded()).isEmpty();
    assertThat(otherwise.seconders(accepted)).isEmpty();
  }

  @Test
  void whatIsUndoneIsAsIfItHadNotBeen() {
    Decided accepted = at(1, "Noor", new Accepted(A));
    Decided rejected = at(2, "Sami", new Rejected(A));
    Decided undone = at(3, "Sami", new Undone(rejected.id()));
    Decisions decisions = Decisions.of(List.of(undone, rejected, accepted));

    assertThat(decisions.isAccepted(A)).isTrue();
    assertThat(decisions.stands(rejected)).isFalse();
    assertThat(decisions.undoing(rejected)).contains(undone);
    assertThat(decisions.disagreements()).isEmpty();
    assertThat(decisions.about(A.value())).containsExactly(accepted, rejected);
  }

  @Test
  void theLastCorrectionOfAFieldHoldsUnlessItsWordsWereErased() {
    Decided first = at(1, "Noor", new Corrected(A, Field.KILLED), "8");
    Decided second = at(2, "Sami", new Corrected(A, Field.KILLED), "9");
    Decided erased = at(3, "Sami", new Corrected(A, Field.KILLED));
    Decisions decisions = Decisions.of(List.of(second, erased, first));
    assertThat(decisions.corrections(A)).isEqualTo(Map.of(Field.KILLED, "9"));
    assertThat(decisions.corrections(B)).isEmpty();
    assertThat(decisions.disagreements()).hasSize(1);
  }

  @Test
  void aLaterSplitTakesBackAMergeAndALaterMergeASplit() {
    Decided merged = at(1, "Noor", Merged.of(B, A));
    Decided split = at(2, "Sami", new Split(List.of(A), List.of(B, C)));
    Decisions apart = Decisions.of(List.of(split, merged));
    assertThat(apart.merges()).isEmpty();
    assertThat(apart.splits()).containsExactly(new Split(List.of(A), List.of(B, C)));
    assertThat(apart.disagreements()).hasSize(1);

    Decided again = at(3, "Noor", Merged.of(A, C));
    Decisions together = Decisions.of(List.of(again, split, merged));
    assertThat(together.merges()).containsExactly(Merged.of(A, C));
    assertThat(together.splits()).isEmpty();
  }

  @Test
  void gradesAreGivenByPeopleAndNobodyElse() {
    Decided graded = at(1, "Noor", new SourceGraded("an-outlet", Reliability.of("b")));
    assertThat(Decisions.of(List.of(graded)).about("an-outlet")).containsExactly(graded);
    assertThat(Decisions.NONE.about("an-outlet")).isEmpty();
    assertThat(Credibility.of("6")).isEqualTo(Credibility.CANNOT_BE_JUDGED);
    assertThatThrownBy(() -> Reliability.of("G")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Credibility.of("0")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> Merged.of(A, A)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Split(List.of(A), List.of(A)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Split(List.of(), List.of(A)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Signature.of(" ", "why")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Signature.of("by", "")).isInstanceOf(IllegalArgumentException.class);
  }
}
