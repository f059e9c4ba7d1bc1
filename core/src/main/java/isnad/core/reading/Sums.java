package isnad.core.reading;

import isnad.core.event.CountOf;
import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.grammar.Parse;
import isnad.core.mention.TimeMention.Granularity;
import isnad.core.mention.TimePhrase;
import isnad.core.mention.TimePhrase.Way;
import isnad.core.report.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Marks the events whose counts sum many happenings: those told over a stretch of time, in a month
 * or a year as such, in scattered attacks or in all.
 */
final class Sums {
  /** The fewest that no single happening kills or carries off. */
  private static final long MANY = 2000;

  /** The shortest time since a day in which many things happen, in days. */
  private static final int LONG = 3;

  /** How far before an event the word stands that says that all are counted, in tokens. */
  private static final int BACK = 8;

  private static final Set<String> SCATTERED =
      Set.of("متفرقه", "متفرقين", "منفصله", "منفصلين", "متفرقات");

  private static final Set<String> TOTAL =
      Set.of("اجمالي", "الاجمالي", "مجموع", "الكلي", "الاجماليه", "الكليه");

  /** Nouns before an event that say that it was many. */
  private static final Set<String> SERIES = Set.of("سلسله", "موجه", "وسلسله", "وموجه");

  private final Parse parse;
  private final List<Predicate> predicates;

  Sums(Parse parse, List<Predicate> predicates) {
    this.parse = parse;
    this.predicates = predicates;
  }

  void mark() {
    for (Predicate predicate : predicates) {
      predicate.sum = countsVictims(predicate) && isSum(predicate);
    }
  }

  /** Whether more is counted than those who did it once. */
  private static boolean countsVictims(Predicate predicate) {
    for (Counted counted : predicate.counts) {
      if (counted.of() != CountOf.FIGHTERS && counted.of() != CountOf.MONEY) {
        return predicate.modality == Modality.ACTUAL;
      }
    }
    return false;
  }

  private boolean isSum(Predicate predicate) {
    TimePhrase time = predicate.time;
    if (time != null && (isStretch(time) || isPeriodOfAll(predicate, time))) {
      return true;
    }
    boolean many = predicate.type.name().equals("killing")
        && predicate.counts.stream().anyMatch(counted -> counted.quantity().min() >= MANY);
    return many
        || predicate.isCasualty()
            && (isScattered(predicate) || isOfSeries(predicate) || isTotal(predicate));
  }

  private boolean isStretch(TimePhrase time) {
    if (time.way() != Way.STRETCH) {
      return false;
    }
    LocalDate from = time.from();
    LocalDate to = time.to();
    if (from == null || to == null) {
      return true;
    }
    long days = to.toEpochDay() - from.toEpochDay();
    String opening = parse.tokens().key(time.first());
    return days >= LONG || days > 0 && !opening.equals("منذ") && !opening.equals("ومنذ");
  }

  /** قتل 16 جنديا في أبريل: a month or a year, and no attack in which they died. */
  private boolean isPeriodOfAll(Predicate predicate, TimePhrase time) {
    boolean period =
        time.granularity() == Granularity.MONTH || time.granularity() == Granularity.YEAR;
    if (!period || !predicate.isCasualty()) {
      return false;
    }
    for (Predicate other : predicates) {
      if (other.type.family() == Family.VIOLENCE && !other.isCasualty()) {
        return false;
      }
    }
    return true;
  }

  /** قتلوا في هجمات متفرقة: the word behind a noun of violence in the casualty's own clause. */
  private boolean isScattered(Predicate predicate) {
    Tokens tokens = parse.tokens();
    for (int i = predicate.token + 1; i < parse.sentence().end(); i++) {
      if (tokens.isMark(i, ',') || tokens.isMark(i, ':')) {
        return false;
      }
      if (SCATTERED.contains(tokens.key(i))) {
        return isOfViolence(i);
      }
    }
    return false;
  }

  private boolean isOfViolence(int adjective) {
    for (Predicate other : predicates) {
      boolean near = other.token < adjective && other.token >= adjective - 3;
      if (near && other.type.family() == Family.VIOLENCE && !other.isCasualty()) {
        return true;
      }
    }
    return false;
  }

  /** قتلوا في سلسلة هجمات, أسفرت موجة التفجيرات عن مقتلهم: many attacks at a time. */
  private boolean isOfSeries(Predicate predicate) {
    for (Predicate other : predicates) {
      boolean attack = other.type.family() == Family.VIOLENCE && !other.isCasualty();
      if (attack
          && isSeries(other.token)
          && (other == predicate.cause || isNear(predicate, other))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeries(int event) {
    int first = parse.sentence().first();
    boolean direct = event > first && SERIES.contains(parse.tokens().key(event - 1));
    return direct
        || event > first + 1
            && parse.tokens().is(event - 1, "من")
            && SERIES.contains(parse.tokens().key(event - 2));
  }

  /** Whether no comma stands between a casualty and an attack. */
  private boolean isNear(Predicate casualty, Predicate attack) {
    int end = Math.max(casualty.token, attack.token);
    for (int i = Math.min(casualty.token, attack.token) + 1; i < end; i++) {
      if (parse.tokens().isMark(i, ',')) {
        return false;
      }
    }
    return true;
  }

  /** يرتفع العدد الكلي إلى 96 قتيلا. */
  private boolean isTotal(Predicate predicate) {
    int least = Math.max(parse.sentence().first(), predicate.token - BACK);
    for (int i = predicate.token - 1; i >= least; i--) {
      if (parse.tokens().isMark(i, ',')) {
        return false;
      }
      if (TOTAL.contains(parse.tokens().key(i))) {
        return true;
      }
    }
    return false;
  }
}
