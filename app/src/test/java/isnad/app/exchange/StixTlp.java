package isnad.app.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The markings of TLP 2.0 as all who use STIX have them, and who else defines extensions. */
final class StixTlp {
  private static final String EXTENSION =
      "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

  /** Extensions that others define: TLP 2.0, and the incident core. */
  static final Set<String> ELSEWHERE =
      Set.of(EXTENSION, "extension-definition--ef765651-680c-498d-9894-99799f2fa126");

  static final Map<String, String> BY_ID = Map.of(
      "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", "clear",
      "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "green",
      "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", "amber",
      "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", "amber+strict",
      "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", "red");

  private StixTlp() {}

  /** The whole definition of the level of that id. */
  static String definition(String id, String level) {
    return "{\"type\":\"marking-definition\",\"spec_version\":\"2.1\",\"id\":\"" + id
        + "\",\"created\":\"2022-10-01T00:00:00.000Z\",\"name\":\"TLP:"
        + level.toUpperCase(Locale.ROOT) + "\",\"extensions\":{\"" + EXTENSION
        + "\":{\"extension_type\":\"property-extension\",\"tlp_2_0\":\"" + level + "\"}}}";
  }
}
