package isnad.bench;

import isnad.app.pack.FrozenPacks;
import isnad.app.pack.PacksFingerprint;
import isnad.app.pack.ShippedPacks;
import isnad.app.store.Assembler;
import isnad.app.store.LedgerWriter;
import isnad.app.store.LedgerWriter.Naming;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Packs;
import isnad.core.pack.Precision;
import isnad.core.reading.Extraction;
import isnad.core.reading.Reading;
import isnad.core.report.Report;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ledgers of a million claims: makes one of generated news, puts it together from nothing, adds
 * single reports, and asks it. Each step is a run of its own, and says how long it took.
 */
public final class LedgerScale {
  private static final long SEED = 25;
  private static final int AT_A_TIME = 400;
  private static final int TOWNS = 80;
  private static final int SHORTEST_TOWN = 4;
  private static final int SINGLE_REPORTS = 300;
  private static final int WARM = 100;

  private final StoreAddress address;
  private final PrintStream out;
  private final Packs packs = FrozenPacks.shipped();
  private final Reading reading = new Reading(packs);
  private final Digest fingerprint = PacksFingerprint.of(ShippedPacks.files());
  private final LedgerWriter.Reader reader = new LedgerWriter.Reader("isnad bench", fingerprint);

  private LedgerScale(String store, PrintStream out) {
    this.address = StoreAddress.of(store, Path.of("").toAbsolutePath());
    this.out = out;
  }

  /**
   * {@code make STORE CLAIMS}, {@code assemble STORE}, {@code add STORE}, {@code ask STORE} or
   * {@code search STORE}; of the last two only the questions with some words in their names, where
   * these are given.
   */
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println(
          "make STORE CLAIMS | assemble STORE | add STORE | ask STORE [WORDS] | search STORE"
              + " [WORDS]");
      return;
    }
    LedgerScale scale = new LedgerScale(arguments[1], System.out);
    Asking asking = new Asking(System.out, arguments.length > 2 ? arguments[2] : "");
    switch (arguments[0]) {
      case "make" -> scale.make(Long.parseLong(arguments[2]));
      case "assemble" -> scale.assemble();
      case "add" -> scale.add();
      case "ask" ->
        new LedgerQuestions(scale.address, scale.packs, scale.fingerprint, asking).ask();
      case "search" ->
        new SearchQuestions(scale.address, scale.packs, scale.fingerprint, asking).ask();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** Reads generated news into a ledger until it has so many claims. */
  private void make(long wanted) {
    Iterator<Report> news = news().reports().iterator();
    long claims = 0;
    int reports = 0;
    long start = System.nanoTime();
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      while (claims < wanted) {
        List<Report> some = next(news, AT_A_TIME);
        for (Extraction read : some.parallelStream().map(reading::read).toList()) {
          writer.add(read.report(), Naming.SOURCE, read.claims(), reader);
          claims += read.claims().size();
        }
        reports += some.size();
        writer.commit();
      }
    }
    told("made", reports, claims, start);
  }

  private GeneratedNews news() {
    List<Report> real = Texts.usual();
    Map<String, Integer> times = new TreeMap<>();
    real.parallelStream()
        .map(reading::read)
        .flatMap(read -> read.claims().stream())
        .flatMap(claim -> claim.happening().place().stream())
        .filter(place -> place.precision() == Precision.TOWN)
        .map(LedgerScale::word)
        .filter(
            word -> word.length() >= SHORTEST_TOWN && word.chars().allMatch(Character::isLetter))
        .sequential()
        .forEach(word -> times.merge(word, 1, Integer::sum));
    List<String> towns = times.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(TOWNS)
        .map(Map.Entry::getKey)
        .toList();
    return new GeneratedNews(real, towns, SEED);
  }

  private static String word(PlaceMention place) {
    return place.text().words();
  }

  private static List<Report> next(Iterator<Report> news, int count) {
    List<Report> some = new ArrayList<>();
    while (some.size() < count && news.hasNext()) {
      some.add(news.next());
    }
    return some;
  }

  /** Puts all of a ledger together from nothing. */
  private void assemble() {
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      Assembler assembler = writer.assembler(packs, fingerprint);
      assembler.forget();
      long start = System.nanoTime();
      int reports = assembler.catchUp();
      told("assembled", reports, 0, start);
    }
  }

  /** Adds reports one by one, each put together with what is there. */
  private void add() {
    List<Report> more = new GeneratedNews(Texts.usual(), List.of("بغداد"), SEED + 1)
        .reports()
        .filter(report -> Math.floorMod(report.id().value().hashCode(), 16) == 0)
        .limit(SINGLE_REPORTS)
        .map(report -> report.withId("single-" + report.id().value()))
        .toList();
    List<Double> times = new ArrayList<>();
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      var assembler = writer.assembler(packs, fingerprint);
      for (Report report : more) {
        // Another text each time, so that a second run adds something too.
        String unlike = report.id() + " " + writer.head().number();
        Report fresh = LedgerQuestions.with(report, report.text() + "\n" + unlike);
        Extraction read = reading.read(fresh);
        long start = System.nanoTime();
        writer.add(read.report(), Naming.SOURCE, read.claims(), reader);
        writer.commit();
        assembler.catchUp();
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    // The first opens the tables of neighbours, and the next ones warm up.
    out.printf(Locale.ROOT, "first %.0f ms%n", times.getFirst());
    new Asking(out, "").tell("add one report", times.subList(WARM, times.size()));
  }

  private void told(String what, long reports, long claims, long start) {
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%s: %d reports, %d claims, %.1f s, heap %d MB of %d%n",
        what,
        reports,
        claims,
        (System.nanoTime() - start) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }
}
