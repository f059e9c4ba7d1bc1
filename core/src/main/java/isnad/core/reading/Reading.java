package isnad.core.reading;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import isnad.core.grammar.Chunker;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tagger;
import isnad.core.grammar.Word;
import isnad.core.mention.CalendarWords;
import isnad.core.mention.NumberWords;
import isnad.core.mention.QuantityFinder;
import isnad.core.mention.QuantityPhrase;
import isnad.core.mention.TimeFinder;
import isnad.core.mention.TimePhrase;
import isnad.core.naming.NamingWords;
import isnad.core.naming.TextNames;
import isnad.core.pack.PackFile;
import isnad.core.pack.PackProblem;
import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.Sentence;
import isnad.core.report.Sentences;
import isnad.core.report.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports with one set of packs. Immutable, so that any number of threads may read with it at
 * once.
 */
public final class Reading {
  private static final List<String> WEIGHTS = List.of("doer-weights.txt", "target-weights.txt");

  private final Packs packs;
  private final Tagger tagger;
  private final TimeFinder times;
  private final QuantityFinder quantities;
  private final RoleWeights doers;
  private final RoleWeights targets;
  private final TextNames names;

  public Reading(Packs packs) {
    this.packs = packs;
    // The tables of words and weights are made side by side.
    CompletableFuture<List<RoleWeights>> weighed =
        CompletableFuture.supplyAsync(() -> RoleWeights.all(
            packs.types().keySet(), WEIGHTS.stream().map(packs::wordTable).toList()));
    CompletableFuture<TimeFinder> calendar = CompletableFuture.supplyAsync(
        () -> new TimeFinder(CalendarWords.of(packs.wordTable("calendar.txt"))));
    this.tagger = new Tagger(packs);
    this.quantities = new QuantityFinder(NumberWords.of(packs.wordTable("numbers.txt")));
    this.names = new TextNames(packs);
    this.times = calendar.join();
    List<RoleWeights> weights = weighed.join();
    this.doers = weights.get(0);
    this.targets = weights.get(1);
  }

  /** The packs that it reads with. */
  public Packs packs() {
    return packs;
  }

  /**
   * The claims of {@code report}, in text order; the same for the same report and packs, always.
   */
  public Extraction read(Report report) {
    return read(report, Trace.NONE);
  }

  /**
   * What fires in {@code sentence} on which words, and why the rest does not, as lines for people.
   */
  public List<String> explain(String sentence) {
    Explanation explanation = new Explanation();
    Extraction extraction = read(Report.of("sentence", sentence), explanation);
    return explanation.lines(extraction);
  }

  /**
   * Who may be in {@code role}, agent or target, of each event of {@code report} that leaves it
   * open, for the training of weights: those that the packs have for that role change nothing here.
   */
  public List<RoleChoice> choices(Role role, Report report) {
    RoleChoices choices = new RoleChoices(role, report);
    RoleWeights none = RoleWeights.of(packs.types().keySet(), "");
    read(report, choices, role == Role.AGENT ? none : doers, none);
    return choices.found();
  }

  /**
   * What {@code report} tells that could not be read, or not to its end, in text order: words of
   * events without a frame, names without an actor, times without days, places without a point.
   */
  public List<Gap> gaps(Report report) {
    GapCollector gaps = new GapCollector(report);
    read(report, gaps);
    return gaps.found();
  }

  /**
   * Reads the tables of words and runs the examples of all frames; what is wrong with the first,
   * and each example that does not hold, is a problem with its file.
   */
  public List<Problem> check() {
    List<Problem> problems = new ArrayList<>();
    for (PackFile file : packs.wordTables("calendar.txt")) {
      CalendarWords.of(file.content()).faults().forEach(fault -> add(problems, file, fault));
    }
    for (PackFile file : packs.wordTables("numbers.txt")) {
      NumberWords.of(file.content()).faults().forEach(fault -> add(problems, file, fault));
    }
    for (String table : WEIGHTS) {
      for (PackFile file : packs.wordTables(table)) {
        RoleWeights.of(packs.types().keySet(), file.content())
            .faults()
            .forEach(fault -> add(problems, file, fault));
      }
    }
    for (String fault : NamingWords.of(packs.namingTables()).faults()) {
      problems.add(Problem.of(PackProblem.PACK_LINE, fault));
    }
    problems.addAll(packs.voices().check());
    problems.addAll(packs.loadedWords().check());
    problems.addAll(new Examples(this).check(packs.frames()));
    return List.copyOf(problems);
  }

