package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.pack.ActorKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What is weighed when it is asked whose deed an event is. A feature of a candidate has one of a
 * closed set of values, which may be made of several parts; event types are those of the packs.
 */
enum DoerFeature {
  /** Of nobody: the kind of event, and what the report tells of it. */
  NOBODY_TYPE(Part.TYPE),
  NOBODY_FORM(Part.FORM),
  NOBODY_BEHIND(Part.PREPOSITION),
  NOBODY_TOLD(Part.TOLD),
  /** Where else the candidate stands, and how that event is related to this one. */
  FAMILIES(Part.SOURCE, Part.FAMILY, Part.OTHER_FAMILY),
  TYPE(Part.SOURCE, Part.TYPE),
  SAME_TYPE(Part.SOURCE, Part.YES),
  DISTANCE(Part.SOURCE, Part.DISTANCE),
  BEHIND(Part.SOURCE, Part.PREPOSITION),
  LINK(Part.SOURCE, Part.LINK),
  /** How the grammar came to choose him. */
  STEP(Part.STEP, Part.FORM, Part.KIND),
  /** What the candidate is in the report. */
  DEFINITE(Part.YES),
  IS(Part.KIND, Part.TYPE),
  VOICE(Part.YES),
  /** Whether he agrees with the verb, or with the pronoun written onto the noun. */
  AGREES(Part.FORM, Part.YES),
  DONE(Part.TIMES),
  /** How like the event is what he did by the words of sentences before, or behind. */
  DEED(Part.SIDE, Part.LIKENESS, Part.FAMILY),
  SUFFERED(Part.TIMES, Part.FAMILY),
  OPPOSED(Part.OPPOSED, Part.FAMILY),
  /** What stands between him and the event. */
  BETWEEN(Part.SIDE, Part.BETWEEN),
  PHRASE(Part.SIDE, Part.PREPOSITION),
  SAME_SPEECH(Part.YES);

  /** Where a candidate was found: in a role of another event of the sentence, or elsewhere. */
  enum Source {
    AGENT,
    TARGET,
    OTHER,
    INSTRUMENT,
    FROM,
    TO,
    VOICE,
    PHRASE,
    EARLIER_AGENT,
    EARLIER_TARGET,
    GRAMMAR,
    MEMORY,
    LATER_AGENT
  }

  /** How the other event is tied to this one. */
  enum Tie {
    NONE,
    CAUSE,
    OUTCOME,
    GOVERNOR,
    JOINED
  }

  /** How an event is told. */
  enum Form {
    VERB,
    DEFINITE,
    INDEFINITE
  }

  /** The most event types that are told apart; the last stands for all others. */
  static final int TYPES = 96;

  /** How many values there are for what stands behind the kinds of actors. */
  private static final int WORDS = 4;

  private final List<Part> parts;

  DoerFeature(Part... parts) {
    this.parts = List.of(parts);
  }

  /** How many values it can have. */
  int size() {
    int size = 1;
    for (Part part : parts) {
      size *= part.size();
    }
    return size;
  }

  /** The value whose parts are {@code first} and {@code second}. */
  int value(int first, int second) {
    return first * parts.get(1).size() + second;
  }

  int value(int first, int second, int third) {
    return value(first, second) * parts.get(2).size() + third;
  }

  /** The name of a value in packs: the feature's and those of its parts. */
  String name(int value, List<String> types) {
    List<String> names = new ArrayList<>();
    int rest = value;
    for (int i = parts.size() - 1; i >= 0; i--) {
      names.add(parts.get(i).name(rest % parts.get(i).size(), types));
      rest /= parts.get(i).size();
    }
    Collections.reverse(names);
    return key(this) + " " + String.join("/", names);
  }

  /** A part of a value. */
  private enum Part {
    TYPE,
    FORM,
    PREPOSITION,
    TOLD,
    SOURCE,
    FAMILY,
    OTHER_FAMILY,
    YES,
    DISTANCE,
    LINK,
    STEP,
    KIND,
    TIMES,
    LIKENESS,
    OPPOSED,
    SIDE,
    BETWEEN;

    int size() {
      return switch (this) {
        case TYPE -> TYPES;
        case FORM -> Form.values().length;
        case PREPOSITION -> DoerPrepositions.COUNT;
        case TOLD -> 16;
        case SOURCE -> Source.values().length;
        case FAMILY -> Family.values().length;
        case OTHER_FAMILY -> Family.values().length + 1;
        case YES, SIDE -> 2;
        case DISTANCE, BETWEEN -> 12;
        case LINK -> Tie.values().length;
        case STEP -> Step.values().length;
        case KIND -> ActorKind.values().length + WORDS;
        case TIMES, OPPOSED -> 4;
        case LIKENESS -> DoerDeeds.ANSWERS;
      };
    }

    String name(int value, List<String> types) {
      return switch (this) {
        case TYPE -> value < types.size() ? types.get(value) : "other";
        case FORM -> key(Form.values()[value]);
        case PREPOSITION -> DoerPrepositions.name(value);
        case SOURCE -> key(Source.values()[value]);
        case FAMILY -> Family.values()[value].key();
        case OTHER_FAMILY -> value < Family.values().length ? Family.values()[value].key() : "none";
        case LINK -> key(Tie.values()[value]);
        case STEP -> key(Step.values()[value]);
        case KIND ->
          value < ActorKind.values().length
              ? ActorKind.values()[value].key()
              : "word-" + (value - ActorKind.values().length);
        case TOLD, YES, DISTANCE, TIMES, LIKENESS, OPPOSED, SIDE, BETWEEN -> String.valueOf(value);
      };
    }
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
