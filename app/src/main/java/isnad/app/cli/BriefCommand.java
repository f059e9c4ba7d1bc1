package isnad.app.cli;

import isnad.app.answer.Briefing;
import isnad.app.json.BriefLine;
import isnad.app.pack.FrozenPacks;
import isnad.app.present.BriefLanguage;
import isnad.app.present.BriefText;
import isnad.app.search.Search;
import isnad.app.search.SearchProblem;
import isnad.app.search.Wanted;
import isnad.app.search.Words;
import isnad.app.store.LedgerReader;
import isnad.app.store.StoreAddress;
import isnad.core.pack.ArabicNames;
import isnad.core.report.Problem;
import isnad.core.view.Brief;
import isnad.core.view.Policy;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad brief QUESTION}: a sourced answer from what a ledger holds. */
@Command(
    name = "brief",
    description = "Writes what the ledger holds for a question: what is said, by how many"
        + " independent voices, what is denied, each statement with its exact words.",
    footer = {
      "",
      "It selects the incidents that answer best; see docs/brief.md.",
      "",
      "Exit status: 0 written, 2 there is no ledger or the question makes no sense, 3 the ledger"
          + " cannot be opened, or the brief written out."
    })
final class BriefCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "In English or Arabic; its words choose the incidents.")
  private String question = "";

  @Mixin
  private final LedgerSource ledger = new LedgerSource();

  @Mixin
  private final SearchOptions options = new SearchOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; that of the file's name, or md otherwise.")
  private @Nullable BriefFormat format;

  @Option(names = "--output", paramLabel = "FILE", description = "Where it is written to.")
  private @Nullable Path output;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "In which it is written: ${COMPLETION-CANDIDATES}; en otherwise.")
  private BriefTongue tongue = BriefTongue.EN;

  @Option(names = "--top", paramLabel = "N", description = "At most N incidents; 10 otherwise.")
  private int top = 10;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "How numbers are summed: ${COMPLETION-CANDIDATES}; ucdp otherwise.")
  private Policy policy = Policy.UCDP;

  BriefCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    String wrong = options.wrong();
    if (wrong != null) {
      here.say("isnad: " + wrong);
      return ExitStatus.NOTHING.number();
    }
    ChosenPacks chosen = ledger.chosen(here);
    Optional<Brief> answer = chosen.found() ? answer(chosen) : Optional.empty();
    if (answer.isEmpty()) {
      return ExitStatus.NOTHING.number();
    }
    Brief brief = answer.get();
    return Destination.written(here, output, out -> {
      out.write(
          switch (format()) {
            case MD -> BriefText.markdown(brief, language());
            case HTML -> BriefText.page(brief, language());
            case JSON -> BriefLine.of(brief) + "\n";
          });
      out.finish();
      return ExitStatus.GOOD;
    });
  }

  private BriefLanguage language() {
    return switch (tongue) {
      case EN -> BriefLanguage.english();
      case AR -> BriefLanguage.arabic(ArabicNames.of(FrozenPacks.files()));
    };
  }

  private BriefFormat format() {
    if (format != null) {
      return format;
    }
    String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.html?")) {
      return BriefFormat.HTML;
    }
    return name.endsWith(".json") ? BriefFormat.JSON : BriefFormat.MD;
  }

  private Optional<Brief> answer(ChosenPacks chosen) {
    Consumer<Problem> problems = problem -> here.say("isnad: " + ChosenPacks.line(problem));
    Optional<Words> words = Words.of(question, problems).map(Words::withoutAsking);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    StoreAddress address = ledger.address(here);
    try (LedgerReader reader = LedgerReader.open(address);
        Search search =
            Search.open(options.index(here, address), reader, chosen.packs(), problems)) {
      Wanted wanted = options.wanted();
      if (search.isBlank(words.get()) && wanted.equals(Wanted.ANY)) {
        problems.accept(Problem.of(
            SearchProblem.QUERY_EMPTY,
            "the question has no words that could be looked up, and no option says more"));
        return Optional.empty();
      }
      return Optional.of(new Briefing(question, words.get(), wanted, top, policy)
          .answer(ledger.asked(here, chosen, reader), search));
    }
  }
}
