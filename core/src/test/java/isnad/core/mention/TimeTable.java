package isnad.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.FoldedText;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code text => phrase from to; phrase from to}, {@code -} standing for an end that is not
 * known and {@code none} for no time at all. Checks that a sentence gives just these.
 */
final class TimeTable {
  private static final TimeFinder FINDER =
      new TimeFinder(CalendarWords.of(Packs.read("calendar.txt")));

  private TimeTable() {}

  static Stream<String> rows(String table) {
    return table.lines().map(String::strip).filter(row -> !row.isEmpty());
  }

  static void check(String row, @Nullable LocalDate published) {
    String[] sides = row.split("=>", 2);
    assertThat(sides).as(row).hasSize(2);
    String found = find(sides[0].strip(), published).stream().collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "none" : found).as(row).isEqualTo(sides[1].strip());
  }

  /** The phrases found in the whole of {@code text}, each as a row writes it. */
  static List<String> find(String text, @Nullable LocalDate published) {
    Tokens tokens = Tokens.of(FoldedText.of(text));
    return FINDER.find(tokens, 0, tokens.count(), published).stream()
        .map(time -> words(text, tokens, time) + " " + end(time.from()) + " " + end(time.to()))
        .toList();
  }

  private static String words(String text, Tokens tokens, TimePhrase time) {
    Span span = tokens.span(time.first(), time.end());
    return text.substring(span.start(), span.end());
  }

  private static String end(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }
}
