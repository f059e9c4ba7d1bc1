package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.grammar.Pronoun;
import isnad.core.pack.ActorKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What is weighed when it is asked who is in a role of an event: whose deed it is, or to whom it is
 * done. What is told of an own role means that role, and the other side's means the other. A
 * feature of a candidate has one of a closed set of values, which may be made of several parts;
 * event types are those of the packs.
 */
enum RoleFeature {
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
  /** How often he has the role elsewhere. */
  DONE(Part.TIMES),
  /**
   * How like the event is one where he has the role, by the words of sentences before or behind.
   */
  DEED(Part.SIDE, Part.LIKENESS, Part.FAMILY),
  /** How often he is on the other side, and whether he is against those of this event. */
  SUFFERED(Part.TIMES, Part.FAMILY),
  OPPOSED(Part.OPPOSED, Part.FAMILY),
  /** What stands between him and the event. */
  BETWEEN(Part.SIDE, Part.BETWEEN),
  PHRASE(Part.SIDE, Part.PREPOSITION),
  SAME_SPEECH(Part.YES),
  /** Of targets: where they stand, and how the event is told, with a pronoun or hidden or not. */
  SOURCE_FORM(Part.SOURCE, Part.FORM, Part.YES),
  /** What the head of a target's words is, for each kind of event, form and pronoun. */
  HEAD(Part.HEAD, Part.TYPE),
  HEAD_FORM(Part.HEAD, Part.FORM, Part.YES),
  PRONOUN(Part.PRONOUN, Part.HEAD),
  /** What a phrase is to the verb that governs the event or tells of it. */
  CLAUSE(Part.CLAUSE, Part.FORM),
  CLAUSE_TYPE(Part.CLAUSE, Part.TYPE),
  /** Whether the target was killed or hurt, in that event or another. */
  CASUALTY(Part.CASUALTY, Part.TYPE),
  /** How many sentences lie between, and whether the target stands in the first. */
  SENTENCES(Part.TIMES, Part.FORM, Part.YES),
  OPENING(Part.YES, Part.FORM),
  /** Whether the target does it himself, by weight or by the grammar. */
  SELF(Part.SELF, Part.FAMILY),
  /** Of nobody as a target: a pronoun or place is told; the noun or verb would name one. */
  NOBODY_LEFT(Part.FORM, Part.YES, Part.SIDE),
  NOBODY_SLOT(Part.YES, Part.TYPE);

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
    LATER_AGENT,
    EARLIER_OTHER,
    LATER_TARGET,
    NAMED
  }

  /** How the other event is tied to this one. */
  enum Tie {
    NONE,
    CAUSE,
    OUTCOME,
    GOVERNOR,
    JOINED
  }

  /** What a phrase is to the verb of the event, or to the one whose clause the event stands in. */
  enum Clause {
    NONE,
    SUBJECT,
    OBJECT,
    OWN_SUBJECT,
    OWN_OBJECT
  }

  /** Whether the candidate was killed or hurt, in what event. */
  enum Casualty {
    NONE,
    IN_IT,
    BESIDE,
    EARLIER,
    LATER
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
  private final int second;
  private final int third;

  RoleFeature(Part... parts) {
    this.parts = List.of(parts);
    this.second = parts.length > 1 ? parts[1].size() : 1;
    this.third = parts.length > 2 ? parts[2].size() : 1;
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
    return first * this.second + second;
  }

  int value(int first, int second, int third) {
    return value(first, second) * this.third + third;
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

  /** The names of all its values, in their order. */
  List<String> names(List<String> types) {
    List<String> names = List.of(key(this) + " ");
    for (int i = 0; i < parts.size(); i++) {
      List<String> longer = new ArrayList<>();
      List<String> own = new ArrayList<>();
      for (int value = 0; value < parts.get(i).size(); value++) {
        own.add((i == 0 ? "" : "/") + parts.get(i).name(value, types));
      }
      for (String before : names) {
        own.forEach(name -> longer.add(before + name));
      }
      names = longer;
    }
    return names;
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
    HEAD,
    PRONOUN,
    CLAUSE,
    CASUALTY,
    SELF,
    SIDE,
    BETWEEN;

    int size() {
      return switch (this) {
        case TYPE -> TYPES;
        case FORM -> Form.values().length;
        case PREPOSITION -> RolePrepositions.COUNT;
        case TOLD -> 16;
        case SOURCE -> Source.values().length;
        case FAMILY -> Family.values().length;
        case OTHER_FAMILY -> Family.values().length + 1;
        case YES, SIDE -> 2;
        case DISTANCE -> 12;
        case BETWEEN -> ClauseBorders.ANSWERS;
        case LINK -> Tie.values().length;
        case STEP -> Step.values().length;
        case KIND -> ActorKind.values().length + WORDS;
        case TIMES, OPPOSED -> 4;
        case LIKENESS -> LikeEvents.ANSWERS;
        case HEAD -> HeadKind.COUNT;
        case PRONOUN -> Pronoun.values().length + 1;
        case CLAUSE -> Clause.values().length;
        case CASUALTY -> Casualty.values().length;
        case SELF -> 3;
      };
    }

    String name(int value, List<String> types) {
      return switch (this) {
        case TYPE -> value < types.size() ? types.get(value) : "other";
        case FORM -> key(Form.values()[value]);
        case PREPOSITION -> RolePrepositions.name(value);
        case SOURCE -> key(Source.values()[value]);
        case FAMILY -> Family.values()[value].key();
        case OTHER_FAMILY -> value < Family.values().length ? Family.values()[value].key() : "none";
        case LINK -> key(Tie.values()[value]);
        case STEP -> key(Step.values()[value]);
        case KIND ->
          value < ActorKind.values().length
              ? ActorKind.values()[value].key()
              : "word-" + (value - ActorKind.values().length);
        case HEAD -> HeadKind.name(value);
        case PRONOUN -> value == 0 ? "none" : key(Pronoun.values()[value - 1]);
        case CLAUSE -> key(Clause.values()[value]);
        case CASUALTY -> key(Casualty.values()[value]);
        case SELF, TOLD, YES, DISTANCE, TIMES, LIKENESS, OPPOSED, SIDE, BETWEEN ->
          String.valueOf(value);
      };
    }
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
