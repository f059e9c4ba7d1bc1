package isnad.core.view;

import isnad.core.event.EventType;
import isnad.core.incident.Party;
import isnad.core.view.Agreement.Relation;
import java.util.ArrayList;
import java.util.List;

/** A claim that something was not so, and the claims of its incident that tell what it denies. */
public record Denial(Telling denies, List<Telling> denied) {
  public Denial {
    denied = List.copyOf(denied);
  }

  /**
   * The denials among {@code tellings}. What is denied is told of the same type, or where nothing
   * of it is told, of one beside it, and of no other parties.
   */
  public static List<Denial> among(List<Telling> tellings, Kin kin) {
    Agreement agreement = new Agreement(kin, Allies.among(tellings));
    List<Telling> sorted = tellings.stream().sorted(Telling.ORDER).toList();
    List<Denial> denials = new ArrayList<>();
    for (Telling denial : sorted) {
      if (denial.isDenial()) {
        List<Telling> meant = sorted.stream()
            .filter(other -> other.isTold() && isMeant(denial, other, agreement))
            .toList();
        List<Telling> same = meant.stream()
            .filter(other -> type(other).name().equals(type(denial).name()))
            .toList();
        denials.add(new Denial(denial, same.isEmpty() ? meant : same));
      }
    }
    return denials;
  }

  private static EventType type(Telling telling) {
    return telling.account().type();
  }

  private static boolean isMeant(Telling denial, Telling other, Agreement agreement) {
    boolean kind =
        type(denial).name().equals(type(other).name()) || type(denial).isBeside(type(other));
    return kind
        && mayMeet(Question.WHO, denial.account().doers(), other.account().doers(), agreement)
        && mayMeet(Question.WHOM, denial.account().others(), other.account().others(), agreement);
  }

  private static boolean mayMeet(
      Question question, List<Party> some, List<Party> others, Agreement agreement) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    return some.stream()
        .anyMatch(one -> others.stream()
            .anyMatch(other -> agreement.of(
                    new Value.Participant(question, one), new Value.Participant(question, other))
                != Relation.DIFFERS));
  }
}
