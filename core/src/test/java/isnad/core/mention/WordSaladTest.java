package isnad.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever order the pack's own words and numbers come in, phrases are in order, apart, within the
 * sentence, and end no sooner than they begin.
 */
class WordSaladTest {
  private static final String CALENDAR = Packs.read("calendar.txt");
  private static final String NUMBERS = Packs.read("numbers.txt");
  private static final TimeFinder TIMES = new TimeFinder(CalendarWords.of(CALENDAR));
  private static final QuantityFinder QUANTITIES = new QuantityFinder(NumberWords.of(NUMBERS));
  private static final List<String> MORE =
      List.of("2019", "1441", "21", "7", "3.5", "99999999", "0", "/", "-", ",", "(", ")", "رجل");

  private static final List<String> VOCABULARY = Stream.concat(
          MORE.stream(),
          Stream.of(CALENDAR, NUMBERS)
              .flatMap(String::lines)
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.replaceAll("[a-z-]+|\\|", " ").split("  +")))
              .filter(words -> !words.isBlank()))
      .toList();

  @ParameterizedTest
  @MethodSource("seeds")
  void phrasesAreSound(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = salad(random);
      Tokens tokens = Tokens.of(FoldedText.of(text));
      List<TimePhrase> times = TIMES.find(tokens, 0, tokens.count(), day(random));
      int end = 0;
      for (TimePhrase time : times) {
        assertThat(time.first()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(time.end()).as(text).isGreaterThan(time.first());
        LocalDate from = time.from();
        LocalDate to = time.to();
        assertThat(from == null || to == null || !from.isAfter(to)).as(text).isTrue();
        end = time.end();
      }
      assertThat(end).as(text).isLessThanOrEqualTo(tokens.count());
      checkQuantities(text, tokens, times);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static void checkQuantities(String text, Tokens tokens, List<TimePhrase> times) {
    int end = 0;
    for (QuantityPhrase quantity : QUANTITIES.find(tokens, 0, tokens.count(), times)) {
      assertThat(quantity.first()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(quantity.end()).as(text).isGreaterThan(quantity.first());
      for (TimePhrase time : times) {
        boolean apart = quantity.end() <= time.first() || time.end() <= quantity.first();
        assertThat(apart).as(text).isTrue();
      }
      end = quantity.end();
    }
  }

  private static @Nullable LocalDate day(Random random) {
    return random.nextInt(4) == 0 ? null : LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20000));
  }

  private static String salad(Random random) {
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(12);
    for (int i = 0; i < words; i++) {
      text.append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
