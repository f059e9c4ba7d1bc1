package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.json.TimelineLine;
import isnad.app.present.TimelineRows;
import isnad.app.store.IncidentWanted;
import isnad.core.view.Timeline;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Incidents in the order of time. */
@Controller
class TimelinePage {
  private final Desks desks;
  private final Pages pages;

  TimelinePage(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  /** Of the incidents that {@code filter} asks for. */
  static Timeline timeline(Desk desk, IncidentFilter filter) {
    IncidentWanted wanted = filter.wanted();
    // Only what is asked for all the time is remembered: there is no end to the others.
    return wanted.equals(IncidentWanted.ANY)
        ? desk.askOnce("timeline", ledger -> Timeline.of(ledger.days(wanted)))
        : desk.ask(ledger -> Timeline.of(ledger.days(wanted)));
  }

  /** Of the page of an actor or place: these are asked for again, so it is remembered. */
  static Timeline known(Desk desk, IncidentFilter filter) {
    return desk.askOnce(
        "timeline of " + filter.wanted(), ledger -> Timeline.of(ledger.days(filter.wanted())));
  }

  /** The same as a drawing. */
  static TimelineDrawing drawing(Desk desk, IncidentFilter filter, Wording wording) {
    return TimelineDrawing.of(timeline(desk, filter), filter, wording);
  }

  @Needs(Right.LOOK)
  @GetMapping("/timeline")
  Object timeline(HttpServletRequest request, @ModelAttribute IncidentFilter filter) {
    Timeline timeline = timeline(desks.mine(), filter);
    return Form.of(
        request,
        () -> pages.page(
            request,
            "timeline",
            Map.of(
                "timeline", TimelineDrawing.of(timeline, filter, pages.wording(request)),
                "list", filter.address("/incidents", Map.of()))),
        () -> TimelineLine.of(timeline),
        () -> TimelineRows.of(timeline));
  }
}
