package isnad.core.view;

import isnad.core.claim.Count;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.incident.Party;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import java.util.Optional;
import java.util.Set;

/** One answer to one {@link Question}; values of one question and equal keys are one. */
public sealed interface Value {
  Question question();

  String key();

  /** A participant; {@code question} is {@code WHO} or {@code WHOM}. */
  record Participant(Question question, Party party) implements Value {
    @Override
    public String key() {
      return party.key();
    }
  }

  /** By which kind of violence: {@code type} is one of those that tell the means. */
  record Means(EventType type) implements Value {
    private static final Set<String> TELLING = Set.of("air-strike", "shelling", "bombing");

    /** Whether events of {@code type} tell the means. */
    static boolean isToldBy(EventType type) {
      return TELLING.contains(type.name());
    }

    @Override
    public Question question() {
      return Question.HOW;
    }

    @Override
    public String key() {
      return type.name();
    }
  }

  record Place(PlaceMention place) implements Value {
    @Override
    public Question question() {
      return Question.WHERE;
    }

    @Override
    public String key() {
      return place.name() + place.country().map(country -> ", " + country).orElse("");
    }
  }

  record Time(TimeMention time) implements Value {
    @Override
    public Question question() {
      return Question.WHEN;
    }

    /** The days; of a time that was not resolved, its words. */
    @Override
    public String key() {
      return time.from().isEmpty() && time.to().isEmpty()
          ? time.text().words()
          : time.from().map(Object::toString).orElse("")
              + '/'
              + time.to().map(Object::toString).orElse("");
    }
  }

  /** A number; {@code cumulative} where it sums many happenings. */
  record Number(Count count, boolean cumulative) implements Value {
    @Override
    public Question question() {
      return Question.HOW_MANY;
    }

    CountOf of() {
      return count.of();
    }

    Quantity quantity() {
      return count.quantity().quantity();
    }

    @Override
    public String key() {
      Quantity quantity = quantity();
      String most = quantity.max().isPresent() ? "" + quantity.max().getAsLong() : "";
      Optional<String> unit = count.unit();
      return of().key()
          + ' '
          + (quantity.approximate() ? "~" : "")
          + quantity.min()
          + ".."
          + most
          + unit.map(one -> ' ' + one).orElse("")
          + (cumulative ? " in all" : "");
    }
  }
}
