package isnad.app.web;

import isnad.app.answer.Ledger;
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
import org.springframework.web.servlet.ModelAndView;

/** What is new, what is disputed and what stands on one voice alone. */
@Controller
class OverviewPage implements Foreseen {
  private static final int SHOWN = 8;
  private static final IncidentWanted ANY = IncidentWanted.ANY;
  private static final IncidentWanted DENIED = ANY.onlyDenied();

  private final Desk desk;
  private final Pages pages;

  OverviewPage(Desk desk, Pages pages) {
    this.desk = desk;
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

  @GetMapping("/")
  ModelAndView overview(HttpServletRequest request) {
    Overview overview = found();
    return pages.page(
        request,
        "overview",
        Map.of(
            "reports", overview.reports,
            "timeline", TimelinePage.drawing(desk, IncidentFilter.ANY, pages.wording(request)),
            "disputed", overview.disputed,
            "single", overview.single,
            "latest", overview.latest));
  }

  private Overview found() {
    return desk.askOnce("overview", Overview::of);
  }

  @Override
  public void foresee() {
    found();
    TimelinePage.timeline(desk, IncidentFilter.ANY);
  }

  /** What rises, as a part of the page that comes after it: it looks through all incidents. */
  @GetMapping("/alerts")
  ModelAndView alerts(HttpServletRequest request) {
    Trends trends = SumPages.trends(desk);
    List<Trend> rises = trends.trends().stream()
        .filter(trend -> trend.finding() instanceof Finding.Rise)
        .limit(SHOWN)
        .toList();
    return pages.page(request, "alerts", Map.of("rises", rises));
  }
}
