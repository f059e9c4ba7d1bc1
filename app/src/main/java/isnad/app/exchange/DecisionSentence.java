package isnad.app.exchange;

import isnad.core.review.Decided;
import isnad.core.review.Decision;

/** What a person decided in a sentence of English, without who and why. */
final class DecisionSentence {
  private DecisionSentence() {}

  static String of(Decided decided) {
    String words = decided.words().map(given -> ": " + given).orElse("");
    return switch (decided.decision()) {
      case Decision.Accepted one -> "The claim was read rightly";
      case Decision.Rejected one -> "The claim does not stand in its report";
      case Decision.Corrected one -> "Read wrongly, " + one.field().key() + words;
      case Decision.ClaimGraded one ->
        "The claim is graded " + one.grade().digit() + " (" + one.grade().words() + ")";
      case Decision.Merged one -> "Both claims are of one incident";
      case Decision.Split one -> "The claims are not of one incident";
      case Decision.Annotated one -> "A note" + words;
      case Decision.Marked one -> "To be handled as " + one.marking().shown();
      case Decision.SourceGraded one ->
        "The source is graded " + one.grade() + " (" + one.grade().words() + ")";
      case Decision.Added one -> "The claim was added by hand";
      case Decision.Undone one -> "The decision " + one.decision() + " no longer stands";
    };
  }
}
