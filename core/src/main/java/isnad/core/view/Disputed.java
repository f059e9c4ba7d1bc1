package isnad.core.view;

import isnad.core.view.Profile.Contradicted;
import isnad.core.view.Profile.Denied;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the claims of one source others deny or contradict, and what it revised itself. */
record Disputed(List<Denied> denied, List<Revision> revised, List<Contradicted> contradicted) {
  Disputed {
    denied = List.copyOf(denied);
    revised = List.copyOf(revised);
    contradicted = List.copyOf(contradicted);
  }

  /** What is disputed of the source {@code key}, in the order of {@code differences}. */
  static Disputed of(String key, List<Differences> differences) {
    return new Disputed(
        differences.stream()
            .flatMap(one -> one.denials().stream())
            .flatMap(denial -> denied(key, denial))
            .toList(),
        differences.stream()
            .flatMap(one -> one.revisions().stream())
            .filter(revision -> isOwn(key, revision))
            .toList(),
        differences.stream()
            .flatMap(one -> one.contradictions().stream())
            .flatMap(one -> contradicted(key, one).stream())
            .toList());
  }

  /** How much that is. */
  Disputes counts() {
    return new Disputes(
        Math.toIntExact(denied.stream().map(one -> one.told().id()).distinct().count()),
        count(Order.LATER),
        count(Order.EARLIER),
        count(Order.UNKNOWN),
        revised.size(),
        contradicted.size());
  }

  private int count(Order order) {
    return Math.toIntExact(denied.stream().filter(one -> one.order() == order).count());
  }

  private static Optional<Capacity> capacity(String key, Telling telling) {
    return Capacity.of(key, telling.testimony());
  }

  private static Stream<Denied> denied(String key, Denial denial) {
    return denial.denied().stream()
        .flatMap(told -> capacity(key, told)
            .map(as -> new Denied(
                told, denial.denies(), as, Order.of(denial.denies().published(), told.published())))
            .stream());
  }

  private static boolean isOwn(String key, Revision revision) {
    return isOrigin(key, revision.before());
  }

  private static boolean isOrigin(String key, List<Answer> answers) {
    return answers.stream()
        .anyMatch(answer ->
            capacity(key, answer.telling()).filter(as -> as == Capacity.ORIGIN).isPresent());
  }

  private static List<Contradicted> contradicted(String key, Contradiction contradiction) {
    List<Contradicted> found = new ArrayList<>();
    for (Contradiction.Side side : contradiction.sides()) {
      List<Answer> own = side.answers().stream()
          .filter(answer -> capacity(key, answer.telling()).isPresent())
          .toList();
      List<Answer> others = contradiction.sides().stream()
          .filter(other -> other != side)
          .flatMap(other -> other.answers().stream())
          .toList();
      if (!own.isEmpty()) {
        Capacity as = isOrigin(key, own) ? Capacity.ORIGIN : Capacity.RELAY;
        found.add(new Contradicted(contradiction.subject(), own, others, as));
      }
    }
    return found;
  }
}
