package isnad.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.ExampleReadings;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import isnad.core.pack.ArabicNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The sentences of briefs, in both languages. */
class BriefLanguageTest {
  private static final BriefLanguage ENGLISH = BriefLanguage.english();
  private static final BriefLanguage ARABIC = BriefLanguage.arabic(ArabicNames.of(List.of()));

  private static ResourceBundle words(String name, String language) {
    return ResourceBundle.getBundle(
        "isnad.app.present." + name,
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Keys without the forms of numbers, and without meanings, which packs have in English. */
  private static Set<String> keys(String language) {
    Set<String> keys = new TreeSet<>();
    words("brief", language).keySet().stream()
        .filter(key -> !key.startsWith("meaning."))
        .forEach(key -> keys.add(key.replaceFirst("(\\.(one|two|few|many|other))+$", "")));
    return keys;
  }

  @Test
  void noSentenceOrTermIsMissing() {
    assertThat(keys("ar")).isEqualTo(keys("en")).hasSizeGreaterThan(50);
    assertThat(words("terms", "ar").keySet()).isEqualTo(words("terms", "en").keySet());
    for (EventType type : ExampleReadings.PACKS.types().values()) {
      assertThat(words("brief", "ar").containsKey("meaning." + type.name())).isTrue();
      assertThat(ENGLISH.meaning(type)).isEqualTo(type.meaning());
      assertThat(ARABIC.meaning(type)).matches("[\\u0600-\\u06ff .،]+");
      assertThat(ARABIC.type(type)).isNotEqualTo(type.name());
    }
    for (CountOf of : CountOf.values()) {
      assertThat(ARABIC.count(of)).matches("[\\u0600-\\u06ff ]+");
    }
    for (Stance stance : Stance.values()) {
      assertThat(words("terms", "ar").containsKey("stance." + stance.key())).isTrue();
    }
    for (Modality modality : Modality.values()) {
      assertThat(modality == Modality.ACTUAL
              || words("terms", "ar").containsKey("modality." + modality.key()))
          .isTrue();
    }
  }

  @Test
  void numbersTakeTheFormsThatTheLanguageHas() {
    assertThat(ENGLISH.counted("report", 1)).isEqualTo("1 report");
    assertThat(ENGLISH.counted("report", 2)).isEqualTo("2 reports");
    assertThat(ARABIC.counted("report", 0)).isEqualTo("٠ تقرير");
    assertThat(ARABIC.counted("report", 1)).isEqualTo("تقرير واحد");
    assertThat(ARABIC.counted("report", 2)).isEqualTo("تقريرين");
    assertThat(ARABIC.counted("report", 10)).isEqualTo("١٠ تقارير");
    assertThat(ARABIC.counted("report", 11)).isEqualTo("١١ تقريرا");
    assertThat(ARABIC.counted("report", 100)).isEqualTo("١٠٠ تقرير");
    assertThat(ARABIC.counted("report", 103)).isEqualTo("١٠٣ تقارير");
    assertThat(ENGLISH.below(1, 3)).isEqualTo("tells of the 3 incidents");
    assertThat(ARABIC.below(1, 2)).isEqualTo("وترد الحادثتان أدناه");
  }

  @Test
  void daysAreThoseOfTheLanguage() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2020, 3, 5));
    assertThat(ENGLISH.days(day, day)).isEqualTo("2020-03-05");
    assertThat(ARABIC.days(day, day)).isEqualTo("٥ مارس ٢٠٢٠");
    assertThat(ARABIC.days(Optional.empty(), Optional.empty())).isEmpty();
  }
}