  private static void add(List<Problem> problems, PackFile file, String fault) {
    problems.add(Problem.of(PackProblem.PACK_LINE, file.path() + ": " + fault));
  }

  private Extraction read(Report report, Trace trace) {
    return read(report, trace, doers, targets);
  }

  private Extraction read(Report report, Trace trace, RoleWeights agents, RoleWeights others) {
    Tokens tokens = Tokens.of(FoldedText.of(report.text()));
    LocalDate published = published(report);
    List<Parse> parses = parses(report, tokens, true);
    PlaceMemory places = new PlaceMemory(country(parses));
    Referents referents = new Referents(packs);
    SpeakerMemory memory = new SpeakerMemory();
    EventMemory events = new EventMemory();
    Sides sides = new Sides();
    List<SentenceReader.Read> reads = new ArrayList<>();
    parses.forEach(referents::note);
    int end = 0;
    for (Parse parse : parses) {
      int first = parse.sentence().first();
      if (tokens.lineBefore(first) || first > end) {
        memory.newLine();
      }
      end = parse.sentence().end();
      trace.parsed(parse);
      SentenceReader.Read read = new SentenceReader(
              parse, published, referents, memory, events, sides, places, trace)
          .read();
      reads.add(read);
    }
    new Accidents(reads, trace).leaveOut();
    new QuietReport(reads, trace).leaveOut();
    PlainKinds.settle(reads);
    ReportRoles roles = new ReportRoles(reads, referents, trace);
    roles.choose(Role.AGENT, agents);
    new Blame(reads).lay();
    roles.choose(Role.TARGET, others);
    OneRole.keep(reads);
    reads.forEach(trace::done);
    List<Claim> claims = claims(report, tokens, reads, referents);
    return new Extraction(report, claims, List.of());
  }

  private static @Nullable LocalDate published(Report report) {
    return report.published().map(Published::date).orElse(null);
  }

  /** The parsed sentences of {@code report}, whose tokens are {@code tokens}. */
  List<Parse> parses(Report report, Tokens tokens) {
    return parses(report, tokens, false);
  }

  /** The same; where {@code running}, without the titles of other stories before running text. */
  private List<Parse> parses(Report report, Tokens tokens, boolean running) {
    List<Parse> parses = new ArrayList<>();
    LocalDate published = published(report);
    TimePhrase told = null;
    for (Sentence sentence : Sentences.of(tokens)) {
      Parse parse = parse(tokens, sentence, published, told);
      int first = running ? TitleRun.end(parse) : sentence.first();
      if (first > sentence.first()) {
        parse = parse(tokens, new Sentence(first, sentence.end()), published, told);
      }
      told = lastTold(parse.times(), told);
      parses.add(parse);
    }
    return parses;
  }

  /** The last time with a day that the sentences so far have told. */
  private static @Nullable TimePhrase lastTold(
      List<TimePhrase> times, @Nullable TimePhrase before) {
    TimePhrase last = before;
    for (TimePhrase time : times) {
      last = time.from() == null ? last : time;
    }
    return last;
  }

  private List<Claim> claims(
      Report report, Tokens tokens, List<SentenceReader.Read> reads, Referents referents) {
    List<Parse> parses = reads.stream().map(SentenceReader.Read::parse).toList();
    ClaimAssembler assembler = new ClaimAssembler(
        report, tokens, new ReportWords(parses), new NamedPersons(names, parses, referents));
    List<Claim> claims = new ArrayList<>();
    for (SentenceReader.Read read : reads) {
      for (Predicate predicate : read.predicates()) {
        Claim claim = assembler.claim(read, predicate);
        if (claim != null) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  private Parse parse(
      Tokens tokens, Sentence sentence, @Nullable LocalDate published, @Nullable TimePhrase told) {
    List<TimePhrase> found = times.find(tokens, sentence.first(), sentence.end(), published, told);
    List<QuantityPhrase> numbers = quantities.find(tokens, sentence.first(), sentence.end(), found);
    Word[] words = tagger.tag(tokens, sentence, found, numbers);
    return Chunker.parse(tokens, sentence, words, found, numbers);
  }

  /** The country that most unambiguous places of the report lie in. */
  static Optional<String> country(List<Parse> parses) {
    Map<String, Integer> votes = new HashMap<>();
    for (Parse parse : parses) {
      for (Word word : parse.words()) {
        List<Place> places = word.places();
        if (places != null && places.size() == 1) {
          places.get(0).country().ifPresent(country -> votes.merge(country, 1, Integer::sum));
        }
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
