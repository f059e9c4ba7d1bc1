package isnad.app.document;

import isnad.core.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells in which language a text is. What has the letters of Arabic and few others is Arabic; all
 * else is told by the statistics of letters that Apache OpenNLP has of 103 languages, and Sorani
 * Kurdish, which it lacks, by letters that no other language has.
 */
public final class Languages {
  /** Letters of the Arabic script that Arabic does not have; it borrows them in names. */
  private static final String FOREIGN = "پچژگںےہھٹڈڑێۆڵڕەځڅډړږښېۍګڼۇۈۋ";

  /** Letters as Persian writes them, and Arabic typed on a Persian keyboard too. */
  private static final String PERSIAN = "کی";

  private static final int FEW_PERSIAN = 25;

  private static final String SORANI = "ێۆڵڕە";

  /** One letter in so many, or more, is foreign in a text that is not Arabic. */
  private static final int FEW = 67;

  private static final int FEW_SORANI = 20;

  /** A text with a letter of the Arabic script in so many is read as one in that script. */
  private static final int PART = 5;

  /** What tells a language well enough, in units. */
  private static final int SAMPLE = 4_000;

  /** No language is told from fewer letters than a short headline has. */
  private static final int LEAST = 12;

  /** The likeliest language is so many times as likely as the next. */
  private static final double SURE = 1.2;

  private static final String MODEL = "/langdetect-183.bin";

  private Languages() {}

  /** The language of {@code text}; undetermined where it has too few letters for that. */
  public static Language of(String text) {
    int arabic = 0;
    int foreign = 0;
    int persian = 0;
    int sorani = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Scripts.isArabic(c)) {
        arabic++;
        foreign += FOREIGN.indexOf(c) >= 0 ? 1 : 0;
        persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
        sorani += SORANI.indexOf(c) >= 0 ? 1 : 0;
      } else if (Character.isLetter(c)) {
        others++;
      }
    }
    if (arabic > 0 && arabic * PART >= arabic + others) {
      if (foreign * FEW <= arabic) {
        return persian * FEW_PERSIAN <= arabic
            ? Language.ARABIC
            : detected(text.replace('ی', 'ي').replace('ک', 'ك'), Language.ARABIC);
      }
      return sorani * FEW_SORANI >= arabic ? new Language("ckb") : detected(text, Language.ARABIC);
    }
    return arabic + others < LEAST ? Language.UNDETERMINED : detected(text, Language.UNDETERMINED);
  }

  /** The likeliest language; {@code unsure} where others are about as likely. */
  private static Language detected(String text, Language unsure) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    var likely = new LanguageDetectorME(Model.MODEL).predictLanguages(sample);
    String best = Model.code(likely[0].getLang());
    for (var other : likely) {
      if (!Model.code(other.getLang()).equals(best)) {
        boolean sure = likely[0].getConfidence() >= SURE * other.getConfidence();
        return sure ? new Language(best) : unsure;
      }
    }
    return unsure;
  }

  /** The model, which takes a second to read and which most texts do not need. */
  private static final class Model {
    private static final LanguageDetectorModel MODEL = read();

    /** Codes of two letters by those of three; Persian and Arabic also by their kinds. */
    private static final Map<String, String> SHORT = codes();

    static String code(String three) {
      return SHORT.getOrDefault(three, three);
    }

    private static LanguageDetectorModel read() {
      try (InputStream in = Languages.class.getResourceAsStream(Languages.MODEL)) {
        return new LanguageDetectorModel(Objects.requireNonNull(in, Languages.MODEL));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Map<String, String> codes() {
      Map<String, String> codes =
          new HashMap<>(Map.of("pes", "fa", "fas", "fa", "arz", "ar", "cmn", "zh"));
      for (String two : Locale.getISOLanguages()) {
        try {
          codes.put(Locale.of(two).getISO3Language(), Locale.of(two).toLanguageTag());
        } catch (MissingResourceException none) {
          // It goes by its own code.
        }
      }
      return codes;
    }
  }
}
