package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Argument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose name a mention's words are, and whose they only contain. */
class NamingTest {
  @ParameterizedTest
  @CsvSource({
    "قتل مسلحون عشرات من شيعة اليمن في الطريق., killing, شيعة اليمن",
    "اعتقلت الشرطة زعيم حركة طالبان في المدينة., arrest, زعيم حركة طالبان",
    "قتل جنديان من تشاد في الهجوم., killing, جنديان من تشاد",
  })
  void oneOfABodyIsNotThatBody(String text, String type, String words) {
    assertThat(Shipped.claims(text, type))
        .flatExtracting(claim -> claim.happening().arguments())
        .filteredOn(argument -> argument.actor().text().words().equals(words))
        .isNotEmpty()
        .allSatisfy(argument -> assertThat(argument.actor().id()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "هاجم مسلحو حركة طالبان نقطة تفتيش., attack",
    "هاجم عناصر تنظيم داعش نقطة تفتيش., attack",
  })
  void theForcesOfABodyAreThatBody(String text, String type) {
    assertThat(Shipped.claims(text, type))
        .flatExtracting(claim -> claim.happening().arguments())
        .extracting(Argument::actor)
        .anySatisfy(actor -> assertThat(actor.id()).isPresent());
  }
}
