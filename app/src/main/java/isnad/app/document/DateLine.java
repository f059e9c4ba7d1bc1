package isnad.app.document;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.ULocale;
import isnad.app.document.MonthNames.Month;
import isnad.core.report.FoldedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a date in a line that is about little else, as outlets set them below a headline: in words
 * ({@code الثلاثاء 5 آذار/مارس 2024 - 14:30}) or numbers, the day before the month where either
 * could be the day, and in the Hijri calendar (Umm al-Qura) where no other stands beside it.
 */
public final class DateLine {
  /** No report of the press that is on the web is older; years to come are none of its. */
  private static final int FIRST_YEAR = 1970;

  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI = 1390;
  private static final int LAST_HIJRI = 1523;
  private static final int NOON = 12;

  /** What ends a sentence. */
  private static final String ENDS = ".؟!?…";

  private static final int MONTHS = 12;

  private static final Set<String> AFTERNOON = Set.of("م", "مساء", "pm", "ظهرا", "عصرا", "ليلا");
  private static final Set<String> MORNING = Set.of("ص", "صباحا", "am", "فجرا");

  private final List<String> words = new ArrayList<>();

  /** Where each word ends what stands behind it, as far as dates need to know. */
  private final List<Character> behind = new ArrayList<>();

  private DateLine(String line) {
    String folded = FoldedText.key(line);
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && isAlike(folded, at, end)) {
        end++;
      }
      if (end > at) {
        words.add(latin(folded.substring(at, end)));
        behind.add(end < folded.length() ? folded.charAt(end) : ' ');
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Whether the character at {@code end} goes on with the word or number that began. */
  private static boolean isAlike(String line, int at, int end) {
    char first = line.charAt(at);
    char next = line.charAt(end);
    return Character.isDigit(first)
        ? Character.isDigit(next)
        : Character.isLetter(first) && Character.isLetter(next);
  }

  private static String latin(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return word;
    }
    StringBuilder digits = new StringBuilder();
    word.chars().map(c -> Character.digit(c, 10)).forEach(digits::append);
    return digits.toString();
  }

  /** The date in {@code line}, with its time of day where that is told, as ISO 8601 writes it. */
  public static Optional<String> find(String line) {
    DateLine read = new DateLine(line);
    return read.date(false).or(() -> read.date(true)).map(date -> date + read.time());
  }

  /** Whether no other day could be meant where {@code line} has a date in numbers. */
  static boolean isSure(String line) {
    DateLine read = new DateLine(line);
    for (int i = 0; i + 2 < read.words.size(); i++) {
      int first = read.number(i);
      int second = read.number(i + 1);
      boolean either = first >= 1 && first <= MONTHS && second >= 1 && second <= MONTHS;
      if (either && first != second && read.isParted(i) && isYear(read.number(i + 2), false)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code line} is a date with at most {@code others} words beside it. */
  static boolean isOnly(String line, int others) {
    DateLine read = new DateLine(line);
    long plain = read.words.stream()
        .filter(word -> !Character.isDigit(word.charAt(0)))
        .filter(word -> MonthNames.find(word) == null)
        .count();
    // "Three were killed on 5 March 2024." is a sentence.
    return plain <= others
        && !isSentence(line)
        && read.date(false).or(() -> read.date(true)).isPresent();
  }

  /** Whether {@code line} ends as a sentence does. */
  static boolean isSentence(String line) {
    String end = line.strip();
    return !end.isEmpty() && ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private Optional<LocalDate> date(boolean hijri) {
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      Optional<LocalDate> found = inWords(i, hijri).or(() -> inNumbers(at, hijri));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> inWords(int at, boolean hijri) {
    for (int length = MonthNames.LONGEST; length > 0; length--) {
      if (at + length > words.size()) {
        continue;
      }
      Month month = MonthNames.find(String.join(" ", words.subList(at, at + length)));
      if (month != null && month.hijri() == hijri) {
        int next = pastMonths(at + length);
        int before = at - 1;
        while (before > 0 && MonthNames.find(words.get(before)) != null) {
          before--;
        }
        // 5 March 2024, or March 5, 2024.
        int day = number(before);
        int year = number(next);
        if (isDay(day) && isYear(year, hijri)) {
          return date(year, month.number(), day, hijri);
        }
        if (isDay(year) && isYear(number(next + 1), hijri)) {
          return date(number(next + 1), month.number(), year, hijri);
        }
      }
    }
    return Optional.empty();
  }

  /** A month's other name often stands behind it (آذار/مارس). */
  private int pastMonths(int from) {
    int next = from;
    while (next < words.size() && number(next) < 0 && next < from + MonthNames.LONGEST) {
      String two = next + 1 < words.size() ? words.get(next) + " " + words.get(next + 1) : "";
      if (MonthNames.find(two) != null) {
        next += 2;
      } else if (MonthNames.find(words.get(next)) != null) {
        next++;
      } else {
        break;
      }
    }
    return next;
  }

  private Optional<LocalDate> inNumbers(int at, boolean hijri) {
    if (at + 2 >= words.size() || !isParted(at) || !behind.get(at).equals(behind.get(at + 1))) {
      return Optional.empty();
    }
    int first = number(at);
    int second = number(at + 1);
    int third = number(at + 2);
    if (isYear(first, hijri)) {
      return date(first, second, third, hijri);
    }
    if (!isYear(third, hijri)) {
      return Optional.empty();
    }
    return second > MONTHS ? date(third, first, second, hijri) : date(third, second, first, hijri);
  }

  private boolean isParted(int at) {
    char mark = behind.get(at);
    return mark == '/' || mark == '-' || mark == '.';
  }

  private int number(int at) {
    if (at < 0 || at >= words.size()) {
      return -1;
    }
    String word = words.get(at);
    return Character.isDigit(word.charAt(0)) && word.length() <= 4 ? Integer.parseInt(word) : -1;
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  private static boolean isYear(int number, boolean hijri) {
    return hijri
        ? number >= FIRST_HIJRI && number <= LAST_HIJRI
        : number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static Optional<LocalDate> date(int year, int month, int day, boolean hijri) {
    try {
      if (!hijri) {
        return Optional.of(LocalDate.of(year, month, day));
      }
      if (month < 1 || month > 12 || day < 1 || day > 30) {
        return Optional.empty();
      }
      IslamicCalendar calendar =
          new IslamicCalendar(new ULocale("ar_SA@calendar=islamic-umalqura"));
      calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
      calendar.clear();
      calendar.set(year, month - 1, day, 12, 0);
      return Optional.of(calendar.getTime().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** The first time of day as the end of an ISO date; nothing where there is none. */
  private String time() {
    for (int i = 0; i + 1 < words.size(); i++) {
      int hour = number(i);
      int minute = number(i + 1);
      if (behind.get(i) == ':' && hour >= 0 && minute >= 0 && minute < 60 && hour < 24) {
        int next = i + 2;
        if (next < words.size() && behind.get(i + 1) == ':') {
          next++;
        }
        String half = next < words.size() ? words.get(next) : "";
        int hours = hour;
        if (AFTERNOON.contains(half) && hour < NOON) {
          hours += NOON;
        } else if (MORNING.contains(half) && hour == NOON) {
          hours = 0;
        }
        return "T" + LocalTime.of(hours, minute);
      }
    }
    return "";
  }
}
