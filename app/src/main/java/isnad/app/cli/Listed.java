package isnad.app.cli;

import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.Outline;
import java.util.Comparator;

/** An incident of a list, with what it is in a line and on how many voices it stands. */
record Listed(Incident incident, Outline outline, Corroboration corroboration) {
  /** The latest first; of one day by id. */
  static final Comparator<Listed> ORDER = Comparator.comparing(Listed::latest)
      .reversed()
      .thenComparing(listed -> listed.incident().id());

  static Listed of(Assembled assembled, Incident incident) {
    return new Listed(incident, Outline.of(incident), assembled.corroboration(incident));
  }

  private String latest() {
    return outline.to().map(Object::toString).orElse("");
  }
}
