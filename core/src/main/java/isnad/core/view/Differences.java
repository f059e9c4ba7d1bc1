package isnad.core.view;

import isnad.core.claim.ClaimId;
import isnad.core.event.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told differently of one incident: contradictions between voices, figures and other
 * answers that a voice later revised, and denials. Sums over many happenings are none of it. The
 * order of tellings changes nothing.
 */
public record Differences(
    List<Contradiction> contradictions, List<Revision> revisions, List<Denial> denials) {
  /** Deeds of several, each of whom may be told of alone. */
  private static final Set<String> SHARED = Set.of("clash", "deployment");

  /** What is asked about how: one person dies of one thing. */
  private static final String MEANS = "means";

  public Differences {
    contradictions = List.copyOf(contradictions);
    revisions = List.copyOf(revisions);
    denials = List.copyOf(denials);
  }

  public static Differences among(List<Telling> tellings, Kin kin) {
    Agreement agreement = new Agreement(kin, Allies.among(tellings));
    List<Contradiction> contradictions = new ArrayList<>();
    List<Revision> revisions = new ArrayList<>();
    for (List<Position> positions : positions(tellings).values()) {
      Set<Position> outdated = new HashSet<>();
      for (Position position : positions) {
        for (Position later : positions) {
          if (position.voice().equals(later.voice())
              && position.isBefore(later)
              && position.contradicts(later, agreement)) {
            outdated.add(position);
          }
        }
      }
      revisions.addAll(revisions(positions, outdated, agreement));
      List<Position> valid =
          positions.stream().filter(position -> !outdated.contains(position)).toList();
      contradictions.addAll(contradiction(valid, agreement));
    }
    return new Differences(contradictions, revisions, Denial.among(tellings, kin));
  }

  public boolean isEmpty() {
    return contradictions.isEmpty() && revisions.isEmpty() && denials.isEmpty();
  }

  /** What each voice answers in each report, by subject. */
  private static Map<Subject, List<Position>> positions(List<Telling> tellings) {
    Map<Subject, TreeMap<String, List<Telling>>> bySubject = new TreeMap<>();
    tellings.stream()
        .filter(telling -> telling.isTold() && !telling.claim().happening().cumulative())
        .sorted(Telling.ORDER)
        .forEach(telling -> subjects(telling)
            .forEach(subject -> bySubject
                .computeIfAbsent(subject, some -> new TreeMap<>())
                .computeIfAbsent(
                    telling.voice() + "\n\n" + telling.report(), v -> new ArrayList<>())
                .add(telling)));
    Map<Subject, List<Position>> positions = new TreeMap<>();
    bySubject.forEach((subject, voices) -> positions.put(
        subject, voices.values().stream().map(told -> position(subject, told)).toList()));
    return positions;
  }

  /** What two speakers condemn or demand are two statements, not two versions of one. */
  private static Set<Subject> subjects(Telling telling) {
    if (telling.account().type().family() == Family.STATEMENT) {
      return Set.of();
    }
    return Answer.of(telling).stream()
        .filter(Differences::isComparable)
        .map(Differences::subject)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Numbers of people to whom something was done, and parties to a single deed: whoever supports,
   * meets, fights or sends troops leaves room for others who do.
   */
  private static boolean isComparable(Answer answer) {
    return switch (answer.value()) {
      case Value.Number number -> Agreement.isComparable(number.of());
      case Value.Participant party ->
        switch (answer.telling().account().type().family()) {
          case VIOLENCE, SECURITY, CONTROL ->
            !SHARED.contains(answer.telling().account().type().name());
          case SUPPORT, POLITICS, STATEMENT -> false;
        };
      case Value.Means means -> true;
      case Value.Place place -> true;
      case Value.Time time -> true;
    };
  }

  private static Subject subject(Answer answer) {
    String of = switch (answer.value()) {
      case Value.Number number -> number.of().key();
      case Value.Means means -> MEANS;
      case Value.Participant party -> answer.telling().account().type().name();
      case Value.Place place -> answer.telling().account().type().name();
      case Value.Time time -> answer.telling().account().type().name();
    };
    return new Subject(answer.value().question(), of);
  }

  private static Position position(Subject subject, List<Telling> told) {
    Telling first = told.getFirst();
    List<Answer> all = told.stream()
        .flatMap(telling -> Answer.of(telling).stream())
        .sorted(Answer.ORDER)
        .toList();
    return new Position(
        subject,
        first.voice(),
        first.report(),
        first.published(),
        all.stream().filter(answer -> subject(answer).equals(subject)).toList(),
        of(Question.WHO, all),
        of(Question.WHOM, all));
  }

  private static List<Answer> of(Question question, List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.value().question() == question)
        .toList();
  }

  /** A position that no longer holds, and the first later one of its voice that says otherwise. */
  private record Step(Position before, Position later) {
    String values() {
      return String.join(
          "\n\n",
          before.voice(),
          Differences.values(before.answers()),
          Differences.values(later.answers()));
    }
  }

  /** Each step of a voice from some values to others once, with all who tell either. */
  private static List<Revision> revisions(
      List<Position> positions, Set<Position> outdated, Agreement agreement) {
    Map<String, List<Step>> steps = new TreeMap<>();
    for (Position old : positions) {
      if (outdated.contains(old)) {
        positions.stream()
            .filter(later -> later.voice().equals(old.voice())
                && old.isBefore(later)
                && old.contradicts(later, agreement))
            .reduce((one, other) -> other.isBefore(one) ? other : one)
            .map(later -> new Step(old, later))
            .ifPresent(step ->
                steps.computeIfAbsent(step.values(), some -> new ArrayList<>()).add(step));
      }
    }
    return steps.values().stream()
        .map(same -> new Revision(
            same.getFirst().before().subject(),
            answers(same.stream().map(Step::before)),
            answers(same.stream().map(Step::later))))
        .toList();
  }

  private static List<Answer> answers(Stream<Position> positions) {
    return positions
        .flatMap(position -> position.answers().stream())
        .distinct()
        .sorted(Answer.ORDER)
        .toList();
  }

  private static List<Contradiction> contradiction(List<Position> valid, Agreement agreement) {
    Map<String, List<Position>> sides = new TreeMap<>();
    for (Position position : valid) {
      if (valid.stream().anyMatch(other -> isAgainst(position, other, agreement))) {
        sides
            .computeIfAbsent(values(position.answers()), some -> new ArrayList<>())
            .add(position);
      }
    }
    if (sides.isEmpty()) {
      return List.of();
    }
    List<Contradiction.Side> listed = sides.values().stream()
        .map(Differences::side)
        .sorted(Comparator.comparing(
                (Contradiction.Side side) -> -side.corroboration().told().atLeast())
            .thenComparing(side -> values(side.answers())))
        .toList();
    return List.of(new Contradiction(valid.getFirst().subject(), listed));
  }

  /** One report does not contradict itself by what one and the same voice tells in it. */
  private static boolean isAgainst(Position one, Position other, Agreement agreement) {
    boolean same = one.voice().equals(other.voice()) && one.report().equals(other.report());
    return !same && one.contradicts(other, agreement);
  }

  private static String values(List<Answer> answers) {
    return answers.stream()
        .map(answer -> answer.value().key())
        .distinct()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static Contradiction.Side side(List<Position> positions) {
    List<Answer> answers = positions.stream()
        .flatMap(position -> position.answers().stream())
        .sorted(Answer.ORDER)
        .toList();
    Map<String, Value> values = new LinkedHashMap<>();
    answers.stream()
        .map(Answer::value)
        .sorted(Comparator.comparing(Value::key))
        .forEach(value -> values.putIfAbsent(value.key(), value));
    return new Contradiction.Side(
        List.copyOf(values.values()), answers, Held.corroboration(answers));
  }

  /** The denials of what {@code claim} tells. */
  public List<Denial> of(ClaimId claim) {
    return denials.stream()
        .filter(
            denial -> denial.denied().stream().anyMatch(telling -> telling.id().equals(claim)))
        .toList();
  }
}
