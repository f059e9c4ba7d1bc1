package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.naming.Ground;
import isnad.core.naming.NamedKind;
import isnad.core.naming.NamedMention;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameReadingTest {
  private static final NameReading NAMES = new NameReading(Shipped.PACKS);

  @Test
  void personsStandBehindTitlesAndGivenNames() {
    assertThat(words("قال الوزير سامي الدالاتي إن الوضع هادئ", NamedKind.PERSON))
        .containsExactly("سامي الدالاتي");
    assertThat(words("وصل العقيد كفرطون إلى القاعدة", NamedKind.PERSON)).containsExactly("كفرطون");
    assertThat(words("التقى رئيس الوزراء النرويجي يانس ستورمان الصحفيين", NamedKind.PERSON))
        .containsExactly("يانس ستورمان");
  }

  @Test
  void kunyasAndChainsOfAncestorsAreNames() {
    assertThat(words("قتل القيادي أبو قتادة الدرعاوي في الغارة", NamedKind.PERSON))
        .containsExactly("أبو قتادة الدرعاوي");
    assertThat(words("استقبل الشيخ حمد بن راشد بن سالم الوفد", NamedKind.PERSON))
        .containsExactly("حمد بن راشد بن سالم");
  }

  @Test
  void aSurnameIsKnownOnceTheFullNameIs() {
    List<NamedMention> mentions =
        NAMES.read(Report.of("a", "قال جورج تلفيتي إنه باق. وأضاف تلفيتي أنه لن يرحل."));
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).ground()).isEqualTo(Ground.INTRODUCED);
    assertThat(mentions.get(1).text().words()).isEqualTo("تلفيتي");
    assertThat(mentions.get(1).name()).contains("جورج تلفيتي");
  }

  @Test
  void wordsOfGrammarAreNoNames() {
    assertThat(words("على الرئيس أن يعود إلى العاصمة", NamedKind.PERSON)).isEmpty();
    assertThat(words("مشى علي بن سالم إلى بيته", NamedKind.PERSON)).containsExactly("علي بن سالم");
  }

  @Test
  void bodiesAreNamedByTheirHeads() {
    assertThat(words("فاز حزب الوفاق الوطني بالانتخابات", NamedKind.ORGANISATION))
        .containsExactly("حزب الوفاق الوطني");
    assertThat(words("أعلنت شركة تلفيكو خسائرها", NamedKind.ORGANISATION))
        .containsExactly("تلفيكو");
  }

  @Test
  void aDescribedBodyStandsBesideThePlaceInIt() {
    List<NamedMention> mentions = NAMES.read(Report.of("a", "رفضت حكومة لبنان العرض"));
    assertThat(mentions).extracting(NamedMention::described).containsExactly(true, false);
    assertThat(mentions.get(1).text().words()).isEqualTo("لبنان");
    assertThat(mentions.get(1).id()).contains("lb");
  }

  @Test
  void placesAreKnownOrStandBehindAClassWord() {
    assertThat(words("وصل الوفد إلى باريس قادما من مدينة كفرزيتون", NamedKind.PLACE))
        .containsExactly("باريس", "كفرزيتون");
  }

  @Test
  void cliticsAreNoPartOfAName() {
    assertThat(words("سافر إلى فرنسا وألمانيا", NamedKind.PLACE))
        .containsExactly("فرنسا", "ألمانيا");
  }

  @Test
  void noTextGivesNoNames() {
    assertThat(NAMES.read(Report.of("a", ""))).isEmpty();
    assertThat(NAMES.read(Report.of("a", "الرئيس"))).isEmpty();
    assertThat(NAMES.read(Report.of("a", "أبو"))).isEmpty();
  }

  @Test
  void everyQuoteIsTheTextsOwnWhereverATextEnds() {
    String text =
        "قال الرئيس الفرنسي جاك بن أبو عبد الله إن حكومة لبنان وشركة تلفيكو في باريس. وجاك؟";
    for (int end = 0; end <= text.length(); end++) {
      for (int start = 0; start < end; start += 7) {
        String part = text.substring(start, end);
        assertThat(NAMES.read(Report.of("a", part)))
            .allMatch(mention -> mention.text().standsIn(part));
      }
    }
  }

  @Test
  void anyTextIsReadInTime() {
    assertThat(NAMES.read(Report.of("a", "أبو ".repeat(20_000)))).isNotNull();
    assertThat(NAMES.read(Report.of("a", "محمد ".repeat(20_000)))).isNotEmpty();
    assertThat(NAMES.read(Report.of("a", "حكومة لبنان ".repeat(20_000)))).isNotEmpty();
    assertThat(NAMES.read(Report.of("a", "ك".repeat(100_000)))).isEmpty();
  }

  private static List<String> words(String text, NamedKind kind) {
    return NAMES.read(Report.of("a", text)).stream()
        .filter(mention -> mention.kind() == kind)
        .map(mention -> mention.text().words())
        .toList();
  }
}
