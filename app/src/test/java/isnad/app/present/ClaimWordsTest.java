package isnad.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.SampleReading;
import isnad.core.claim.Count;
import isnad.core.event.CountOf;
import isnad.core.mention.Quantity;
import isnad.core.mention.QuantityMention;
import isnad.core.mention.TimeMention;
import isnad.core.mention.TimeMention.Granularity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimWordsTest {
  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

  @Test
  void countsSayTheirBounds() {
    assertThat(count(Quantity.exactly(8))).isEqualTo("killed 8");
    assertThat(count(Quantity.atLeast(575))).isEqualTo("killed ≥575");
  }

  @Test
  void timesSayTheirSpan() {
    assertThat(time(Optional.of(MAY), Optional.of(MAY))).isEqualTo("2020-05-01");
    assertThat(time(Optional.of(MAY), Optional.of(MAY.plusDays(2))))
        .isEqualTo("2020-05-01–2020-05-03");
    assertThat(time(Optional.of(MAY), Optional.empty())).isEqualTo("2020-05-01–");
    assertThat(time(Optional.empty(), Optional.empty())).isEqualTo("أمس");
  }

  private static String count(Quantity quantity) {
    QuantityMention mention = new QuantityMention(SampleReading.quote("20"), quantity);
    return ClaimWords.count(new Count(CountOf.KILLED, mention, Optional.empty(), Optional.empty()));
  }

  private static String time(Optional<LocalDate> from, Optional<LocalDate> to) {
    return ClaimWords.time(new TimeMention(SampleReading.quote("أمس"), from, to, Granularity.SPAN));
  }
}
