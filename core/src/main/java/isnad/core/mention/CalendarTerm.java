package isnad.core.mention;

import java.util.Locale;

/**
 * What a word of time means by itself: its kind and sense, {@code definite} where it bears the
 * article, {@code and} and {@code to} where و or ل stand before it.
 */
record CalendarTerm(Kind kind, Sense sense, boolean definite, boolean and, boolean to) {

  /**
   * What the word says within its kind; each kind uses those parts it needs. {@code number} is that
   * of a month, a weekday, an ordinal, a day away. {@code many} is how many units a unit's form
   * says: 1, 2 or 0 for a plural.
   */
  record Sense(int number, int many, Unit unit, Relation relation, Edge edge, Doubt doubt) {
    /** Of a kind that says all. */
    static final Sense PLAIN = number(0);

    static Sense number(int number) {
      return new Sense(number, 0, Unit.DAY, Relation.NONE, Edge.WHOLE, Doubt.NONE);
    }

    static Sense unit(Unit unit, int many) {
      return new Sense(0, many, unit, Relation.NONE, Edge.WHOLE, Doubt.NONE);
    }

    static Sense relation(Relation relation) {
      return new Sense(0, 0, Unit.DAY, relation, Edge.WHOLE, Doubt.NONE);
    }

    static Sense edge(Edge edge) {
      return new Sense(0, 0, Unit.DAY, Relation.NONE, edge, Doubt.NONE);
    }

    Sense doubtful(Doubt how) {
      return new Sense(number, many, unit, relation, edge, how);
    }
  }

  /** The kinds of words of time; a kind's key is its entry word in packs. */
  enum Kind {
    MONTH,
    HIJRI_MONTH,
    WEEKDAY,
    PART,
    AFTER_MIDNIGHT,
    RELATIVE_DAY,
    NEXT_DAY,
    UNIT,
    PAIR,
    EDGE,
    RELATION,
    THIS,
    ORDINAL,
    NUMBER,
    SOME,
    ABOUT,
    LOOSE,
    HALF,
    SINCE,
    DURING,
    OVER,
    AGO,
    AFTER,
    FROM,
    UNTIL,
    TO,
    BETWEEN,
    IN,
    PERIOD,
    LAST,
    ARTICLE,
    JOIN,
    MATCH,
    ROW,
    ERA,
    HIJRA,
    DECADE,
    LEAD,
    ADVERB,
    THEN,
    ON,
    ONLY,
    FEAST,
    DAY,
    AGE,
    NOT_TIME,
    NOT_AFTER;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How readily a month's name means the month. */
  enum Doubt {
    NONE,
    /** Has another common meaning: needs a day, a year or a preposition of time. */
    UNSURE,
    /** Seldom means the month: needs the word for month, or the month's other name. */
    RARE
  }

  /** How a month, week or year lies to the published one. */
  enum Relation {
    NONE,
    PAST,
    BEFORE_LAST,
    CURRENT,
    NEXT,
    /** That of the time told before. */
    SAME,
    RECENT,
    FEW
  }

  /** Which part of a month, a week or a year. */
  enum Edge {
    WHOLE,
    START,
    MIDDLE,
    END,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    LAST_QUARTER,
    /** One without agreed days: a season. */
    PART
  }

  /** A measure of time. */
  enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  static CalendarTerm of(Kind kind, Sense sense) {
    return new CalendarTerm(kind, sense, false, false, false);
  }

  CalendarTerm withArticle() {
    return new CalendarTerm(kind, sense, true, and, to);
  }

  CalendarTerm behind(CliticForms lead) {
    return new CalendarTerm(kind, sense, definite, lead.and(), lead.to());
  }

  /** Whether this is one {@code unit}, not several. */
  boolean isOne(Unit unit) {
    return kind == Kind.UNIT && sense.unit == unit && sense.many == 1;
  }

  int value() {
    return sense.number;
  }

  int many() {
    return sense.many;
  }

  Unit unit() {
    return sense.unit;
  }

  Relation relation() {
    return sense.relation;
  }

  Edge edge() {
    return sense.edge;
  }

  Doubt doubt() {
    return sense.doubt;
  }
}
