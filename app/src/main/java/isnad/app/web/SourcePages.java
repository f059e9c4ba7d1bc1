package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.AskProblem;
import isnad.app.answer.Ledger;
import isnad.app.answer.ProfileAsked;
import isnad.app.answer.Refused;
import isnad.app.json.SourceLine;
import isnad.app.present.ProfileRow;
import isnad.app.present.SourceTable;
import isnad.core.incident.Accounts;
import isnad.core.view.GradedSource;
import isnad.core.view.Grades;
import isnad.core.view.Profile;
import isnad.core.view.SourceRow;
import isnad.core.view.Sources;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The outlets and voices of a ledger, and what each of them told. */
@Controller
class SourcePages implements Foreseen {
  private static final int LISTED = 200;
  /** How many of a source's disputes are shown of each kind, unless more are asked for. */
  private static final int SHOWN = 6;

  private static final int MOST_SHOWN = 100;

  private final Desks desks;
  private final Pages pages;

  SourcePages(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  @Needs(Right.LOOK)
  @GetMapping("/sources")
  Object sources(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable Integer most)
      throws Refused {
    return name == null || name.isBlank()
        ? list(request)
        : one(request, name.strip(), most(request, most));
  }

  private Object list(HttpServletRequest request) {
    Sources sources = sources();
    List<GradedSource> rows = desks.mine().ask(ledger -> {
      List<SourceRow> some = sources.rows().stream().limit(LISTED).toList();
      Grades grades = ledger.grades(some.stream().map(SourceRow::key).toList());
      return some.stream().map(row -> GradedSource.of(row, grades)).toList();
    });
    return Form.of(
        request,
        () -> pages.page(request, wording(request), "sources", Map.of("rows", rows)),
        () -> Form.array(rows.stream().map(SourceLine::of).toList()),
        () -> SourceTable.csv(rows));
  }

  private Wording wording(HttpServletRequest request) {
    return pages.wording(request).with(desks.mine().askOnce("outlets", ledger -> {
      Accounts accounts = new Accounts(desks.mine().packs());
      Map<String, String> called = new HashMap<>();
      ledger.reader().outlets().forEach(name -> called.putIfAbsent(accounts.outlet(name), name));
      return called;
    }));
  }

  private Sources sources() {
    return desks.mine().askOnce("sources", Ledger::sources);
  }

  @Override
  public void foresee() {
    sources();
  }

  /** A profile and the grades that people gave. */
  private record Shown(Profile profile, List<Grades.Grade> grades) {}

  /** A page has them brought after it, since they may take long to find. */
  private static int most(HttpServletRequest request, @Nullable Integer given) {
    if (given == null) {
      return Form.wanted(request) == Form.HTML ? 0 : SHOWN;
    }
    return Math.clamp(given, 0, MOST_SHOWN);
  }

  private Object one(HttpServletRequest request, String name, int most) throws Refused {
    Sources sources = sources();
    Optional<Shown> shown = desks.mine().askOnce("source " + most + " " + name, ledger -> {
      List<SourceRow> called = sources.called(name, desks.mine().packs().registry());
      if (called.size() != 1) {
        return Optional.empty();
      }
      SourceRow source = called.getFirst();
      return Optional.of(new Shown(
          new ProfileAsked(source, sources, most).answer(ledger),
          ledger.grades(List.of(source.key())).of(source.key())));
    });
    if (shown.isEmpty()) {
      throw new Refused(AskProblem.UNKNOWN_SOURCE.of(
          name + " is no outlet or named voice of this ledger, or may be several"));
    }
    Profile profile = shown.get().profile();
    List<Grades.Grade> grades = shown.get().grades();
    return Form.of(
        request,
        () -> pages.page(
            request,
            wording(request),
            "source",
            Map.of(
                "profile", profile,
                "grades", grades,
                "most", most,
                "some", SHOWN,
                "more", MOST_SHOWN)),
        () -> SourceLine.of(profile, grades),
        () -> ProfileRow.of(profile, grades));
  }
}
