package isnad.app.present;

import isnad.core.claim.Count;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Figures;
import isnad.core.incident.Teller;
import isnad.core.view.Answer;
import isnad.core.view.Telling;
import isnad.core.view.Value;
import java.util.ArrayList;
import java.util.List;

/** Values of an incident, and who gives them, in a few plain words. */
final class ValueWords {
  private ValueWords() {}

  static String of(Value value) {
    return switch (value) {
      case Value.Participant one -> one.party().name();
      case Value.Means one -> one.type().name();
      case Value.Place one -> ClaimWords.place(one.place());
      case Value.Time one -> ClaimWords.time(one.time());
      case Value.Number one -> number(one.count(), one.cumulative());
    };
  }

  private static String number(Count count, boolean cumulative) {
    return ClaimWords.count(count) + (cumulative ? " in all (a sum)" : "");
  }

  /** The voices from the origin to the outlet. */
  static String chain(Telling telling) {
    List<String> names = new ArrayList<>();
    for (Teller teller : telling.testimony().chain().reversed()) {
      List<String> together = new ArrayList<>(List.of(teller.name()));
      teller.together().forEach(other -> together.add(other.name()));
      names.add(Cells.isolated(Cells.plain(String.join(" + ", together))));
    }
    names.add(Cells.isolated(Cells.plain(telling.testimony().outlet())));
    return String.join(" → ", names);
  }

  /** How the voice stands to it, in brackets; empty where it plainly says so. */
  static String stance(Telling telling) {
    String modality = telling.claim().happening().modality().key();
    String stance = ClaimWords.isMarked(telling.claim()) ? ClaimWords.stance(telling.claim()) : "";
    String told =
        modality.equals("actual") ? stance : stance.isEmpty() ? modality : stance + ", " + modality;
    return told.isEmpty() ? "" : " (" + told + ")";
  }

  /** {@code «words» report 12–20}. */
  static String words(Answer answer) {
    return "«"
        + Cells.isolated(Cells.plain(answer.words().words()))
        + "» "
        + place(
            answer.telling().report(),
            answer.words().span().start(),
            answer.words().span().end());
  }

  static String place(String report, int start, int end) {
    return Cells.isolated(Cells.plain(report)) + " " + start + "–" + end;
  }

  /** {@code 2–3 origins, 2 chains}. */
  static String figures(Figures figures) {
    return bounds(figures.atLeast(), figures.atMost())
        + (figures.atMost() == 1 ? " origin, " : " origins, ")
        + figures.chains()
        + (figures.chains() == 1 ? " chain" : " chains");
  }

  /** How well a value is told; where nobody tells it, how well it is denied. */
  static String figures(Corroboration told) {
    if (told.told().atMost() == 0) {
      return "only denied: " + figures(told.denied());
    }
    String denied = told.denied().atMost() == 0 ? "" : "; in denials: " + figures(told.denied());
    return figures(told.told()) + denied;
  }

  private static String bounds(int least, int most) {
    return least == most ? String.valueOf(least) : least + "–" + most;
  }
}
