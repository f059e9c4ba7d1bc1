package isnad.core.reading;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Link;
import isnad.core.event.Role;
import isnad.core.pack.Frame;
import isnad.core.pack.FrameExample;
import isnad.core.pack.PackProblem;
import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the yes and no examples of frames with a reading; what does not hold becomes problems with
 * file and line.
 */
final class Examples {
  private final Reading reading;

  Examples(Reading reading) {
    this.reading = reading;
  }

  List<Problem> check(List<Frame> frames) {
    List<Problem> problems = new ArrayList<>();
    for (Frame frame : frames) {
      for (FrameExample example : frame.examples()) {
        check(frame, example, problems);
      }
    }
    return problems;
  }

  private void check(Frame frame, FrameExample example, List<Problem> problems) {
    List<Claim> claims = reading.read(Report.of("example", example.sentence())).claims().stream()
        .filter(claim -> claim.rule().equals(frame.rule()))
        .toList();
    if (!example.holds()) {
      if (!claims.isEmpty()) {
        problems.add(fails(example, example.line(), frame.rule() + " fires and must not"));
      }
      return;
    }
    if (claims.isEmpty()) {
      problems.add(fails(example, example.line(), frame.rule() + " does not fire"));
      return;
    }
    for (FrameExample.Expected expected : example.expected()) {
      boolean holds = claims.stream().anyMatch(claim -> holds(claim, expected));
      if (!holds) {
        problems.add(fails(
            example,
            expected.line(),
            expected.key() + " is not " + expected.value() + " but "
                + found(claims.get(0), expected.key())));
      }
    }
  }

  private static Problem fails(FrameExample example, int line, String what) {
    return PackProblem.PACK_EXAMPLE_FAILS.at(example.path(), line, what);
  }

  private static boolean holds(Claim claim, FrameExample.Expected expected) {
    String wanted = withArticle(FoldedText.key(expected.value()));
    return found(claim, expected.key()).stream()
        .map(FoldedText::key)
        .map(Examples::withArticle)
        .anyMatch(value -> borders(value, wanted) || borders(wanted, value));
  }

  /** What ل swallowed of the article is put back (للمدنيين: المدنيين). */
  private static String withArticle(String words) {
    return words.startsWith("لل") ? "ال" + words.substring(2) : words;
  }

  /**
   * Whether {@code part} stands at the beginning or end of {@code words}: how much belongs to a
   * mention, its number or its modifiers, is not the frame's to say.
   */
  private static boolean borders(String words, String part) {
    int rest = words.length() - part.length();
    return rest == 0 && words.equals(part)
        || rest > 0 && words.startsWith(part) && words.charAt(part.length()) == ' '
        || rest > 0 && words.endsWith(part) && words.charAt(rest - 1) == ' ';
  }

  private static List<String> found(Claim claim, String key) {
    return switch (key) {
      case "trigger" -> List.of(claim.happening().trigger().words());
      case "type" -> List.of(claim.happening().type().name());
      case "modality" -> List.of(claim.happening().modality().key());
      case "stance" -> List.of(claim.stance().key());
      case "hedged" -> List.of(String.valueOf(claim.hedged()));
      case "place" ->
        claim.happening().place().map(place -> List.of(place.text().words())).orElse(List.of());
      case "time" ->
        claim.happening().time().map(time -> List.of(time.text().words())).orElse(List.of());
      case "chain" ->
        claim.chain().links().stream()
            .map(Link::voice)
            .map(voice -> voice.text().words())
            .toList();
      case "count" -> claim.happening().counts().stream().map(Examples::count).toList();
      default ->
        claim.happening().arguments().stream()
            .filter(argument -> argument.role() == Role.of(key))
            .map(Argument::actor)
            .map(actor -> actor.text().words())
            .toList();
    };
  }

  /**
   * A count as examples write it: what, least and most ({@code killed 3 3}, {@code killed 10 -}).
   */
  private static String count(Count count) {
    String most = count.quantity().quantity().max().isPresent()
        ? String.valueOf(count.quantity().quantity().max().getAsLong())
        : "-";
    return count.of().key() + " " + count.quantity().quantity().min() + " " + most;
  }
}
