package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import java.util.List;

/**
 * What a report tells about those in one role of the events of one sentence: that sentence with its
 * events and who speaks in it, and the events told before and later, the nearest first, with who
 * stands on which side of them.
 */
record RoleContext(
    Role role,
    SentencePhrases phrases,
    ReportWords words,
    Referents referents,
    List<Predicate> predicates,
    List<Predicate> earlier,
    List<Predicate> later,
    List<Speech> speeches,
    EventSides sides) {

  Parse parse() {
    return phrases.parse;
  }

  /** The role of the other side: whom a doer does it to, who does it to a target. */
  Role opposite() {
    return opposite(role);
  }

  static Role opposite(Role role) {
    return role == Role.AGENT ? Role.TARGET : Role.AGENT;
  }
}
