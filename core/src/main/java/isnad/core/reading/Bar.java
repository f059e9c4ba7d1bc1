package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Word;
import isnad.core.pack.ActorKind;
import isnad.core.pack.WordClass;
import java.util.Set;

/**
 * How much likelier than nobody somebody must be before a deed is laid at his door. Those whom a
 * report mentions for other reasons need more: its speakers, its officials, the states that it is
 * about, and people of other sentences; and so do deeds that are often told without a doer.
 */
final class Bar {
  private static final float HIGHEST = 1.25f;
  private static final float HIGH = 0.75f;
  private static final float MIDDLE = 0.5f;
  private static final float LOW = 0.25f;

  /** Types whose nouns often stand without a doer, beside many who could be it. */
  private static final Set<String> LOOSE = Set.of("deployment", "operation");

  private static final long OFFICES =
      WordClass.OFFICIAL.bit() | WordClass.TITLE.bit() | WordClass.VOICE.bit();

  private Bar() {}

  /** The bar for {@code somebody} whose words' head is {@code head}. */
  static float of(
      Role role, Predicate event, Referent somebody, Word head, Parse parse, boolean speaks) {
    if (role != Role.AGENT) {
      return event.isCasualty() ? MIDDLE : 0;
    }
    boolean elsewhere =
        somebody.actor() == null && !somebody.isIn(parse) && !didBefore(event, somebody);
    if (elsewhere && !event.verb) {
      return HIGHEST;
    }
    if (speaks || elsewhere) {
      return HIGH;
    }
    return Math.max(ofKind(somebody, head), ofEvent(event));
  }

  /** Whether he did what the event, told again, points back to. */
  private static boolean didBefore(Predicate event, Referent somebody) {
    Predicate earlier = event.earlier;
    return earlier != null && somebody.isAmong(earlier.get(Role.AGENT));
  }

  private static float ofKind(Referent somebody, Word head) {
    if (somebody.actor() == null) {
      return head.isAny(OFFICES) ? MIDDLE : 0;
    }
    ActorKind kind = somebody.actor().kind();
    boolean often = kind == ActorKind.STATE || kind == ActorKind.PERSON || kind == ActorKind.MEDIA;
    return often ? MIDDLE : 0;
  }

  private static float ofEvent(Predicate event) {
    if (event.verb) {
      return 0;
    }
    Family family = event.type.family();
    if (LOOSE.contains(event.type.name())) {
      return LOW;
    }
    if (family == Family.STATEMENT || family == Family.POLITICS && Sides.isMutual(event)) {
      return MIDDLE;
    }
    return family == Family.VIOLENCE ? LOW : 0;
  }
}
