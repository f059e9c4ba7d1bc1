package isnad.app.document;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.ULocale;
import isnad.core.report.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The months by all of their names in use where Arabic is written: each region's own, those of the
 * Hijri calendar, and English and French ones. After the Unicode CLDR, as ICU has it.
 */
final class MonthNames {
  private static final List<String> GREGORIAN = List.of(
      "ar", "ar_EG", "ar_SY", "ar_LB", "ar_IQ", "ar_DZ", "ar_TN", "ar_MA", "ar_MR", "en", "fr");

  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

  /** The names that have no other meaning in a date; a single letter is none. */
  private static final int SHORTEST = 2;

  private static final Map<String, Month> MONTHS = all();

  /** A month of a year, from 1; of the Hijri calendar or not. */
  record Month(int number, boolean hijri) {}

  private MonthNames() {}

  /** How many words the longest name has. */
  static final int LONGEST = 2;

  /** The month of that name, folded and its words parted by blanks; null for none. */
  static @Nullable Month find(String name) {
    return MONTHS.get(name);
  }

  private static Map<String, Month> all() {
    Map<String, Month> months = new HashMap<>();
    for (String locale : GREGORIAN) {
      add(months, GregorianCalendar.class, locale, false);
    }
    add(months, IslamicCalendar.class, "ar", true);
    // What CLDR lacks: other spellings that outlets use.
    months.put(FoldedText.key("ايار"), new Month(5, false));
    months.put(FoldedText.key("يونية"), new Month(6, false));
    months.put(FoldedText.key("يولية"), new Month(7, false));
    months.put(FoldedText.key("غشت"), new Month(8, false));
    months.put(FoldedText.key("جمادى الثانية"), new Month(6, true));
    return Map.copyOf(months);
  }

  private static void add(
      Map<String, Month> months, Class<? extends Calendar> calendar, String locale, boolean hijri) {
    DateFormatSymbols symbols = new DateFormatSymbols(calendar, new ULocale(locale));
    for (int context : CONTEXTS) {
      for (int width : WIDTHS) {
        String[] names = symbols.getMonths(context, width);
        for (int i = 0; i < names.length; i++) {
          String key = FoldedText.key(names[i].replace(".", "")).strip();
          if (key.length() >= SHORTEST) {
            months.putIfAbsent(key, new Month(i + 1, hijri));
          }
        }
      }
    }
  }
}
