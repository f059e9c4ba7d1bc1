package isnad.app.cli;

import isnad.app.json.FacetsLine;
import isnad.app.json.HitLine;
import isnad.app.present.FacetRows;
import isnad.app.present.HitRows;
import isnad.app.present.HitText;
import isnad.app.search.Search;
import isnad.app.search.SearchProblem;
import isnad.app.search.Wanted;
import isnad.app.search.Words;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.report.Problem;
import isnad.core.view.Facets;
import isnad.core.view.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad search WORDS}: the reports of a ledger that have words, in their exact words. */
@Command(
    name = "search",
    description = "Finds reports and claims of the ledger by words, in Arabic and English.",
    footer = {
      "",
      "All words are to be there, in any spelling and most inflections; \"side by side\" as a",
      "phrase; -without. Put it in quotes of your shell: isnad search 'قصف \"سوق شعبي\" -حلب'.",
      "A name finds whoever it names by other names and in the other language.",
      "See docs/search.md.",
      "",
      "Exit status: 0 answered, 2 there is no ledger or the words make no sense, 3 the ledger"
          + " cannot be opened, or the answer written out."
    })
final class SearchCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What is looked up.")
  private List<String> words = new ArrayList<>();

  @Mixin
  private final LedgerOptions ledger = new LedgerOptions();

  @Mixin
  private final SearchOptions options = new SearchOptions();

  @Option(names = "--any", description = "One of the words is enough; the more the better.")
  private boolean any;

  @Option(
      names = "--facets",
      description = "Not the reports, but what they have in common: outlets, actors, places, types"
          + " and years, with how many reports have each.")
  private boolean facets;

  @Option(names = "--top", paramLabel = "N", description = "At most N reports; 20 otherwise.")
  private int top = 20;

  SearchCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    String wrong = options.wrong();
    if (wrong != null) {
      here.say("isnad: " + wrong);
      return ExitStatus.NOTHING.number();
    }
    return ledger.answer(here, this::listing);
  }

  private @Nullable Listing listing(ChosenPacks chosen) {
    Consumer<Problem> problems = problem -> here.say("isnad: " + ChosenPacks.line(problem));
    Optional<Words> given = Words.of(String.join(" ", words), problems);
    if (given.isEmpty()) {
      return null;
    }
    StoreAddress address = ledger.address(here);
    try (LedgerReader reader = LedgerReader.open(address);
        Search search =
            Search.open(options.index(here, address), reader, chosen.packs(), problems)) {
      Wanted wanted = options.wanted();
      if (search.isBlank(given.get()) && wanted.equals(Wanted.ANY)) {
        problems.accept(Problem.of(
            SearchProblem.QUERY_EMPTY, "no words that could be looked up; see isnad search -h"));
        return null;
      }
      if (facets) {
        Facets counted = search.facets(given.get(), any, wanted);
        if (!counted.all()) {
          here.say("isnad: counts are of the first " + counted.reports() + " reports");
        }
        return new Listing(
            () -> FacetRows.table(counted),
            () -> FacetRows.of(counted),
            () -> List.of(FacetsLine.of(counted)),
            true);
      }
      List<Hit> hits = search.hits(given.get(), any, wanted, Math.clamp(top, 0, 10_000));
      Terminal terminal = here.terminal();
      return Listing.of(
          () -> new HitText(terminal.columns(), terminal.colours()).of(hits),
          () -> HitRows.of(hits),
          () -> hits.stream().map(HitLine::of).toList());
    }
  }
}
