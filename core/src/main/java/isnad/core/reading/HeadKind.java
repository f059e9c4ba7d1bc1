package isnad.core.reading;

import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.ActorKind;
import isnad.core.pack.WordClass;
import java.util.List;

/** What kind of person, group or thing the head of a mention's words names, by number. */
final class HeadKind {
  /** The classes that tell words apart where no actor is known, the first that fits. */
  private static final List<WordClass> CLASSES = List.of(
      WordClass.CIVILIAN,
      WordClass.FIGHTER,
      WordClass.OFFICIAL,
      WordClass.FORCE,
      WordClass.GROUP,
      WordClass.BODY,
      WordClass.TITLE,
      WordClass.PERSON,
      WordClass.MEDIA_NOUN,
      WordClass.DOCUMENT,
      WordClass.VOICE,
      WordClass.WEAPON,
      WordClass.VEHICLE,
      WordClass.SITE,
      WordClass.PLACE_NOUN,
      WordClass.TIME_NOUN,
      WordClass.UNIT,
      WordClass.CURRENCY);

  private static final int ACTORS = ActorKind.values().length;
  private static final List<String> OTHERS = List.of(
      "place",
      "deed",
      "name",
      "people",
      "human",
      "thing",
      "word",
      "adjective",
      "number",
      "function");

  /** How many numbers there are. */
  static final int COUNT = ACTORS + CLASSES.size() + OTHERS.size();

  private HeadKind() {}

  static int of(Referent referent, Word head) {
    if (referent.actor() != null) {
      return referent.actor().kind().ordinal();
    }
    for (int i = 0; i < CLASSES.size(); i++) {
      if (head.is(CLASSES.get(i))) {
        return ACTORS + i;
      }
    }
    return ACTORS + CLASSES.size() + other(referent, head);
  }

  private static int other(Referent referent, Word head) {
    if (head.places() != null) {
      return 0;
    }
    if (head.isKind(Inflection.Kind.MASDAR)
        || head.lexeme() != null && !head.lexeme().frames().isEmpty() && !referent.human()) {
      return 1;
    }
    if (head.tag() == Tag.ADJECTIVE) {
      return 7;
    }
    if (head.tag() == Tag.NUMBER) {
      return 8;
    }
    if (!head.tag().isNominal()) {
      return 9;
    }
    if (head.lexeme() == null) {
      return 2;
    }
    if (referent.human()) {
      return referent.plural() ? 3 : 4;
    }
    return referent.thing() ? 5 : 6;
  }

  static String name(int number) {
    if (number < ACTORS) {
      return ActorKind.values()[number].key();
    }
    int rest = number - ACTORS;
    return rest < CLASSES.size()
        ? "noun-" + CLASSES.get(rest).key()
        : OTHERS.get(rest - CLASSES.size());
  }
}
