package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.report.Report;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The smallest, the largest and the strangest texts are read, and soon. */
class LimitsTest {
  private static final String CLAUSE = "قتل المسلحون ثلاثة مدنيين وأصابوا سبعة آخرين في المدينة ";
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void nothingGivesNothing() {
    for (String text :
        new String[] {"", " ", "\n\n", "\u200f", "ًٌٍ", "\ud800", ".", "»", "&quot;"}) {
      assertThat(read(text).claims()).as("[%s]", text).isEmpty();
    }
  }

  @Test
  void oneWordIsRead() {
    for (String word : new String[] {"قتل", "مقتل", "و", "ال", "والقصف", "x", "7", "ﷲ"}) {
      assertThat(QuoteLaw.broken(read(word))).as(word).isEmpty();
    }
  }

  @Test
  void tenThousandNestedQuotesAreRead() {
    int depth = 10_000;
    String guillemets = "قال المتحدث إن «".repeat(depth) + CLAUSE + "»".repeat(depth);
    String straight = "قال المتحدث إن \"".repeat(depth) + CLAUSE + "\"".repeat(depth);
    String brackets = "(".repeat(depth) + CLAUSE + ")".repeat(depth);
    for (String text : new String[] {guillemets, straight, brackets}) {
      assertThat(QuoteLaw.broken(soon(text))).isEmpty();
    }
  }

  @Test
  void oneSentenceMayBeAWholeText() {
    String sentence = CLAUSE.repeat(1 + Report.LONGEST_TEXT / CLAUSE.length());
    Extraction extraction = soon(sentence.substring(0, Report.LONGEST_TEXT));

    assertThat(extraction.claims()).hasSizeGreaterThan(10_000);
    assertThat(QuoteLaw.broken(extraction)).isEmpty();
  }

  @Test
  void oneWordMayBeAWholeText() {
    assertThat(soon("ق".repeat(Report.LONGEST_TEXT)).claims()).isEmpty();
    assertThat(soon("7".repeat(Report.LONGEST_TEXT)).claims()).isEmpty();
    assertThat(soon("7,".repeat(Report.LONGEST_TEXT / 2)).claims()).isEmpty();
    assertThat(soon("و ".repeat(Report.LONGEST_TEXT / 2)).claims()).isEmpty();
  }

  @Test
  void aLongerTextIsNoReport() {
    String text = "ق".repeat(Report.LONGEST_TEXT + 1);
    assertThatThrownBy(() -> Report.of("long", text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Extraction read(String text) {
    return Shipped.READING.read(Report.of("limits", text));
  }

  private static Extraction soon(String text) {
    return Assertions.assertTimeoutPreemptively(SOON, () -> read(text));
  }
}
