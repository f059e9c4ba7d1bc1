package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.json.TrendLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.TrendRow;
import isnad.core.view.TrendQuery;
import isnad.core.view.Trends;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whose activity rises. */
@Controller
class SumPages implements Foreseen {
  private static final int SHOWN = 100;

  private final Desks desks;
  private final Pages pages;

  SumPages(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  @Override
  public void foresee() {
    trends(desks.mine());
  }

  @Needs(Right.LOOK)
  @GetMapping("/trends")
  Object trends(HttpServletRequest request) {
    Trends trends = trends(desks.mine());
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

  static Trends trends(Desk desk) {
    return desk.askOnce("trends", ledger -> {
      var activity = ledger.activity();
      return Trends.of(activity.happened(), activity.reported(), TrendQuery.usual());
    });
  }
}
