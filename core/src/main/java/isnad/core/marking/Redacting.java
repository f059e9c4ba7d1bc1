package isnad.core.marking;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.marking.Redaction.Hiding;
import isnad.core.marking.Redaction.Redacted;
import isnad.core.mention.NameFinder;
import isnad.core.pack.Actor;
import isnad.core.pack.Lexicon;
import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import isnad.core.reading.NameReading;
import isnad.core.report.Report;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes reports readable for audiences that may not read all of them, with one set of packs. */
public final class Redacting {
  private final Lexicon lexicon;
  private final NameFinder<Actor> actors;
  private final NameFinder<List<Place>> places;
  private final NameReading names;

  public Redacting(Packs packs) {
    lexicon = packs.lexicon();
    actors = new NameFinder<>(packs.registry().names());
    places = new NameFinder<>(packs.gazetteer().names());
    names = new NameReading(packs);
  }

  /**
   * What {@code hiding} leaves of {@code report} and its {@code claims}; empty where hidden words
   * could not all be found in it, so that nothing of it may be shown.
   */
  public Optional<Redacted> redacted(Report report, Collection<Claim> claims, Hiding hiding) {
    if (hiding.isNothing()) {
      Map<ClaimId, Claim> all = new LinkedHashMap<>();
      claims.forEach(claim -> all.put(claim.id(), claim));
      return Optional.of(new Redacted(report, all));
    }
    return new Redaction(this, report, hiding).redacted(claims);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  NameFinder<Actor> actors() {
    return actors;
  }

  NameFinder<List<Place>> places() {
    return places;
  }

  NameReading names() {
    return names;
  }
}
