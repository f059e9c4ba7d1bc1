package isnad.app.exchange;

import isnad.app.json.IncidentFeature;
import isnad.core.incident.Party;
import isnad.core.pack.Registry;
import isnad.core.view.Question;
import java.util.List;

/** Incidents as features of GeoJSON, whatever is told of them, if it is known where they lie. */
public record MapFeatures(Registry registry) {

  /** The feature of an incident, or that it has no place on a map. */
  public Told of(Carried incident) {
    if (!IncidentFeature.isOnMap(incident.synopsis())) {
      return new Told.Nothing(Left.NO_PLACE);
    }
    Notes notes = new Notes(incident, new Parties(incident, registry));
    return Told.Rows.one(List.of(new IncidentFeature(
            incident.synopsis(),
            incident.sheet().tolls(),
            names(incident, Question.WHO),
            names(incident, Question.WHOM),
            incident.origins(incident.sheet().corroboration().told()),
            incident.origins(incident.sheet().corroboration().denied()),
            notes.text())
        .line()));
  }

  /** All who are told, by the names that reports and packs give them. */
  private static List<String> names(Carried incident, Question question) {
    return incident.parties(question).stream().map(Party::name).distinct().toList();
  }
}
