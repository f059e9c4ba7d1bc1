package isnad.core.mention;

import isnad.core.mention.NumberTerm.Hedge;
import isnad.core.mention.NumberTerm.Kind;
import isnad.core.report.TokenTable;
import isnad.core.report.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of number that a pack lists, in all their clitic forms. A line of the pack is an entry
 * word, its values, and words separated by {@code |}.
 */
public final class NumberWords {
  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    for (Kind kind : Kind.values()) {
      KINDS.put(kind.key(), kind);
    }
  }

  private final TokenTable<NumberTerm> table;
  private final TokenTable<Boolean> duals;
  private final List<String> faults;

  private NumberWords(
      TokenTable<NumberTerm> table, TokenTable<Boolean> duals, List<String> faults) {
    this.table = table;
    this.duals = duals;
    this.faults = faults;
  }

  /** Reads a pack file's content; what cannot be read is among {@link #faults}. */
  public static NumberWords of(String content) {
    WordLines lines = WordLines.of(content);
    Map<String, NumberTerm> terms = new LinkedHashMap<>();
    Map<String, Boolean> duals = new HashMap<>();
    for (WordLines.Line line : lines.lines()) {
      if (line.entry().equals("dual")) {
        line.words(0).forEach(key -> duals.put(key, true));
      } else {
        read(line, lines, terms);
      }
    }
    Map<String, Boolean> led = new HashMap<>(duals);
    duals.keySet().stream()
        .flatMap(key -> CliticForms.of(key).stream())
        .forEach(form -> led.put(form.key(), true));
    return new NumberWords(
        TokenTable.of(withClitics(terms)), TokenTable.of(led), List.copyOf(lines.faults()));
  }

  /** What could not be read, each with its line. */
  public List<String> faults() {
    return faults;
  }

  /** The words and what they mean. */
  TokenTable<NumberTerm> table() {
    return table;
  }

  /** Whether the scale at {@code token} is a dual where a noun follows it. */
  boolean isDual(Tokens tokens, int token) {
    return duals.get(tokens, token) != null;
  }

  private static void read(WordLines.Line line, WordLines lines, Map<String, NumberTerm> terms) {
    Kind kind = KINDS.get(line.entry());
    if (kind == null) {
      lines.fault(line, "unknown entry word " + line.entry());
      return;
    }
    try {
      NumberTerm term = term(kind, line);
      for (String key : line.words(values(kind))) {
        NumberTerm before = terms.putIfAbsent(key, term);
        if (before != null && before.kind() == Kind.SCALE && kind == Kind.SOME) {
          terms.put(key, before.open(term));
        } else if (before != null) {
          lines.fault(line, "listed twice: " + key);
        }
      }
    } catch (IllegalArgumentException unreadable) {
      lines.fault(line, "not a value of " + line.entry() + ": " + unreadable.getMessage());
    }
  }

  /** How many values stand between a kind's entry word and its words. */
  private static int values(Kind kind) {
    return switch (kind) {
      case SOME -> 2;
      case NUMBER, SCALE, HEDGE, AFTER -> 1;
      case HALF, QUARTER, AND_HALF, SEVERAL, TALLY, RANGE_BETWEEN, RANGE_FROM, RANGE_TO -> 0;
      case RISE, JOIN, PERCENT, ONE, SUPERLATIVE, PARTICLE, NONE, LABEL -> 0;
      case ORDINAL, NOT -> 0;
    };
  }

  private static NumberTerm term(Kind kind, WordLines.Line line) {
    return switch (kind) {
      case SOME -> NumberTerm.some(positive(line.value(0)), positive(line.value(1)));
      case NUMBER, SCALE -> NumberTerm.of(kind, positive(line.value(0)));
      case HEDGE, AFTER ->
        NumberTerm.hedge(
            kind, Hedge.valueOf(line.value(0).toUpperCase(Locale.ROOT).replace('-', '_')));
      case HALF, QUARTER, AND_HALF, SEVERAL, TALLY, RANGE_BETWEEN, RANGE_FROM, RANGE_TO ->
        NumberTerm.of(kind, 0);
      case RISE, JOIN, PERCENT, ONE, SUPERLATIVE, PARTICLE, NONE, LABEL -> NumberTerm.of(kind, 0);
      case ORDINAL, NOT -> NumberTerm.of(kind, 0);
    };
  }

  private static long positive(String value) {
    long number = Long.parseLong(value);
    if (number <= 0) {
      throw new IllegalArgumentException(value);
    }
    return number;
  }

  /** Adds articles and clitics; a word that is listed keeps its meaning. */
  private static Map<String, NumberTerm> withClitics(Map<String, NumberTerm> listed) {
    Map<String, NumberTerm> terms = new LinkedHashMap<>(listed);
    listed.forEach((key, term) -> {
      if (takesArticle(term)) {
        terms.putIfAbsent(CliticForms.definite(key), term.withArticle());
      }
    });
    Map<String, NumberTerm> all = new LinkedHashMap<>(terms);
    terms.forEach((key, term) -> {
      if (takesClitics(term.kind())) {
        CliticForms.of(key).forEach(form -> all.putIfAbsent(form.key(), term.behind(form)));
      }
    });
    return all;
  }

  private static boolean takesClitics(Kind kind) {
    return kind != Kind.NOT && kind != Kind.AND_HALF && kind != Kind.PERCENT;
  }

  /** "The one" and "the two" are no counts: the latter is Monday. */
  private static boolean takesArticle(NumberTerm term) {
    return term.kind() == Kind.NUMBER && term.value() > 2
        || term.kind() == Kind.SCALE
        || term.kind() == Kind.SOME;
  }
}
