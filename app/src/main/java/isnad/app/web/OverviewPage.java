package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Ledger;
import isnad.app.json.OverviewLine;
import isnad.app.json.TrendLine;
import isnad.app.present.CommaSeparated;
import isnad.app.present.IncidentRow;
import isnad.app.present.TrendRow;
import isnad.app.store.IncidentWanted;
import isnad.core.event.CountOf;
import isnad.core.incident.Synopsis;
import isnad.core.view.Finding;
import isnad.core.view.Trend;
import isnad.core.view.Trends;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is new, what is disputed and what stands on one voice alone. */
@Controller
class OverviewPage implements Foreseen {
  private static final int SHOWN = 8;
  private static final IncidentWanted ANY = IncidentWanted.ANY;
  private static final IncidentWanted DENIED = ANY.onlyDenied();

  private final Desks desks;
  private final Pages pages;

  OverviewPage(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  private record Overview(
      long reports, List<Synopsis> disputed, List<Synopsis> single, List<Synopsis> latest) {
    static Overview of(Ledger ledger) {
      List<Synopsis> latest = ledger.synopses(ANY, 0, SHOWN);
      return new Overview(
          ledger.reader().standing(),
          inDispute(ledger),
          ledger.synopses(ANY, 0, 20L * SHOWN).stream()
              .filter(one -> one.told().atMost() == 1 && one.denied().atMost() == 0)
              .filter(one -> one.outline().counts().containsKey(CountOf.KILLED))
              .limit(SHOWN)
              .toList(),
          latest);
    }

    /** An incident a row, behind the name of the list that it is in. */
    List<String> rows() {
      return CommaSeparated.table(
          Stream.concat(Stream.of("list"), IncidentRow.NAMES.stream()).toList(),
          Stream.of(
                  listed("disputed", disputed),
                  listed("one-voice", single),
                  listed("latest", latest))
              .flatMap(rows -> rows));
    }

    private static Stream<List<String>> listed(String list, List<Synopsis> incidents) {
      return incidents.stream()
          .map(one -> Stream.concat(Stream.of(list), IncidentRow.of(one).fields().stream())
              .toList());
    }
  }

  /** What is told differently or both told and denied; then what is only denied. */
  private static List<Synopsis> inDispute(Ledger ledger) {
    return Stream.concat(
            ledger.synopses(ANY.disputed(), 0, SHOWN).stream(),
            ledger.synopses(DENIED, 0, 20L * SHOWN).stream()
                .sorted(Comparator.comparing(one -> one.told().atMost() == 0)))
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  @Needs(Right.LOOK)
  @GetMapping("/")
  Object overview(HttpServletRequest request) {
    Overview overview = found();
    return Form.of(
        request,
        () -> pages.page(
            request,
            "overview",
            Map.of(
                "reports", overview.reports,
                "timeline",
                    TimelinePage.drawing(desks.mine(), IncidentFilter.ANY, pages.wording(request)),
                "disputed", overview.disputed,
                "single", overview.single,
                "latest", overview.latest)),
        () ->
            OverviewLine.of(overview.reports, overview.disputed, overview.single, overview.latest),
        overview::rows);
  }

  private Overview found() {
    return desks.mine().askOnce("overview", Overview::of);
  }

  @Override
  public void foresee() {
    found();
    TimelinePage.timeline(desks.mine(), IncidentFilter.ANY);
  }

  /** What rises, as a part of the page that comes after it: it looks through all incidents. */
  @Needs(Right.LOOK)
  @GetMapping("/alerts")
  Object alerts(HttpServletRequest request) {
    Trends trends = SumPages.trends(desks.mine());
    List<Trend> rises = trends.trends().stream()
        .filter(trend -> trend.finding() instanceof Finding.Rise)
        .limit(SHOWN)
        .toList();
    return Form.of(
        request,
        () -> pages.page(request, "alerts", Map.of("rises", rises)),
        () -> Form.array(rows(trends, rises)
            .map(row -> TrendLine.of(row.periods(), row.trend()))
            .toList()),
        () -> CommaSeparated.table(TrendRow.NAMES, rows(trends, rises).map(TrendRow::fields)));
  }

  private static Stream<TrendRow> rows(Trends trends, List<Trend> rises) {
    return trends.periods().stream()
        .flatMap(periods -> rises.stream().map(trend -> new TrendRow(periods, trend)));
  }
}
