package isnad.app.cli;

import isnad.app.answer.Refused;
import isnad.app.change.ReviewProblem;
import isnad.core.claim.Claim;
import isnad.core.event.CountOf;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import isnad.core.review.ClaimByHand;
import isnad.core.review.ClaimByHand.Counted;
import isnad.core.review.ClaimByHand.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a claim says, told by hand: everything in the words of its source. */
final class ToldClaim {
  @Option(
      names = "--type",
      paramLabel = "TYPE",
      required = true,
      description = "The type of event, as packs name it.")
  private String type = "";

  @Option(
      names = "--says",
      paramLabel = "WORDS",
      required = true,
      description = "All the words of the source that say it.")
  private String says = "";

  @Option(
      names = "--trigger",
      paramLabel = "WORDS",
      required = true,
      description = "The word that names the event.")
  private String trigger = "";

  @Option(
      names = "--voice",
      paramLabel = "WORDS[=@ACTOR]",
      description = "Who says it; of several the nearest first, the origin last.")
  private List<String> voices = new ArrayList<>();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "${COMPLETION-CANDIDATES}; asserts otherwise.")
  private Stance stance = Stance.ASSERTS;

  @Option(names = "--hedged", description = "The words mark doubt.")
  private boolean hedged;

  @Option(
      names = "--modality",
      paramLabel = "MODALITY",
      description = "${COMPLETION-CANDIDATES}; actual otherwise.")
  private Modality modality = Modality.ACTUAL;

  @Option(names = "--cumulative", description = "Its numbers sum many happenings.")
  private boolean cumulative;

  @Option(names = "--agent", paramLabel = "WORDS[=@ACTOR]", description = "Who is said to do it.")
  private List<String> agents = new ArrayList<>();

  @Option(names = "--target", paramLabel = "WORDS[=@ACTOR]", description = "To whom.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "WORDS[=PLACE]",
      description = "Where; a place that packs do not know is told as docs/review.md says.")
  private @Nullable String place;

  @Option(
      names = "--time",
      paramLabel = "WORDS=DATE[/DATE]",
      description = "When, and which days that means.")
  private @Nullable String time;

  @Option(
      names = "--count",
      paramLabel = "OF=WORDS=NUMBER",
      description = "How many: killed=ثلاثة=3; may be given several times.")
  private Map<CountOf, String> counts = new TreeMap<>();

  /** The claim in {@code source}, whose words these must be. */
  Claim in(Report source, Packs packs) throws Refused {
    try {
      return new ClaimByHand(
              type,
              says,
              trigger,
              stance,
              hedged,
              modality,
              cumulative,
              told(voices),
              told(agents),
              told(targets),
              Optional.ofNullable(place).map(Told::of),
              Optional.ofNullable(time).map(Told::of),
              counts.entrySet().stream()
                  .map(one -> new Counted(one.getKey(), Told.of(one.getValue())))
                  .toList())
          .in(source, packs);
    } catch (IllegalArgumentException wrong) {
      throw new Refused(ReviewProblem.BAD_CLAIM.of(String.valueOf(wrong.getMessage())));
    }
  }

  private static List<Told> told(List<String> given) {
    return given.stream().map(Told::of).toList();
  }
}
