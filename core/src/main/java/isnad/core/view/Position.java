package isnad.core.view;

import isnad.core.incident.Party;
import isnad.core.mention.Quantity;
import isnad.core.report.Published;
import isnad.core.view.Agreement.Relation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one voice in one report answers on one subject. A voice that names several values, such as
 * the dead and the children among them, holds all of them; {@code whom} are those to whom it says
 * the deed was done, {@code who} those who did it.
 */
record Position(
    Subject subject,
    String voice,
    String report,
    Optional<Published> published,
    List<Answer> answers,
    List<Answer> who,
    List<Answer> whom) {
  Position {
    answers = List.copyOf(answers);
    who = List.copyOf(who);
    whom = List.copyOf(whom);
  }

  /** Whether the two cannot both be so: they tell one deed, and no value of theirs agrees. */
  boolean contradicts(Position other, Agreement agreement) {
    return subject.equals(other.subject)
        && isOneDeed(other, agreement)
        && relation(answers, other.answers, agreement) == Relation.DIFFERS
        && !sumsAgree(other);
  }

  /**
   * Two who kill each other tell of two deeds; so do two of whom one tells that a party did it, and
   * the other that it was done to that party.
   */
  private boolean isOneDeed(Position other, Agreement agreement) {
    Relation victims = relation(whom, other.whom, agreement);
    return switch (subject.question()) {
      case WHO -> victims != Relation.DIFFERS && !isCrossed(other, agreement);
      case HOW_MANY -> victims != Relation.DIFFERS;
      case WHOM ->
        relation(who, other.who, agreement) != Relation.DIFFERS && !isCrossed(other, agreement);
      case HOW -> isOneDeath(other);
      case WHERE, WHEN ->
        victims != Relation.DIFFERS && relation(who, other.who, agreement) != Relation.DIFFERS;
    };
  }

  private boolean isCrossed(Position other, Agreement agreement) {
    return relation(who, other.whom, agreement) == Relation.AGREES
        || relation(whom, other.who, agreement) == Relation.AGREES;
  }

  /** Only one person's death has one means: a town is shelled and bombed from the air. */
  private boolean isOneDeath(Position other) {
    return persons(whom)
        .anyMatch(one -> persons(other.whom).anyMatch(same -> one.isSamePerson(same)));
  }

  private static Stream<Party> persons(List<Answer> answers) {
    return answers.stream()
        .map(Answer::value)
        .flatMap(value ->
            value instanceof Value.Participant one ? Stream.of(one.party()) : Stream.empty());
  }

  /** Two sets of answers agree where any of them do, and differ where some do and none agree. */
  private static Relation relation(List<Answer> answers, List<Answer> others, Agreement agreement) {
    Relation found = Relation.OPEN;
    for (Answer one : answers) {
      for (Answer other : others) {
        switch (agreement.of(one.value(), other.value())) {
          case AGREES -> {
            return Relation.AGREES;
          }
          case DIFFERS -> found = Relation.DIFFERS;
          case OPEN -> {}
        }
      }
    }
    return found;
  }

  /** Whether the parts that one tells may be the sum that the other tells. */
  private boolean sumsAgree(Position other) {
    return sumAgrees(answers, other.answers) || sumAgrees(other.answers, answers);
  }

  private static boolean sumAgrees(List<Answer> parts, List<Answer> wholes) {
    List<Quantity> quantities = quantities(parts);
    if (quantities.size() < 2) {
      return false;
    }
    Quantity sum = quantities.stream().reduce(Quantity.exactly(0), Position::sum);
    return quantities(wholes).stream().anyMatch(whole -> Agreement.agree(sum, whole));
  }

  private static List<Quantity> quantities(Collection<Answer> answers) {
    return answers.stream()
        .map(Answer::value)
        .flatMap(value -> value instanceof Value.Number number ? Stream.of(number) : Stream.empty())
        .collect(Collectors.toMap(
            Value.Number::key, Value.Number::quantity, (one, same) -> one, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  private static Quantity sum(Quantity one, Quantity other) {
    OptionalLong most = one.max().isPresent() && other.max().isPresent()
        ? OptionalLong.of(one.max().getAsLong() + other.max().getAsLong())
        : OptionalLong.empty();
    return new Quantity(one.min() + other.min(), most, one.approximate() || other.approximate());
  }

  /** Whether this was published before {@code other}, as far as both tell. */
  boolean isBefore(Position other) {
    return Order.isBefore(published, other.published);
  }
}
