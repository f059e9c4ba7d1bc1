package isnad.app.answer;

import isnad.app.store.IncidentReader;
import isnad.app.store.LedgerReader;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.pack.Packs;
import isnad.core.review.Decisions;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A ledger as it is asked: its reader, the packs, what people decided, and its incidents, kept or
 * where they are not, or by other packs, put together by {@code anew}.
 */
public record Ledger(
    LedgerReader reader,
    Packs packs,
    Decisions decided,
    Optional<IncidentReader> kept,
    Supplier<Assembled> anew) {
  Opened opened(Assembled assembled, Collection<Incident> incidents) {
    return Opened.of(reader, packs, decided, assembled, incidents);
  }
}
