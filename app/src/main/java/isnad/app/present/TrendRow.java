package isnad.app.present;

import isnad.core.view.Finding;
import isnad.core.view.Happened;
import isnad.core.view.Periods;
import isnad.core.view.RateRatio;
import isnad.core.view.Trend;
import isnad.core.view.Trends;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What is told of one doer in one place over time, as a row of fields. */
public record TrendRow(Periods periods, Trend trend) {
  /** What the fields are. */
  public static final List<String> NAMES = List.of(
      "alleged-doer",
      "id",
      "place",
      "finding",
      "lack",
      "from",
      "to",
      "in-window",
      "past-from",
      "periods-before",
      "before",
      "other-texts-in-window",
      "other-texts-before",
      "outlets",
      "told-elsewhere",
      "rate-ratio",
      "low",
      "high",
      "p",
      "adjusted-p",
      "dispersion",
      "incidents");

  public List<String> fields() {
    Trend.Coverage coverage = trend.coverage();
    List<String> fields = new ArrayList<>(List.of(
        trend.actor().name(),
        trend.actor().key(),
        trend.place().name(),
        trend.finding().key(),
        lack(),
        periods.from().toString(),
        periods.until().toString(),
        String.valueOf(trend.inWindow().size()),
        coverage.since().toString(),
        String.valueOf(coverage.periodsBefore()),
        String.valueOf(trend.before().size()),
        String.valueOf(coverage.inWindow()),
        String.valueOf(coverage.before()),
        String.valueOf(coverage.outlets()),
        String.valueOf(coverage.elsewhere())));
    fields.addAll(numbers());
    fields.add(
        trend.inWindow().stream().map(one -> one.id().toString()).collect(Collectors.joining(" ")));
    return fields;
  }

  private List<String> numbers() {
    return switch (trend.finding()) {
      case Finding.Rise rise -> numbers(rise.tested());
      case Finding.NotShown shown -> numbers(shown.tested());
      case Finding.TooLittle none -> List.of("", "", "", "", "", "");
    };
  }

  private static List<String> numbers(Finding.Tested tested) {
    RateRatio ratio = tested.ratio();
    return List.of(
        number(ratio.ratio()),
        number(ratio.low()),
        number(ratio.high()),
        number(ratio.p()),
        number(tested.adjusted()),
        number(tested.dispersion()));
  }

  private String lack() {
    return switch (trend.finding()) {
      case Finding.Rise rise -> "";
      case Finding.NotShown shown -> "";
      case Finding.TooLittle none -> none.lack().key();
    };
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  /** Three digits that tell something, whatever the size. */
  private static String number(double value) {
    if (value == 0) {
      return "0";
    }
    if (value < 0.0001) {
      return String.format(Locale.ROOT, "%.1e", value);
    }
    int behind = Math.clamp(2 - (int) Math.floor(Math.log10(value)), 0, 5);
    return String.format(Locale.ROOT, "%." + behind + "f", value);
  }

  /** What was found, in words: the ratio between its bounds, or what is missing. */
  String words() {
    return switch (trend.finding()) {
      case Finding.Rise rise -> words(rise.tested());
      case Finding.NotShown shown -> words(shown.tested());
      case Finding.TooLittle none -> "too little is known: " + missing(none.lack());
    };
  }

  private static String words(Finding.Tested tested) {
    RateRatio ratio = tested.ratio();
    String times = ratio.ratio().isPresent() ? number(ratio.ratio()) : "none before";
    String high = ratio.high().isPresent() ? number(ratio.high()) : "?";
    return times + " (" + number(ratio.low()) + "–" + high + ")  p " + number(ratio.p())
        + ", adjusted " + number(tested.adjusted());
  }

  private static String missing(Finding.Lack lack) {
    return switch (lack) {
      case NO_PAST -> "hardly any incident before";
      case SHORT_PAST -> "its past is short";
      case NO_STEADY_OUTLET -> "no outlet was there all the time";
      case FEW_REPORTS -> "few other texts to compare with";
    };
  }

  /** The ids of the incidents in the window. */
  List<String> ids() {
    return trend.inWindow().stream().map(Happened::id).map(Object::toString).toList();
  }

  /** What was compared with what, in one line. */
  public static String summary(Trends trends) {
    if (trends.periods().isEmpty()) {
      return "no report of the ledger has a date";
    }
    Periods periods = trends.periods().get();
    long rises = count(trends, "rise");
    long tested = rises + count(trends, "not-shown");
    return periods.from() + " to " + periods.until() + " against up to " + periods.past() + " "
        + periods.length() + "s before: " + tested + " compared, " + rises
        + (rises == 1 ? " rise; of " : " rises; of ") + (trends.trends().size() - tested)
        + " too little is known";
  }

  private static long count(Trends trends, String finding) {
    return trends.trends().stream()
        .filter(trend -> trend.finding().key().equals(finding))
        .count();
  }
}
