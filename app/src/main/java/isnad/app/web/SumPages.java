package isnad.app.web;

import isnad.app.json.TollLine;
import isnad.app.json.TrendLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.TollRows;
import isnad.app.present.TrendRow;
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

  @GetMapping("/tolls")
  Object tolls(HttpServletRequest request, @RequestParam(required = false) @Nullable String by) {
    TollQuery.By what = by(by);
    Tolls tolls = desk.ask(ledger -> ledger.tolls(TollQuery.usual().by(what)));
    TollLine lines = new TollLine(Policy.UCDP, Map.of());
    TollRows rows = new TollRows(Policy.UCDP, Map.of());
    return Form.of(
        request,
        () -> pages.page(
            request,
            "tolls",
            Map.of(
                "tolls", tolls,
                "by", what.toString(),
                "ways", Stream.of(TollQuery.By.values()).map(Object::toString).toList(),
                "most",
                    tolls.rows().stream()
                        .mapToLong(row -> row.sum().high())
                        .max()
                        .orElse(1))),
        () -> Form.array(Stream.concat(
                tolls.rows().stream().map(lines::of),
                tolls.statements().stream().map(lines::of))
            .toList()),
        () -> Stream.of(
                Stream.of(TollRows.NAMES),
                tolls.rows().stream().map(rows::of),
                tolls.statements().stream().map(rows::of))
            .flatMap(all -> all)
            .map(CommaSeparated::row)
            .toList());
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
        () -> Stream.concat(Stream.of(TrendRow.NAMES), rows.stream().map(TrendRow::fields))
            .map(CommaSeparated::row)
            .toList());
  }
}
