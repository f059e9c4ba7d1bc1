package isnad.app.json;

import isnad.core.review.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The extensions of STIX that Isnad writes: their names, and the definitions of its own. */
final class StixExtensions {
  static final StixId TLP = definition("60a3c5c5-0d10-413e-aab3-9e08dde9e88d");
  static final StixId INCIDENT = definition("ef765651-680c-498d-9894-99799f2fa126");
  static final StixId REPORT = definition("7c519879-a2a5-4ce4-8fd0-a74b9c5e2c76");
  static final StixId CLAIM = definition("eb6b3802-1c66-4f6a-8936-2330e5dff8be");
  static final StixId COUNTED = definition("860f9d3e-2b22-431d-8a51-9d521f625acc");
  static final StixId DECISION = definition("dfcd4203-2675-49b0-9ce9-465d48e3c620");

  private static final Instant CREATED = Instant.parse("2026-11-28T00:00:00Z");
  private static final String VERSION = "1.0.0";

  /** Who defines them. */
  private static final StixId ISNAD = StixId.of("identity", "isnad");

  private StixExtensions() {}

  private static StixId definition(String uuid) {
    return StixId.parse("extension-definition--" + uuid).orElseThrow();
  }

  /** The project as an identity, and the extensions that it defines. */
  static List<StixObject> definitions() {
    StixContent.Identity isnad = new StixContent.Identity(
        "Isnad",
        Optional.of("The project that defines these extensions; it says nothing by itself."),
        StixContent.Identity.Sort.SYSTEM);
    return List.of(
        clear(ISNAD, isnad),
        extension(
            REPORT,
            "Isnad report",
            "A press report with its whole text, as a ledger of Isnad keeps it.",
            "report_id, version, text and language are required; title, outlet, uri, published (as"
                + " it was written), author, relayed, medium, reader and packs are optional."),
        extension(
            CLAIM,
            "Isnad claim",
            "Who says what happened in a report, through whom, in which exact words.",
            "claim_id, report_id, position and claim (an object of a reading, as a string of"
                + " canonical JSON) are required; so are reader and packs, or added_by, added_why"
                + " and added_again."),
        extension(
            COUNTED,
            "Isnad incident",
            "On how many independent voices and chains an incident stands, and its denial.",
            "incident_id, told_at_least, told_at_most (independent origins), told_chains,"
                + " denied_at_least, denied_at_most and denied_chains are required."),
        extension(
            DECISION,
            "Isnad decision",
            "What a reviewer decided about claims, incidents, reports or sources.",
            "decision_id, decided, decision_kind and decision (the body of an entry, as a string"
                + " of canonical JSON) are required; words are optional."));
  }

  private static StixObject extension(
      StixId id, String name, String description, String properties) {
    return clear(
        id,
        new StixContent.Extension(
            name,
            description,
            "Property extension, described in docs/stix.md of Isnad: " + properties,
            VERSION));
  }

  private static StixObject clear(StixId id, StixContent content) {
    return StixObject.of(id, CREATED, ISNAD, content).marked(TlpMarking.id(Tlp.CLEAR));
  }
}
