package isnad.app.web;

import isnad.app.json.TollLine;
import isnad.app.json.TrendLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.TollRows;
import isnad.app.present.TrendRow;
import isnad.core.claim.ClaimId;
import isnad.core.view.Policy;
import isnad.core.view.TollQuery;
import isnad.core.view.Tolls;
import isnad.core.view.TrendQuery;
import isnad.core.view.Trends;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What incidents add up to, and whose activity rises. */
@Controller
class SumPages {
  private static final int SHOWN = 100;

  private final Desk desk;
  private final Pages pages;

  SumPages(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** Sums, and the exact words of what sums up a span. */
  private record Told(Tolls tolls, Map<ClaimId, String> words) {}

  @GetMapping("/tolls")
  Object tolls(
      HttpServletRequest request,
      @RequestParam(required = false)
          @Nullable
          @Limit(of = {"all", "party", "place", "period", "victims"})
          String by) {
    TollQuery.By what = by(by);
    Told told = desk.ask(ledger -> {
      Tolls sums = ledger.tolls(TollQuery.usual().by(what));
      return new Told(sums, ledger.said(sums));
    });
    Tolls tolls = told.tolls;
    TollLine lines = new TollLine(Policy.UCDP, told.words);
    TollRows rows = new TollRows(Policy.UCDP, told.words);
    return Form.of(
        request,
        () -> pages.page(
            request,
            "tolls",
            Map.of(
                "tolls", tolls,
                "words", told.words,
                "by", what.toString(),
                "ways", Stream.of(TollQuery.By.values()).map(Object::toString).toList(),
                "most",
                    tolls.rows().stream()
                        .mapToLong(row -> row.sum().high())
                        .max()
                        .orElse(1))),
        () -> Form.array(lines.all(tolls)),
        () -> rows.all(tolls));
  }

  private static TollQuery.By by(@Nullable String given) {
    for (TollQuery.By by : TollQuery.By.values()) {
      if (given != null && by.toString().equals(given.toLowerCase(Locale.ROOT))) {
        return by;
      }
    }
    return TollQuery.By.ALL;
  }

  @GetMapping("/trends")
  Object trends(HttpServletRequest request) {
    Trends trends = desk.ask(ledger -> {
      var activity = ledger.activity();
      return Trends.of(activity.happened(), activity.reported(), TrendQuery.usual());
    });
    List<TrendRow> rows = trends.periods().stream()
        .flatMap(periods ->
            trends.trends().stream().limit(SHOWN).map(trend -> new TrendRow(periods, trend)))
        .toList();
    return Form.of(
        request,
        () -> pages.page(
            request, "trends", Map.of("rows", rows, "summary", TrendRow.summary(trends))),
        () -> Form.array(
            rows.stream().map(row -> TrendLine.of(row.periods(), row.trend())).toList()),
        () -> CommaSeparated.table(TrendRow.NAMES, rows.stream().map(TrendRow::fields)));
  }
}
