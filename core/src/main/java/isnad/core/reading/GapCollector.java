package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Word;
import isnad.core.mention.Mention;
import isnad.core.mention.TimePhrase;
import isnad.core.report.FoldedText;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what could not be read in a report, while it is read. */
final class GapCollector implements Trace {
  /** How many units of context stand on either side of a gap's words. */
  private static final int AROUND = 40;

  private static final String ARTICLE = "ال";

  private static final List<Role> PARTIES = List.of(Role.AGENT, Role.TARGET, Role.OTHER);

  private final Report report;
  private final Tokens tokens;
  private final List<Parse> parses = new ArrayList<>();
  private final ReportWords words = new ReportWords(parses);
  private final List<Found> found = new ArrayList<>();

  /** The tokens of words that frames, speeches or other gaps account for. */
  private final BitSet taken = new BitSet();

  /** A gap and the token at which it begins. */
  private record Found(int token, Gap gap) {}

  GapCollector(Report report) {
    this.report = report;
    this.tokens = Tokens.of(FoldedText.of(report.text()));
  }

  /** All gaps in text order. */
  List<Gap> found() {
    return found.stream()
        .sorted(Comparator.comparingInt(Found::token)
            .thenComparing(each -> each.gap().kind()))
        .map(Found::gap)
        .toList();
  }

  @Override
  public void parsed(Parse parse) {
    parses.add(parse);
    for (TimePhrase time : parse.times()) {
      if (time.from() == null && time.to() == null) {
        boolean dated = report.published().isPresent();
        GapReason reason = dated ? GapReason.NO_DAY : GapReason.NO_DATE;
        add(GapKind.TIMES, reason, null, parse, time.first(), time.end());
      }
    }
    new UnknownPlaces(parse).find((first, end) -> {
      taken.set(first, end);
      add(GapKind.PLACES, GapReason.NO_PLACE, null, parse, first, end);
    });
  }

  @Override
  public void found(List<Predicate> predicates) {
    for (Predicate predicate : predicates) {
      taken.set(predicate.token, predicate.end);
      if (predicate.companion >= 0) {
        taken.set(predicate.companion);
      }
    }
  }

  @Override
  public void done(SentenceReader.Read read) {
    for (Predicate predicate : read.predicates()) {
      for (Role role : PARTIES) {
        predicate.get(role).forEach(this::name);
      }
    }
    for (Speech speech : read.speeches()) {
      for (Speech.Voiced voiced : speech.voices()) {
        taken.set(voiced.actFirst(), voiced.actEnd());
        name(voiced.voice());
      }
    }
    new UnreadPredicates(read.parse(), taken)
        .find((token, reason, words) ->
            add(GapKind.PREDICATES, reason, words, read.parse(), token, token + 1));
  }

  private void name(Referent referent) {
    if (referent.actor() != null) {
      return;
    }
    Parse parse = words.parse(referent.first());
    UnknownName name = UnknownName.in(parse, referent.first(), referent.end());
    if (name != null && taken.get(name.first(), name.end()).isEmpty()) {
      taken.set(name.first(), name.end());
      add(GapKind.NAMES, GapReason.NO_ACTOR, null, parse, name.first(), name.end());
    }
  }

  private void add(
      GapKind kind, GapReason reason, @Nullable String lemma, Parse parse, int first, int end) {
    Word word = parse.word(first);
    int stem = Math.min(word.stem(), tokens.to(first) - 1);
    boolean named = kind == GapKind.NAMES || kind == GapKind.PLACES;
    boolean article = named && word.article();
    boolean whole = article && stem - tokens.from(first) >= 2 && isArticle(stem - 2);
    int start = tokens.folded().start(whole ? stem - 2 : stem);
    Span all = new Span(start, tokens.span(first, end).end());
    Span span = all.length() <= Mention.LONGEST
        ? all
        : new Span(all.start(), all.start() + Mention.LONGEST);
    Quote at = Quote.of(report, span);
    // Behind ل the article has lost its alef (للجبهة); the name has it all the same.
    String written = (article && !whole ? ARTICLE : "") + at.words().strip();
    String words = lemma == null ? written : lemma;
    if (!words.isEmpty()) {
      Quote context = Quote.of(report, context(parse, first, end, span));
      found.add(new Found(first, new Gap(kind, reason, words, at, context)));
    }
  }

  private boolean isArticle(int from) {
    return tokens.folded().matches(from, from + 2, ARTICLE);
  }

  /** The whole words around {@code span} within its sentence. */
  private Span context(Parse parse, int first, int end, Span span) {
    int start = span.start();
    for (int i = first; i >= parse.sentence().first(); i--) {
      int from = tokens.span(i, i + 1).start();
      if (span.start() - from > AROUND) {
        break;
      }
      start = from;
    }
    int stop = span.end();
    for (int i = end; i < parse.sentence().end(); i++) {
      int to = tokens.span(i, i + 1).end();
      if (to - span.end() > AROUND) {
        break;
      }
      stop = to;
    }
    return new Span(start, stop);
  }
}
