package isnad.core.view;

import isnad.core.incident.Party;
import isnad.core.pack.ActorKind;
import isnad.core.report.FoldedText;
import java.util.Optional;

/**
 * An outlet or a voice with a name, in a line: how many reports it published, how many claims it
 * told, of these as origin and as relay, and of how many incidents they are.
 */
public record SourceRow(
    String key,
    String name,
    Optional<ActorKind> kind,
    int reports,
    int claims,
    int origin,
    int relay,
    int incidents) {

  /** Whether it published anything; else it is only quoted. */
  public boolean isOutlet() {
    return reports > 0;
  }

  /** Whether {@code wanted} is its key or its whole name, however that is spelled. */
  boolean is(String wanted) {
    return key.equals(wanted)
        || name.equalsIgnoreCase(wanted)
        || FoldedText.key(name).strip().equals(FoldedText.key(wanted).strip());
  }

  /** Whether its name holds {@code wanted}. */
  boolean isCalled(String wanted) {
    return Party.isCalled(key, name, wanted);
  }
}
