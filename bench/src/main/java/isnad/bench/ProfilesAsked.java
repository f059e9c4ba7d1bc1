package isnad.bench;

import isnad.app.answer.Ledger;
import isnad.app.answer.ProfileAsked;
import isnad.app.store.IncidentReader;
import isnad.app.store.LedgerReader;
import isnad.core.pack.Packs;
import isnad.core.review.Decisions;
import isnad.core.view.Disputes;
import isnad.core.view.Profile;
import isnad.core.view.SourceRow;
import isnad.core.view.Sources;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Profiles of sources, with the list that they are found in, by the same steps as the command's.
 */
final class ProfilesAsked {
  private static final int SHOWN = 20;

  private final LedgerReader ledger;
  private final Packs packs;

  ProfilesAsked(LedgerReader ledger, Packs packs) {
    this.ledger = ledger;
    this.packs = packs;
  }

  /** The keys of a few sources, each by what it is. */
  Map<String, String> some(IncidentReader incidents) {
    List<SourceRow> rows = incidents.sources().rows();
    List<SourceRow> outlets = rows.stream().filter(SourceRow::isOutlet).toList();
    Map<String, String> some = new LinkedHashMap<>();
    some.put("the largest outlet", outlets.getFirst().key());
    some.put("a middle outlet", outlets.get(outlets.size() / 2).key());
    some.put("the smallest outlet", outlets.getLast().key());
    rows.stream()
        .filter(row -> !row.isOutlet())
        .max(Comparator.comparing(SourceRow::claims))
        .ifPresent(voice -> some.put("the largest voice", voice.key()));
    return some;
  }

  /** How much is told of the source {@code key}. */
  int told(IncidentReader incidents, String key) {
    Sources all = incidents.sources();
    SourceRow row = all.called(key, packs.registry()).getFirst();
    Profile profile = new ProfileAsked(row, all, SHOWN)
        .answer(new Ledger(ledger, packs, Decisions.NONE, Optional.of(incidents), () -> {
          throw new IllegalStateException("not put together");
        }));
    Disputes disputes = profile.tally().disputes();
    return disputes.denied()
        + disputes.revised()
        + disputes.contradicted()
        + profile.tally().relays().size()
        + profile.slants().size();
  }
}
