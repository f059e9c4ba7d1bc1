package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.AskProblem;
import isnad.app.answer.Ledger;
import isnad.app.answer.Opened;
import isnad.app.answer.Refused;
import isnad.app.json.IncidentLine;
import isnad.app.json.PlacesLine;
import isnad.app.json.SheetLine;
import isnad.app.present.AnswerRow;
import isnad.app.present.CommaSeparated;
import isnad.app.present.IncidentRow;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Synopsis;
import isnad.core.incident.Teller;
import isnad.core.incident.Why;
import isnad.core.report.Report;
import isnad.core.view.IsnadTree;
import isnad.core.view.ReadBy;
import isnad.core.view.Reviews;
import isnad.core.view.Sheet;
import isnad.core.view.Telling;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of incidents, and all that is told of one. */
@Controller
class IncidentPages {
  /** Incidents on a page. */
  private static final int LISTED = 40;

  /** Incidents on a map. */
  private static final int MAPPED = 500;

  /** Of so many claims a page shows the words, and of so many why they are there. */
  private static final int CLAIMS = 300;

  private static final int WHY = 60;

  private final Desks desks;
  private final Pages pages;

  IncidentPages(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  @Needs(Right.LOOK)
  @GetMapping("/incidents")
  Object list(HttpServletRequest request, @ModelAttribute IncidentFilter filter) {
    if (Form.wanted(request) == Form.GEOJSON) {
      return Form.places(places(pages.wording(request), filter));
    }
    List<Synopsis> found = desks
        .mine()
        .ask(ledger ->
            ledger.synopses(filter.wanted(), (long) filter.number() * LISTED, LISTED + 1L));
    List<Synopsis> shown = found.stream().limit(LISTED).toList();
    return Form.of(
        request,
        () -> pages.page(
            request,
            "incidents",
            Map.of(
                "incidents",
                shown,
                "filter",
                filter,
                "timeline",
                filter.address("/timeline", Map.of()),
                "geojson",
                Pages.here(request, "format", "geojson"),
                "number",
                filter.number(),
                "types",
                desks.mine().packs().types().keySet().stream().sorted().toList(),
                "more",
                found.size() > LISTED)),
        () -> Form.array(shown.stream().map(IncidentLine::of).toList()),
        () -> CommaSeparated.table(
            IncidentRow.NAMES, shown.stream().map(one -> IncidentRow.of(one).fields())));
  }

  private String places(Wording wording, IncidentFilter filter) {
    List<Synopsis> found = desks.mine().ask(ledger -> ledger.synopses(filter.wanted(), 0, MAPPED));
    return PlacesLine.of(found.stream()
        .map(one -> new PlacesLine.Placed(
            one,
            wording.summary(one),
            wording.days(one.outline().from(), one.outline().to()),
            wording.standing(one.told())))
        .toList());
  }

  /** An incident with all that is shown of it. */
  private record Shown(
      Synopsis synopsis,
      Sheet sheet,
      Map<String, Report> reports,
      Reviews reviews,
      List<ReadBy> readings,
      List<Why> why) {
    static Optional<Shown> of(Ledger ledger, String id) {
      Assembled assembled = ledger.around(id);
      Optional<Incident> found = assembled.incident(new ClaimId("c-" + id.substring(2)));
      return found.map(incident -> shown(ledger, assembled, incident));
    }

    private static Shown shown(Ledger ledger, Assembled assembled, Incident incident) {
      Opened opened = ledger.opened(assembled, List.of(incident));
      return new Shown(
          assembled.synopsis(incident),
          opened.sheet(incident),
          opened.reports(),
          ledger.reviews(incident),
          ledger.readings(incident),
          incident.accounts().stream()
              .limit(WHY)
              .map(account -> Why.of(incident, account))
              .toList());
    }
  }

  /** All that is told of one; {@code voice} marks the claims that go through a voice or outlet. */
  @Needs(Right.LOOK)
  @GetMapping("/incidents/{id:[ic]-[0-9a-f]{16}}")
  Object incident(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String voice)
      throws Refused {
    Optional<Shown> found = desks.mine().ask(ledger -> Shown.of(ledger, id));
    if (found.isEmpty()) {
      throw new Refused(AskProblem.UNKNOWN_ID.of(
          id + " is no claim or incident of this ledger, or was rejected: see the reviews"));
    }
    Shown shown = found.get();
    Sheet sheet = shown.sheet;
    Set<ClaimId> marked = id.startsWith("c-") ? Set.of(new ClaimId(id)) : Set.of();
    Wording wording = pages.wording(request).with(sheet.tellings(), shown.reports);
    List<Telling> told = sheet.tellings().stream()
        .filter(one -> voice == null || goesThrough(one, voice))
        .limit(CLAIMS)
        .toList();
    return Form.of(
        request,
        () -> pages.page(
            request,
            wording,
            "incident",
            Map.ofEntries(
                Map.entry("one", shown.synopsis),
                Map.entry("sheet", sheet),
                Map.entry("tellings", told),
                Map.entry("voice", voice == null ? "" : voice),
                Map.entry("intervals", Intervals.of(sheet.tolls(), sheet.tellings(), wording)),
                Map.entry("reviews", shown.reviews),
                Map.entry("readings", shown.readings),
                Map.entry("why", shown.why),
                Map.entry("marked", marked),
                Map.entry("tree", drawing(wording, sheet, false)),
                Map.entry("denials", drawing(wording, sheet, true)))),
        () -> SheetLine.of(
            sheet,
            shown.reviews,
            shown.readings,
            sheet.incident().accounts().size() <= CLAIMS,
            marked),
        () -> Stream.concat(Stream.of(AnswerRow.head()), AnswerRow.of(sheet).stream())
            .toList());
  }

  private static TreeDrawing drawing(Wording wording, Sheet sheet, boolean denied) {
    var figures =
        denied ? sheet.corroboration().denied() : sheet.corroboration().told();
    return TreeDrawing.of(
        IsnadTree.of(figures),
        wording,
        wording.type(sheet.outline().type()),
        sheet.incident().id().toString());
  }

  private static boolean goesThrough(Telling telling, String voice) {
    return telling.testimony().outlet().equals(voice)
        || telling.testimony().text().equals(voice)
        || telling.testimony().chain().stream().map(Teller::key).anyMatch(voice::equals);
  }
}
