package isnad.bench;

import isnad.app.answer.Opened;
import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.pack.Packs;
import isnad.core.review.Decisions;
import isnad.core.view.Differences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page of contradictions, opened by the same steps as the command's. */
final class ContradictionsAsked {
  private static final int PAGE = 20;
  private static final int AT_A_TIME = 32;

  private final LedgerReader ledger;
  private final Packs packs;

  ContradictionsAsked(LedgerReader ledger, Packs packs) {
    this.ledger = ledger;
    this.packs = packs;
  }

  static IncidentWanted wanted(Optional<LocalDate> to, Optional<String> place) {
    return LedgerQuestions.wanted(to, place, 2, 1, true);
  }

  /** How many incidents are told differently: a page of them is opened. */
  int found(IncidentReader reader, IncidentWanted wanted) {
    int found = 0;
    for (long offset = 0; found < PAGE; offset += AT_A_TIME) {
      List<Long> numbers = reader.numbers(wanted, offset, AT_A_TIME);
      if (numbers.isEmpty()) {
        break;
      }
      Assembled opened = reader.opened(numbers, List.of());
      Opened told = Opened.of(ledger, packs, Decisions.NONE, opened, opened.incidents());
      for (Incident incident : opened.incidents()) {
        found += Differences.among(told.tellings(incident), told.kin()).isEmpty() ? 0 : 1;
      }
    }
    return found;
  }
}
