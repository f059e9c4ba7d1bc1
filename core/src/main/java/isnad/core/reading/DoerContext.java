package isnad.core.reading;

import isnad.core.grammar.Parse;
import java.util.List;

/**
 * What a report tells about the events of one sentence: that sentence with its events and who
 * speaks in it, and the events told before and later, the nearest first.
 */
record DoerContext(
    Parse parse,
    List<Predicate> predicates,
    List<Predicate> earlier,
    List<Predicate> later,
    List<Speech> speeches) {}
