package isnad.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.view.Hit;
import isnad.core.view.Passage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a ledger: spellings, phrases, names in both languages, options. */
class SearchTest {
  private static final String MOSUL = "أعلنت وزارة الداخلية العراقية مقتلَ ثلاثة أشخاص بانفجـــار"
      + " سيارة مفخخة في سوق شعبي في الموصل يوم الثلاثاء.";
  private static final String RAQQA =
      "قال المرصد السوري لحقوق الإنسان إن مسلحي تنظيم داعش قتلوا ثمانية جنود قرب مدينة الرقة.";
  private static final String IDLIB =
      "قصفت مدفعية الجيش السوري قرية في ريف إدلب يوم الأحد مما أدى إلى مقتل ثلاثة مدنيين.";

  @TempDir
  private Path folder;

  private Kept kept;
  private Path index;

  @BeforeEach
  void setUp() {
    kept = new Kept(folder);
    index = folder.resolve("isnad.db.index");
    kept.add("mosul", MOSUL).add("raqqa", RAQQA);
    kept.add(Kept.report("idlib", "إذاعة التل", "2021-03-15", IDLIB));
  }

  private List<String> ids(String words) {
    return kept.ids(index, words);
  }

  private List<String> ids(Wanted wanted) {
    return kept.ids(index, "", wanted);
  }

  @Test
  void spellingsThatMeanTheSameAreOne() {
    assertThat(ids("انفجار")).containsExactly("mosul");
    assertThat(ids("إنفجار")).containsExactly("mosul");
    assertThat(ids("الانفجارُ")).containsExactly("mosul");
    assertThat(ids("سياره")).containsExactly("mosul");
    assertThat(ids("ادلب")).containsExactly("idlib");
    assertThat(ids("المدفعيه")).containsExactly("idlib");
    assertThat(ids("ٱلإنـسـان")).containsExactly("raqqa");
  }

  @Test
  void allWordsAreToBeThereAndNoneOfThoseWithAMinus() {
    assertThat(ids("مقتل ثلاثة")).containsExactly("idlib", "mosul");
    assertThat(ids("مقتل ثلاثة -الموصل")).containsExactly("idlib");
    assertThat(ids("مقتل ثلاثة -\"سوق شعبي\"")).containsExactly("idlib");
    assertThat(ids("\"سوق شعبي\"")).containsExactly("mosul");
    assertThat(ids("«شعبي سوق»")).isEmpty();
    assertThat(ids("زرافة")).isEmpty();
  }

  @Test
  void aNameFindsTheOtherLanguageAndOtherNames() {
    assertThat(ids("Islamic State")).containsExactly("raqqa");
    assertThat(ids("الدولة الإسلامية")).containsExactly("raqqa");
    assertThat(ids("ISIS")).containsExactly("raqqa");
    assertThat(ids("Mosul killing")).containsExactly("mosul");
    assertThat(ids("Syrian Observatory")).containsExactly("raqqa");
    assertThat(ids("سوريا")).contains("idlib", "raqqa").doesNotContain("mosul");
    assertThat(ids("Iraq")).containsExactly("mosul");
  }

  @Test
  void optionsTakeAPartOfTheLedger() {
    assertThat(ids(wanted("وكالة الوادي", null, null, null))).containsExactly("mosul", "raqqa");
    assertThat(ids(wanted(null, "islamic-state", null, null))).containsExactly("raqqa");
    assertThat(ids(wanted(null, "داعش", null, null))).containsExactly("raqqa");
    assertThat(ids(wanted(null, null, "الموصل", null))).containsExactly("mosul");
    assertThat(ids(wanted(null, null, "sy", null))).containsExactly("idlib", "raqqa");
    assertThat(ids(wanted(null, null, null, "shelling"))).containsExactly("idlib");
    LocalDate day = LocalDate.of(2021, 3, 10);
    assertThat(ids(days(day, null))).containsExactly("idlib");
    assertThat(ids(days(null, day))).containsExactly("mosul", "raqqa");
  }

  private static Wanted wanted(
      @org.jspecify.annotations.Nullable String outlet,
      @org.jspecify.annotations.Nullable String actor,
      @org.jspecify.annotations.Nullable String place,
      @org.jspecify.annotations.Nullable String type) {
    return new Wanted(
        Optional.ofNullable(outlet),
        Optional.ofNullable(actor),
        Optional.ofNullable(place),
        Optional.ofNullable(type),
        Optional.empty(),
        Optional.empty());
  }

  private static Wanted days(
      @org.jspecify.annotations.Nullable LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to) {
    return new Wanted(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  @Test
  void aHitHasTheReportsOwnWords() {
    List<Hit> hits = kept.search(index, "إنفجار \"سوق شعبي\"", Wanted.ANY);

    assertThat(hits).singleElement().satisfies(hit -> {
      assertThat(hit.passages())
          .isNotEmpty()
          .allSatisfy(passage -> assertThat(passage.quote().standsIn(MOSUL)).isTrue());
      Passage first = hit.passages().getFirst();
      assertThat(first.marks())
          .extracting(mark -> MOSUL.substring(mark.start(), mark.end()))
          .containsExactly("بانفجـــار", "سوق شعبي");
      assertThat(hit.claims()).isNotEmpty().allSatisfy(claim -> {
        assertThat(claim.says().standsIn(MOSUL)).isTrue();
        assertThat(claim.incident().toString().substring(1))
            .isEqualTo(claim.claim().value().substring(1));
      });
    });
    Hit named = kept.search(index, "ISIS", Wanted.ANY).getFirst();
    assertThat(named.passages().getFirst().marks())
        .extracting(mark -> RAQQA.substring(mark.start(), mark.end()))
        .anyMatch(words -> words.contains("داعش"));
  }

  @Test
  void longAndOddTextsGivePassagesInWholeCharacters() {
    String odd = "😀".repeat(300) + " زلزال " + "😀".repeat(300) + "\ud83d";
    kept.add("odd", odd).add("blank", "ب");

    assertThat(kept.search(index, "زلزال", Wanted.ANY)).singleElement().satisfies(hit -> {
      String words = hit.passages().getFirst().quote().words();
      assertThat(words).contains("زلزال").hasSizeLessThan(300);
      assertThat(Character.isLowSurrogate(words.charAt(0))).isFalse();
      assertThat(Character.isHighSurrogate(words.charAt(words.length() - 1))).isFalse();
    });
  }
}
