package isnad.core.mention;

import isnad.core.mention.CalendarTerm.Doubt;
import isnad.core.mention.CalendarTerm.Edge;
import isnad.core.mention.CalendarTerm.Kind;
import isnad.core.mention.CalendarTerm.Relation;
import isnad.core.mention.CalendarTerm.Sense;
import isnad.core.mention.CalendarTerm.Unit;
import isnad.core.report.TokenTable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of time that a pack lists, in all their clitic forms. A line of the pack is an entry
 * word, its values, and words separated by {@code |}.
 */
public final class CalendarWords {
  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    for (Kind kind : Kind.values()) {
      KINDS.put(kind.key(), kind);
    }
  }

  private final TokenTable<CalendarTerm> table;
  private final List<String> faults;

  private CalendarWords(TokenTable<CalendarTerm> table, List<String> faults) {
    this.table = table;
    this.faults = faults;
  }

  /** Reads a pack file's content; what cannot be read is among {@link #faults}. */
  public static CalendarWords of(String content) {
    WordLines lines = WordLines.of(content);
    Map<String, Doubt> doubts = doubts(lines);
    Map<String, CalendarTerm> terms = new LinkedHashMap<>();
    for (WordLines.Line line : lines.lines()) {
      if (!line.entry().equals("unsure") && !line.entry().equals("rare")) {
        read(line, lines, doubts, terms);
      }
    }
    return new CalendarWords(TokenTable.of(withClitics(terms)), List.copyOf(lines.faults()));
  }

  /** What could not be read, each with its line. */
  public List<String> faults() {
    return faults;
  }

  /** The words and what they mean. */
  TokenTable<CalendarTerm> table() {
    return table;
  }

  private static Map<String, Doubt> doubts(WordLines lines) {
    Map<String, Doubt> doubts = new HashMap<>();
    for (WordLines.Line line : lines.lines()) {
      Doubt doubt = line.entry().equals("rare") ? Doubt.RARE : Doubt.UNSURE;
      if (line.entry().equals("unsure") || line.entry().equals("rare")) {
        line.words(0).forEach(word -> doubts.put(word, doubt));
      }
    }
    return doubts;
  }

  private static void read(
      WordLines.Line line,
      WordLines lines,
      Map<String, Doubt> doubts,
      Map<String, CalendarTerm> terms) {
    Kind kind = KINDS.get(line.entry());
    if (kind == null) {
      lines.fault(line, "unknown entry word " + line.entry());
      return;
    }
    try {
      Sense sense = sense(kind, line);
      for (String key : line.words(values(kind))) {
        Sense doubtful = sense.doubtful(doubts.getOrDefault(key, Doubt.NONE));
        if (terms.putIfAbsent(key, CalendarTerm.of(kind, doubtful)) != null) {
          lines.fault(line, "listed twice: " + key);
        }
      }
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      lines.fault(line, "not a value of " + line.entry() + ": " + unreadable.getMessage());
    }
  }

  /** How many values stand between a kind's entry word and its words. */
  private static int values(Kind kind) {
    return switch (kind) {
      case UNIT -> 2;
      case MONTH, HIJRI_MONTH, WEEKDAY, RELATIVE_DAY, NEXT_DAY, PAIR, EDGE, RELATION, THIS -> 1;
      case ORDINAL, NUMBER, DECADE, DAY, FEAST -> 1;
      case PART, AFTER_MIDNIGHT, SOME, ABOUT, LOOSE, HALF, SINCE, DURING, OVER, AGO -> 0;
      case AFTER, FROM, UNTIL, TO -> 0;
      case BETWEEN, IN, PERIOD, LAST, ARTICLE, JOIN, MATCH, ROW, ERA, HIJRA, LEAD, ADVERB -> 0;
      case THEN, ON, ONLY, AGE, NOT_TIME, NOT_AFTER -> 0;
    };
  }

  private static Sense sense(Kind kind, WordLines.Line line) {
    String value = line.value(0);
    String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
    return switch (kind) {
      case MONTH, HIJRI_MONTH -> Sense.number(between(1, 12, value));
      case WEEKDAY -> Sense.number(DayOfWeek.valueOf(name).getValue());
      case UNIT -> Sense.unit(Unit.valueOf(name), many(line.value(1)));
      case PAIR -> Sense.unit(Unit.valueOf(name), 2);
      case EDGE -> Sense.edge(Edge.valueOf(name));
      case RELATION, THIS -> Sense.relation(Relation.valueOf(name));
      case ORDINAL -> Sense.number(between(1, 31, value));
      case NUMBER -> Sense.number(between(1, 1000, value));
      case DAY -> Sense.number(Math.toIntExact(LocalDate.parse(value).toEpochDay()));
      case RELATIVE_DAY, NEXT_DAY -> Sense.number(between(-9, 9, value));
      case DECADE -> Sense.number(between(1800, 2090, value));
      case PART, AFTER_MIDNIGHT, SOME, ABOUT, LOOSE, HALF, SINCE, DURING -> Sense.PLAIN;
      case OVER, AGO, AFTER -> Sense.PLAIN;
      case FROM, UNTIL, TO, BETWEEN, IN, PERIOD, LAST, ARTICLE, JOIN, MATCH -> Sense.PLAIN;
      case ROW, ERA, HIJRA, LEAD, ADVERB, THEN, ON, ONLY, AGE -> Sense.PLAIN;
      case NOT_TIME, NOT_AFTER -> Sense.PLAIN;
      case FEAST -> Sense.number(dayOfYear(value));
    };
  }

  /** A month and a day, {@code 12-10}, as one number. */
  private static int dayOfYear(String value) {
    int dash = Math.max(0, value.indexOf('-'));
    int month = between(1, 12, value.substring(0, dash));
    return month * 100 + between(1, 30, value.substring(dash + 1));
  }

  private static int between(int least, int most, String value) {
    int number = Integer.parseInt(value);
    if (number < least || number > most) {
      throw new IllegalArgumentException(value);
    }
    return number;
  }

  private static int many(String value) {
    return value.equals("n") ? 0 : between(1, 2, value);
  }

  /** Adds articles and clitics; a word that is listed keeps its meaning. */
  private static Map<String, CalendarTerm> withClitics(Map<String, CalendarTerm> listed) {
    Map<String, CalendarTerm> terms = new LinkedHashMap<>(listed);
    listed.forEach((key, term) -> {
      if (takesArticle(term.kind())) {
        terms.putIfAbsent(CliticForms.definite(key), term.withArticle());
      }
    });
    Map<String, CalendarTerm> all = new LinkedHashMap<>(terms);
    terms.forEach((key, term) -> {
      if (term.kind() != Kind.ERA) {
        CliticForms.of(key).forEach(form -> all.putIfAbsent(form.key(), term.behind(form)));
      }
    });
    return all;
  }

  private static boolean takesArticle(Kind kind) {
    return kind == Kind.UNIT || kind == Kind.NUMBER || kind == Kind.DECADE;
  }
}
