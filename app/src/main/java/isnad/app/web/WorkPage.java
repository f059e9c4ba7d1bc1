package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How far a piece of work is. The page asks for its own middle again until that is over. */
@Controller
class WorkPage {
  private final Desks desks;
  private final Pages pages;
  private final Undertakings undertakings;

  WorkPage(Desks desks, Pages pages, Undertakings undertakings) {
    this.desks = desks;
    this.pages = pages;
    this.undertakings = undertakings;
  }

  /** Leads a browser to where {@code one} is shown. */
  static ResponseEntity<Void> to(Undertaking one) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(one.address()))
        .build();
  }

  @Needs(Right.IMPORT)
  @GetMapping("/import/{id}")
  Object importing(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String since)
      throws Refused {
    return show(request, undertakings.of(desks.mine(), "import", id), since);
  }

  @Needs(Right.SAVE_PACKS)
  @GetMapping("/packs/{id}")
  Object learning(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String since)
      throws Refused {
    return show(request, undertakings.of(desks.mine(), "packs", id), since);
  }

  /** {@code since} is the state that the page told last: only another one is told aloud. */
  private Object show(HttpServletRequest request, Undertaking one, String since) {
    return Form.of(
        request,
        () -> {
          boolean again = request.getHeader("HX-Request") != null;
          // Before what was found, which is whole once it is over.
          Undertaking.State state = one.state();
          ModelAndView page = pages.page(
              request,
              again ? "work :: middle" : "work",
              Map.of(
                  "one",
                  one,
                  "state",
                  state,
                  "before",
                  undertakings.before(desks.mine(), one),
                  "news",
                  again && !state.key().equals(since)));
          page.addObject("section", one.work().page());
          page.addObject("twins", true);
          return page;
        },
        one::json,
        () -> one.work().rows());
  }
}
