package isnad.core.review;

import isnad.core.claim.ClaimId;
import isnad.core.review.Decided.Ruling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What people decided, as it stands: without what was undone, and of different answers to one
 * question the latest. The order in which decisions are given changes nothing.
 */
public final class Decisions {
  /** No decision at all. */
  public static final Decisions NONE = of(List.of());

  private final List<Decided> all;
  private final Map<DecisionId, Decided> undone = new TreeMap<>();
  private final Map<String, List<Decided>> byName = new TreeMap<>();
  private final Map<String, Map<String, Answer>> questions = new TreeMap<>();
  private final Map<String, Answer> holding = new TreeMap<>();

  /** A reviewer's answer and the decision that gives it. */
  private record Answer(String answer, Decided decided) {}

  private Decisions(Collection<Decided> decided) {
    all = decided.stream().distinct().sorted(Decided.ORDER).toList();
    for (Decided one : all) {
      if (one.decision() instanceof Decision.Undone(DecisionId gone)) {
        undone.putIfAbsent(gone, one);
      }
    }
    for (Decided one : all) {
      for (String name : one.decision().about()) {
        byName.computeIfAbsent(name, some -> new ArrayList<>()).add(one);
      }
      if (stands(one)) {
        for (Ruling ruling : one.rulings()) {
          Answer answer = new Answer(ruling.answer(), one);
          holding.put(ruling.question(), answer);
          Map<String, Answer> byReviewer =
              questions.computeIfAbsent(ruling.question(), some -> new LinkedHashMap<>());
          // Taken out first, so that the last word of each stands in the order of time.
          byReviewer.remove(one.by());
          byReviewer.put(one.by(), answer);
        }
      }
    }
  }

  /** What stands of {@code decided}, given in any order. */
  public static Decisions of(Collection<Decided> decided) {
    return new Decisions(decided);
  }

  /** All decisions in the order of their times, also those that were undone. */
  public List<Decided> all() {
    return all;
  }

  /** The decision of that name. */
  public Optional<Decided> decision(DecisionId id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** All that was decided about a claim, an incident, a report or a source. */
  public List<Decided> about(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** Whether it was not undone. */
  public boolean stands(Decided one) {
    return !undone.containsKey(one.id());
  }

  /** The decision that undid it, if one did. */
  public Optional<Decided> undoing(Decided one) {
    return Optional.ofNullable(undone.get(one.id()));
  }

  /** Whether it stands, and nobody has since answered otherwise all that it answers. */
  public boolean holds(Decided one) {
    List<Ruling> rulings = one.rulings();
    return stands(one) && (rulings.isEmpty() || rulings.stream().anyMatch(this::holds));
  }

  private boolean holds(Ruling ruling) {
    return is(ruling.question(), ruling.answer());
  }

  private boolean is(String question, String answer) {
    Answer latest = holding.get(question);
    return latest != null && latest.answer().equals(answer);
  }

  public boolean isRejected(ClaimId claim) {
    return is(Decided.verdict(claim), Decided.REJECTED);
  }

  public boolean isAccepted(ClaimId claim) {
    return is(Decided.verdict(claim), Decided.ACCEPTED);
  }

  /** The corrected values of a claim that hold, by their fields. */
  public Map<Field, String> corrections(ClaimId claim) {
    Map<Field, String> values = new TreeMap<>();
    for (Decided one : byName.getOrDefault(claim.value(), List.of())) {
      if (one.decision() instanceof Decision.Corrected(ClaimId none, Field field)) {
        Answer latest = holding.get(Decided.field(claim, field));
        if (latest != null) {
          values.put(field, latest.answer());
        }
      }
    }
    return values;
  }

  /** The pairs of claims that are of one incident, as was decided last of each. */
  public List<Decision.Merged> merges() {
    return all.stream()
        .filter(this::holds)
        .flatMap(one ->
            one.decision() instanceof Decision.Merged merged ? Stream.of(merged) : Stream.empty())
        .distinct()
        .toList();
  }

  /**
   * The splits that hold, in the order of their times. A claim that was since merged with one of
   * the other side is no longer taken out.
   */
  public List<Decision.Split> splits() {
    List<Decision.Split> splits = new ArrayList<>();
    for (Decided one : all) {
      if (one.decision() instanceof Decision.Split split && stands(one)) {
        List<ClaimId> out = split.out().stream()
            .filter(claim -> split.from().stream()
                .allMatch(from -> is(Decided.together(claim, from), Decided.APART)))
            .toList();
        if (!out.isEmpty()) {
          splits.add(new Decision.Split(out, split.from()));
        }
      }
    }
    return splits;
  }

  /** The questions that reviewers answer differently, by their words. */
  public List<Disagreement> disagreements() {
    List<Disagreement> found = new ArrayList<>();
    questions.forEach((question, answers) -> {
      if (answers.values().stream().map(Answer::answer).distinct().count() > 1) {
        found.add(new Disagreement(
            question,
            answers.values().stream()
                .map(one -> new Disagreement.Side(one.answer(), one.decided()))
                .toList()));
      }
    });
    return found;
  }

  /** What holds and nobody but who decided it has had a word on; it wants a second opinion. */
  public List<Decided> unseconded() {
    return all.stream()
        .filter(this::holds)
        .filter(one -> !one.rulings().isEmpty())
        .filter(one -> one.rulings().stream()
            .allMatch(ruling -> answers(ruling).keySet().equals(Set.of(one.by()))))
        .toList();
  }

  /** Who else says the same as the last word of theirs; of several questions, to all. */
  public List<String> seconders(Decided one) {
    return one.rulings().stream()
        .flatMap(ruling -> answers(ruling).values().stream())
        .map(answer -> answer.decided().by())
        .distinct()
        .filter(by -> !by.equals(one.by()))
        .filter(by -> one.rulings().stream().allMatch(ruling -> says(by, ruling)))
        .toList();
  }

  private Map<String, Answer> answers(Decided.Ruling ruling) {
    return questions.getOrDefault(ruling.question(), Map.of());
  }

  private boolean says(String by, Decided.Ruling ruling) {
    Answer answer = answers(ruling).get(by);
    return answer != null && answer.answer().equals(ruling.answer());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
