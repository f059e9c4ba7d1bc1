package isnad.core.reading;

import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Word;
import isnad.core.pack.ActorKind;

/** Whether pronouns, and verbs without a subject of their own, agree with whom they may mean. */
final class Concord {
  private Concord() {}

  /** Whether a pronoun of the third person can refer to {@code referent}. */
  static boolean agrees(Pronoun pronoun, Referent referent) {
    if (!referent.human() && referent.actor() == null) {
      return false;
    }
    return switch (pronoun) {
      case THEY, THEY_FEMININE, THEY_TWO -> referent.plural() || isGroup(referent);
      case HE -> !referent.plural() && !referent.feminine();
      case SHE ->
        referent.feminine()
            || referent.actor() != null && referent.actor().kind() == ActorKind.STATE;
      case WE, YOU, I -> false;
    };
  }

  private static boolean isGroup(Referent referent) {
    return referent.actor() != null
        && switch (referent.actor().kind()) {
          case ARMED_GROUP, STATE_FORCE, POLICE, COMMUNITY, COALITION -> true;
          case STATE,
              GOVERNMENT,
              MINISTRY,
              INTELLIGENCE,
              INTERNATIONAL_BODY,
              MONITOR,
              MEDIA,
              PARTY,
              COURT,
              PERSON,
              COMPANY -> false;
        };
  }

  /** Whether an unknown word, as names are, can be what {@code pronoun} refers to. */
  static boolean isOne(Pronoun pronoun, Referent unknown) {
    return switch (pronoun) {
      case HE -> !unknown.plural() && !unknown.feminine();
      case SHE -> unknown.feminine();
      case THEY, THEY_FEMININE, THEY_TWO, WE, YOU, I -> false;
    };
  }

  /** Whether a verb without a subject of its own can mean {@code subject}. */
  static boolean fits(Word verb, Referent subject) {
    if (verb.isPlural()) {
      return subject.plural() || isGroup(subject);
    }
    if (verb.isFeminine()) {
      return subject.feminine() || subject.actor() != null;
    }
    return !subject.plural() && !subject.feminine();
  }
}
