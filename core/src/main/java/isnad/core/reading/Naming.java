package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words of a mention are the name of an actor that stands among them: a force or the
 * members of a group are that group, but a leader of it, an agreement called after a capital, or a
 * people of a country are not.
 */
final class Naming {
  /** Nouns whose bearers speak or act for the body behind them as itself. */
  private static final long PARTS = Referents.UNITS
      | WordClass.VOICE.bit()
      | WordClass.VEHICLE.bit()
      | WordClass.WEAPON.bit()
      | WordClass.MEDIA_NOUN.bit();

  private static final long RANKS = WordClass.TITLE.bit() | WordClass.OFFICIAL.bit();

  private Naming() {}

  /**
   * The first actor that the words name; behind a rank, the person who is named with it, if any
   * (رئيس الحكومة فلان). Null for none.
   */
  static @Nullable Actor actor(Parse parse, int first, int end) {
    Actor body = null;
    for (int i = first; i < end; i++) {
      Actor actor = parse.word(i).actor();
      if (actor == null) {
        continue;
      }
      if (actor.kind() == ActorKind.PERSON || !parse.word(first).isAny(RANKS)) {
        return actor;
      }
      body = body == null ? actor : body;
    }
    return body;
  }

  /** Whether {@code referent}, whose words stand in {@code parse}, is the actor that it has. */
  static boolean isItself(Parse parse, Referent referent) {
    Actor actor = referent.actor();
    if (actor == null || actor.kind() == ActorKind.MEDIA) {
      return true;
    }
    int end = Math.min(referent.end(), parse.sentence().end());
    int name = name(parse, referent.first(), end, actor);
    if (name < 0) {
      return true;
    }
    for (int i = referent.first(); i < name; i++) {
      Word word = parse.word(i);
      boolean noun = word.tag() == Tag.NOUN && word.lexeme() != null && !word.isName();
      if (noun && !word.is(WordClass.QUANTIFIER)) {
        return isOf(actor.kind(), word, referent);
      }
    }
    return true;
  }

  /** The word that has the actor's name; -1 where the words only refer back to it. */
  private static int name(Parse parse, int first, int end, Actor actor) {
    for (int i = first; i < end; i++) {
      Actor named = parse.word(i).actor();
      if (named != null && named.id().equals(actor.id())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what {@code head} means, before the name of an actor, is that actor. */
  private static boolean isOf(ActorKind kind, Word head, Referent referent) {
    return switch (kind) {
      case STATE -> false;
      case PERSON -> head.isAny(RANKS);
      case GOVERNMENT,
          MINISTRY,
          STATE_FORCE,
          POLICE,
          INTELLIGENCE,
          ARMED_GROUP,
          COALITION,
          INTERNATIONAL_BODY,
          MONITOR,
          MEDIA,
          PARTY,
          COURT,
          COMPANY,
          COMMUNITY ->
        head.isAny(PARTS)
            || !head.isAny(RANKS) && (referent.plural() || !head.isAny(Referents.PEOPLE));
    };
  }
}
