package isnad.core.naming;

import isnad.core.report.Quote;
import java.util.Optional;

/**
 * A name in a report. {@code described}: the words say what the body is (وزارة الدفاع) rather than
 * name it. {@code name} and {@code id} are those of the actor or place, where packs know it.
 */
public record NamedMention(
    Quote text,
    NamedKind kind,
    Ground ground,
    boolean described,
    Optional<String> name,
    Optional<String> id) {}
