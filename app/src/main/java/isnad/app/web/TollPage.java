package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Ledger;
import isnad.app.answer.Refused;
import isnad.app.json.TollLine;
import isnad.app.present.TollRows;
import isnad.core.claim.ClaimId;
import isnad.core.event.CountOf;
import isnad.core.view.Policy;
import isnad.core.view.TollQuery;
import isnad.core.view.Tolls;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What incidents add up to, under each of the policies. */
@Controller
class TollPage implements Foreseen {
  private final Desks desks;
  private final Pages pages;

  TollPage(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  /** Sums, and the exact words of what sums up a span. */
  private record Told(Tolls tolls, Map<ClaimId, String> words) {}

  @Needs(Right.LOOK)
  @GetMapping("/tolls")
  Object tolls(HttpServletRequest request, @ModelAttribute TollFilter filter) throws Refused {
    Optional<Policy> only = filter.only();
    Told told = told(filter.query());
    // A line of these forms is of one policy.
    Policy policy = only.orElse(Policy.UCDP);
    return Form.of(
        request,
        () -> pages.page(
            request,
            "tolls",
            Map.of(
                "tolls", told.tolls,
                "chart", TollChart.of(told.tolls, filter, only, pages.wording(request)),
                "words", told.words,
                "filter", filter,
                "by", filter.sums().toString(),
                "only", only.map(Policy::key).orElse(""),
                "policies", TollChart.policies(),
                "people", TollQuery.PEOPLE.stream().sorted().map(CountOf::key).toList(),
                "ways", Stream.of(TollQuery.By.values()).map(Object::toString).toList())),
        () -> Form.array(new TollLine(policy, told.words).all(told.tolls)),
        () -> named(new TollRows(policy, told.words).all(told.tolls), policy));
  }

  /** Rows that say by which policy they are. */
  private static List<String> named(List<String> rows, Policy policy) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> rows.get(i) + "," + (i == 0 ? "policy" : policy.key()))
        .toList();
  }

  private Told told(TollQuery query) {
    Function<Ledger, Told> asked = ledger -> {
      Tolls sums = ledger.tolls(query);
      return new Told(sums, ledger.said(sums));
    };
    // There is no end to those with a filter, so these are not remembered.
    return query.equals(TollQuery.usual().by(query.by()))
        ? desks.mine().askOnce("tolls by " + query.by(), asked)
        : desks.mine().ask(asked);
  }

  @Override
  public void foresee() {
    Stream.of(TollQuery.By.values()).map(TollQuery.usual()::by).forEach(this::told);
  }
}
