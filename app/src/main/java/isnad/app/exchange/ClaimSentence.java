package isnad.app.exchange;

import isnad.app.present.ClaimWords;
import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.mention.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A claim in English prose: on whose word, what, and in which exact words; never as a fact. */
record ClaimSentence(Claim claim, String outlet) {

  /**
   * {@code Al-Wadi reports: the ministry, according to local sources, says that this happened...}.
   */
  String text() {
    return outlet + " reports: " + voices() + ' ' + stance() + ' ' + modality() + ": " + kind()
        + details() + ". Words: «" + claim.says().words().strip() + "»";
  }

  /** What it is about, in a few words. */
  String summary() {
    return claim
            .happening()
            .place()
            .map(place -> kind() + " at " + ClaimWords.place(place))
            .orElseGet(this::kind)
        + ", on the word of " + origin();
  }

  private String kind() {
    return claim.happening().type().name().replace('-', ' ');
  }

  /** The nearest voice, and those it goes by. */
  private String voices() {
    return claim.chain().links().isEmpty()
        ? outlet + " itself"
        : claim.chain().links().stream()
                .map(link -> link.voice().name())
                .collect(Collectors.joining(", according to "))
            + (claim.chain().links().size() > 1 ? "," : "");
  }

  private String origin() {
    return claim.chain().links().isEmpty()
        ? outlet
        : claim.chain().links().getLast().voice().name();
  }

  private String stance() {
    String hedged = claim.hedged() ? "in guarded words " : "";
    return hedged + verb(claim.stance()) + " that";
  }

  private static String verb(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "says";
      case DENIES -> "denies";
      case ACCUSES -> "alleges";
      case WARNS -> "warns";
      case THREATENS -> "threatens";
      case DEMANDS -> "demands";
      case ESTIMATES -> "estimates";
    };
  }

  private String modality() {
    return modality(claim.happening().modality());
  }

  private static String modality(Modality modality) {
    return switch (modality) {
      case ACTUAL -> "this happened";
      case ATTEMPTED -> "this was attempted";
      case PLANNED -> "this is planned";
      case POSSIBLE -> "this may happen";
      case NEGATED -> "this did not happen";
    };
  }

  private String details() {
    Happening happening = claim.happening();
    List<String> details = new ArrayList<>();
    add(details, "who, as alleged: ", ClaimWords.actors(happening, Role.AGENT));
    add(details, "whom: ", ClaimWords.actors(happening, Role.TARGET));
    add(details, "with: ", ClaimWords.actors(happening, Role.OTHER));
    add(details, "by means of: ", ClaimWords.actors(happening, Role.INSTRUMENT));
    add(details, "from: ", ClaimWords.actors(happening, Role.FROM));
    add(details, "to: ", ClaimWords.actors(happening, Role.TO));
    happening.place().ifPresent(place -> add(details, "where: ", place(place)));
    happening.time().ifPresent(time -> add(details, "when: ", ClaimWords.time(time)));
    add(details, "how many: ", ClaimWords.counts(happening));
    return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
  }

  private static String place(PlaceMention place) {
    return ClaimWords.place(place);
  }

  private static void add(List<String> details, String what, String value) {
    if (!value.isEmpty()) {
      details.add(what + value);
    }
  }
}
