package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Link;
import isnad.core.mention.ActorMention;
import isnad.core.pack.ActorKind;
import isnad.core.pack.VoiceSort;
import isnad.core.reading.Shipped;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words of a voice mean, and which of them are one. */
class TellersTest {
  private static final Tellers TELLERS = new Tellers(Shipped.PACKS);

  /** The voice of {@code words}, which {@code behind} follows in the text; "" for no actor. */
  private static Teller teller(String id, String words, String behind) {
    Report report = Report.of("r", words + behind);
    Quote quote = new Quote(report.id(), new Span(0, words.length()), words);
    Optional<String> known = id.isEmpty() ? Optional.empty() : Optional.of(id);
    ActorMention mention = new ActorMention(quote, words, known, Optional.empty());
    return TELLERS.of(new Link(mention, Optional.empty()), report);
  }

  private static Teller teller(String words) {
    return teller("", words, "");
  }

  private static int atLeast(Teller... origins) {
    List<Testimony> testimonies = new ArrayList<>();
    for (Teller origin : origins) {
      String name = "r" + testimonies.size();
      testimonies.add(new Testimony(name, name, name, List.of(origin), false));
    }
    return Corroboration.of(testimonies).told().atLeast();
  }

  @ParameterizedTest
  @CsvSource({
    "مصادر أمنية عراقية, ?security IQ",
    "مصادر أمنية, ?security",
    "مصدر عسكري سوري, ?military SY",
    "مصادر محلية, ?local",
    "شهود عيان, ?residents",
    "سكان في المنطقة, ?residents",
    "مصدر طبي, ?medical",
    "مسؤول تركي كبير, ?official TR",
    "المصدر, ?unspecified",
    "البيان, ?unspecified",
    "مقاتلون محليون, ?fighters",
    "المتحدث باسم الجيش العراقي, iraqi-army",
    "مصدر في الشرطة الاتحادية العراقية, iraqi-federal-police",
    "مصادر حوثية, ansar-allah",
    "بيان لوزارة الداخلية العراقية, iraq-interior-ministry",
    "مدير المرصد السوري لحقوق الإنسان, sohr"
  })
  void wordsMeanAVoice(String words, String key) {
    assertThat(teller(words).key()).isEqualTo(key);
  }

  @Test
  void aPersonOfTheRegistrySpeaksForHisOrganisation() {
    Teller person = teller("", "هادي العامري", "");
    assertThat(person.key()).isEqualTo("popular-mobilization-forces");
    assertThat(person.kind()).contains(ActorKind.STATE_FORCE);
    assertThat(person.named()).isTrue();
  }

  @Test
  void anUnknownPersonIsHimself() {
    Teller person = teller("العميد كمال الزبرقاني");
    assertThat(person.named()).isTrue();
    assertThat(person.kind()).isEmpty();
    assertThat(person.sorts()).contains(VoiceSort.SECURITY).doesNotContain(VoiceSort.MEDICAL);
    assertThat(atLeast(person, teller("الزبرقاني"))).isOne();
    assertThat(atLeast(person, teller("العميد جمال الفهراوي"))).isEqualTo(2);
  }

  @Test
  void aSpokesmanNamedBehindHisOfficeIsTheOrganisation() {
    Teller office = teller("iraqi-army", "المتحدث باسم الجيش العراقي", " كمال الزبرقاني إن");
    assertThat(office.key()).isEqualTo("iraqi-army");
    assertThat(atLeast(office, teller("الزبرقاني"))).isOne();
  }

  @Test
  void aDocumentIsItsIssuers() {
    assertThat(teller("", "بيان", " لوزارة الداخلية العراقية أن").key())
        .isEqualTo("iraq-interior-ministry");
    assertThat(teller("", "بيان", " أمس أن القوات").key()).isEqualTo("?unspecified");
  }

  @Test
  void wordsThatGoOnBehindAVoiceAreNoName() {
    assertThat(teller("", "مسؤول محلي", " للصحافيين بعد وصوله").named()).isFalse();
    assertThat(teller("", "مسؤول محلي", " كمال الزبرقاني إن").named()).isTrue();
  }

  @Test
  void whoJoinInOneBreathAreOne() {
    Teller both = teller("iraqi-army", "الجيش العراقي والحشد الشعبي", "");
    assertThat(both.together()).hasSize(1);
    assertThat(atLeast(both, teller("الحشد الشعبي"))).isOne();
  }

  @Test
  void ministriesAndPoliceAreNotOne() {
    Teller ministry = teller("iraq-interior-ministry", "وزارة الداخلية العراقية", "");
    Teller police = teller("iraqi-police", "الشرطة العراقية", "");
    assertThat(atLeast(ministry, police)).isEqualTo(2);
    assertThat(atLeast(ministry, teller("مصادر أمنية"))).isOne();
    assertThat(atLeast(ministry, teller("مصدر طبي"))).isEqualTo(2);
    assertThat(atLeast(ministry, teller("وزارة الداخلية"))).isOne();
    assertThat(atLeast(police, teller("الشرطة"))).isOne();
  }

  @Test
  void aGovernmentIsOneWithItsMinistry() {
    Teller ministry = teller("iraq-interior-ministry", "وزارة الداخلية العراقية", "");
    Teller government = teller("iraq-government", "الحكومة العراقية", "");
    Teller state = teller("iraq", "العراق", "");
    assertThat(atLeast(ministry, government, state)).isOne();
    assertThat(atLeast(government, teller("turkey-government", "الحكومة التركية", "")))
        .isEqualTo(2);
  }

  @Test
  void residentsMayBeActivistsButNoMinistry() {
    assertThat(atLeast(teller("سكان المنطقة"), teller("ناشطون"))).isOne();
    assertThat(atLeast(teller("سكان المنطقة"), teller("مصادر محلية"))).isOne();
    Teller ministry = teller("iraq-interior-ministry", "وزارة الداخلية العراقية", "");
    assertThat(atLeast(teller("سكان المنطقة"), ministry)).isEqualTo(2);
  }

  @Test
  void securitySourcesAreNoArmedGroup() {
    Teller group = teller("islamic-state", "تنظيم الدولة الإسلامية", "");
    assertThat(atLeast(teller("مصادر أمنية عراقية"), group)).isEqualTo(2);
  }

  @Test
  void outletsHaveTheKeyThatTheyHaveAsVoices() {
    assertThat(TELLERS.outlet("وكالة رويترز")).isEqualTo("reuters");
    assertThat(TELLERS.outlet("صحيفة الحي الجديد")).isEqualTo("صحيفه الحي الجديد");
  }
}
