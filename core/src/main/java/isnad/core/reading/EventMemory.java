package isnad.core.reading;

import isnad.core.event.EventType;
import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events that a report has told so far, so that a later definite mention (الهجوم, هذه الغارة)
 * has the kind and the participants that the report gave it before.
 */
final class EventMemory {
  /** Words for an attack of whatever kind, which the report may have made plain before. */
  private static final Set<String> GENERAL = Set.of("attack", "operation");

  private static final Set<String> PARTICULAR =
      Set.of("bombing", "air-strike", "shelling", "attack");

  private final List<Predicate> told = new ArrayList<>();

  /**
   * Completes the predicates of one sentence from what was told before it, and then remembers them.
   */
  void complete(Parse parse, List<Predicate> predicates) {
    for (Predicate predicate : predicates) {
      if (!predicate.verb && isDefinite(parse, predicate.token)) {
        Predicate earlier = earlier(predicate);
        if (earlier != null) {
          refer(predicate, earlier);
        }
      }
    }
    for (Predicate predicate : predicates) {
      if (predicate.type.family() == Family.VIOLENCE
          || predicate.type.family() == Family.SECURITY) {
        told.add(predicate);
      }
    }
  }

  /** Whether a noun points to what is known: with the article, or behind a demonstrative. */
  static boolean isDefinite(Parse parse, int token) {
    Word word = parse.word(token);
    boolean pointed =
        token > parse.sentence().first() && parse.word(token - 1).tag() == Tag.DEMONSTRATIVE;
    return word.article() || pointed;
  }

  /**
   * The last event told with the same word, else of the same kind, else one that a general word can
   * mean.
   */
  private @Nullable Predicate earlier(Predicate predicate) {
    Predicate kind = null;
    Predicate general = null;
    for (int i = told.size() - 1; i >= 0; i--) {
      Predicate earlier = told.get(i);
      if (!refersTo(predicate.type, earlier.type) || conflict(predicate, earlier)) {
        continue;
      }
      if (earlier.frame.lemma().equals(predicate.frame.lemma())) {
        return earlier;
      }
      kind = kind == null && earlier.type.equals(predicate.type) ? earlier : kind;
      general = general == null ? earlier : general;
    }
    return kind != null ? kind : general;
  }

  /** Whether a word for an event of the later type can mean one of the earlier. */
  static boolean refersTo(EventType later, EventType earlier) {
    return later.name().equals(earlier.name())
        || GENERAL.contains(later.name()) && PARTICULAR.contains(earlier.name());
  }

  private static boolean conflict(Predicate later, Predicate earlier) {
    return differ(later, earlier, Role.AGENT) || differ(later, earlier, Role.TARGET);
  }

  private static boolean differ(Predicate later, Predicate earlier, Role role) {
    if (!later.has(role) || !earlier.has(role)) {
      return false;
    }
    return later.get(role).stream().noneMatch(one -> one.isAmong(earlier.get(role)));
  }

  private static void refer(Predicate later, Predicate earlier) {
    later.earlier = earlier;
    if (GENERAL.contains(later.type.name()) && !later.frame.variants().isEmpty()) {
      later.type = earlier.type;
    }
    for (Role role : List.of(Role.AGENT, Role.OTHER)) {
      if (!later.has(role) && later.isOpen(role)) {
        earlier.get(role).forEach(referent -> later.add(role, referent, Step.MEMORY));
      }
    }
  }
}
