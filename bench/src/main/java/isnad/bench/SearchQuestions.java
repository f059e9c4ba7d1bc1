package isnad.bench;

import isnad.app.search.Search;
import isnad.app.search.Wanted;
import isnad.app.search.Words;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;

/** What people look up, in both languages: words of real reports, phrases, names, and options. */
final class SearchQuestions {
  private static final int ROUNDS = 100;
  private static final int HITS = 20;
  private static final int SHORTEST = 3;

  private static final List<String> NAMES = List.of(
      "ISIS",
      "داعش",
      "Mosul",
      "الموصل",
      "قسد",
      "SDF",
      "Taliban",
      "طالبان",
      "الحوثيين",
      "Houthi",
      "حلب",
      "Aleppo",
      "إدلب",
      "Islamic State",
      "الدولة الإسلامية",
      "Iraq",
      "سوريا",
      "Yemen");

  /** What English finds: names of types of events and their meanings, actors, places. */
  private static final List<String> ENGLISH = List.of(
      "air",
      "strike",
      "killing",
      "bombing",
      "killed",
      "attack",
      "Syria",
      "prisoners",
      "weapon",
      "wounded",
      "people",
      "arrest",
      "Hasakah",
      "prison",
      "army",
      "Idlib",
      "shelling",
      "Damascus",
      "clash",
      "armed",
      "protest",
      "abduction",
      "Kabul",
      "Baghdad");

  private static final List<String> PLACES =
      List.of("Aleppo", "إدلب", "Mosul", "الموصل", "Iraq", "Syria", "Yemen", "دير الزور");

  private static final List<String> ACTORS = List.of("Islamic State", "Taliban", "داعش", "قسد");

  private final StoreAddress address;
  private final Packs packs;
  private final Digest fingerprint;
  private final Asking asking;
  private final Random random = new Random(7);
  private final List<Report> reports = Texts.usual();

  SearchQuestions(StoreAddress address, Packs packs, Digest fingerprint, Asking asking) {
    this.address = address;
    this.packs = packs;
    this.fingerprint = fingerprint;
    this.asking = asking;
  }

  /** What is asked: words, and what beside them. */
  record Asked(String words, Wanted wanted) {}

  void ask() {
    Path index = Search.beside(address);
    if (index == null) {
      throw new IllegalStateException("an index lies beside a file alone");
    }
    long start = System.nanoTime();
    try (LedgerReader ledger = LedgerReader.open(address);
        Search search =
            Search.open(index, ledger, packs, problem -> asking.out().println(problem))) {
      double seconds = (System.nanoTime() - start) / 1e9;
      asking.out().printf(Locale.ROOT, "the index was opened, or made, in %.1f s%n", seconds);
      words(search);
      options(search);
      counted(search);
      new AnswerQuestions(ledger, packs, fingerprint, asking).ask(search);
    }
    opening(index);
  }

  private void words(Search search) {
    time("search a word, Arabic", search, i -> any(words(1)));
    time("search a word, English", search, i -> any(english(1)));
    time("search three words, Arabic", search, i -> any(words(3)));
    time("search three words, English", search, i -> any(english(3)));
    time("search a phrase, Arabic", search, i -> any('"' + words(2) + '"'));
    time("search a phrase, English", search, i -> any('"' + english(2) + '"'));
    time("search a name", search, i -> any(NAMES.get(i % NAMES.size())));
  }

  private void options(Search search) {
    time("search a word of a month", search, i -> {
      LocalDate day = LocalDate.of(2014 + random.nextInt(11), 1 + random.nextInt(12), 1);
      Optional<LocalDate> to = Optional.of(day.plusDays(30));
      return asked(words(1), Optional.empty(), Optional.empty(), Optional.of(day), to);
    });
    time(
        "search a word at a place",
        search,
        i -> asked(
            i % 2 == 0 ? words(1) : english(1),
            Optional.empty(),
            Optional.of(PLACES.get(i % PLACES.size())),
            Optional.empty(),
            Optional.empty()));
    time(
        "search a word with an actor",
        search,
        i -> asked(
            i % 2 == 0 ? words(1) : english(1),
            Optional.of(ACTORS.get(i % ACTORS.size())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    time(
        "search by a place alone",
        search,
        i -> asked(
            "",
            Optional.empty(),
            Optional.of(PLACES.get(i % PLACES.size())),
            Optional.empty(),
            Optional.empty()));
  }

  /** Reports with what all that answer have in common, as the desk shows them. */
  private void counted(Search search) {
    counted("count facets of a word, Arabic", search, i -> any(words(1)));
    counted("count facets of a word, English", search, i -> any(english(1)));
    counted("count facets of a name", search, i -> any(NAMES.get(i % NAMES.size())));
    counted(
        "count facets of a place alone",
        search,
        i -> asked(
            "",
            Optional.empty(),
            Optional.of(PLACES.get(i % PLACES.size())),
            Optional.empty(),
            Optional.empty()));
    counted("count facets of a year", search, i -> {
      LocalDate day = LocalDate.of(2014 + random.nextInt(11), 1, 1);
      Optional<LocalDate> to = Optional.of(day.plusDays(364));
      return asked(words(1), Optional.empty(), Optional.empty(), Optional.of(day), to);
    });
  }

  private void counted(String what, Search search, IntFunction<Asked> question) {
    asking.time(what, ROUNDS, i -> {
      Asked asked = question.apply(i);
      Words words = given(asked.words());
      int hits = search.hits(words, false, asked.wanted(), HITS).size();
      return hits + (int) search.facets(words, false, asked.wanted()).reports();
    });
  }

  private void opening(Path index) {
    List<Double> opening = new ArrayList<>();
    for (int i = 0; i < ROUNDS / 2; i++) {
      long from = System.nanoTime();
      try (LedgerReader ledger = LedgerReader.open(address);
          Search search =
              Search.open(index, ledger, packs, problem -> asking.out().println(problem))) {
        search.hits(given(words(1)), false, Wanted.ANY, HITS);
      }
      opening.add((System.nanoTime() - from) / 1e6);
    }
    asking.tell("opened anew, then a word", opening);
  }

  static Asked any(String words) {
    return new Asked(words, Wanted.ANY);
  }

  private static Asked asked(
      String words,
      Optional<String> actor,
      Optional<String> place,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    return new Asked(words, new Wanted(Optional.empty(), actor, place, Optional.empty(), from, to));
  }

  private String english(int count) {
    List<String> some = new ArrayList<>();
    while (some.size() < count) {
      some.add(ENGLISH.get(random.nextInt(ENGLISH.size())));
    }
    return String.join(" ", some);
  }

  /** So many words of a report, side by side. */
  private String words(int count) {
    while (true) {
      Report report = reports.get(random.nextInt(reports.size()));
      List<String> words = Arrays.stream(report.text().split("[\\s\\p{Punct}،؛؟«»“”]+"))
          .filter(word -> word.length() >= SHORTEST)
          .toList();
      if (words.size() > count) {
        int from = random.nextInt(words.size() - count);
        return String.join(" ", words.subList(from, from + count));
      }
    }
  }

  private static Words given(String words) {
    return Words.of(words, problem -> {}).orElse(Words.NONE);
  }

  private void time(String what, Search search, IntFunction<Asked> question) {
    asking.time(what, ROUNDS, i -> {
      Asked asked = question.apply(i);
      return search.hits(given(asked.words()), false, asked.wanted(), HITS).size();
    });
  }
}
