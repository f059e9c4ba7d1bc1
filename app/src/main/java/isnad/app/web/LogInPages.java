package isnad.app.web;

import isnad.app.access.AccessProblem;
import isnad.app.access.Account;
import isnad.app.access.Doer;
import isnad.app.access.Organisation;
import isnad.app.access.People;
import isnad.app.access.Right;
import isnad.app.answer.Refused;
import isnad.core.report.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people say who they are, and where the first account is made. */
@Controller
class LogInPages {
  private final Desks desks;
  private final Pages pages;
  private final Sessions sessions;
  private final CsrfTokenRepository tokens;

  LogInPages(Desks desks, Pages pages, Sessions sessions, CsrfTokenRepository tokens) {
    this.desks = desks;
    this.pages = pages;
    this.sessions = sessions;
    this.tokens = tokens;
  }

  private People people() throws Refused {
    return desks
        .people()
        .orElseThrow(() -> new Refused(AccessProblem.NO_ACCOUNTS.of(
            "there is no log-in here: isnad serve --accounts has one")));
  }

  @Anybody
  @GetMapping("/login")
  Object form(HttpServletRequest request, @RequestParam(defaultValue = "/") String back)
      throws Refused {
    if (people().setUp().isWanted()) {
      return "redirect:/setup";
    }
    return page(request, "login", Map.of("back", within(back)), null);
  }

  /** Whatever is wrong, the answer is the same. */
  @Anybody
  @PostMapping("/login")
  Object logIn(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam String name,
      @RequestParam String password,
      @RequestParam(defaultValue = "/") String back)
      throws Refused {
    Optional<Account> account = people().logIns().by(name.strip(), password);
    if (account.isEmpty()) {
      return page(
          request,
          "login",
          Map.of("back", within(back)),
          AccessProblem.NOT_LOGGED_IN.of("name and password do not belong together, or it was"
              + " tried too often: then it takes 15 minutes"));
    }
    return begun(request, response, account.get(), within(back));
  }

  @Needs(Right.LOOK)
  @PostMapping("/logout")
  String logOut(HttpServletRequest request, HttpServletResponse response) throws Refused {
    People unused = people();
    sessions.end(request);
    tokens.saveToken(null, request, response);
    return "redirect:/login";
  }

  /** Where the first account is made, by the code that the terminal shows. */
  @Anybody
  @GetMapping("/setup")
  Object setUp(HttpServletRequest request, @RequestParam(defaultValue = "") String code)
      throws Refused {
    if (!people().setUp().isWanted()) {
      return "redirect:/login";
    }
    return page(request, "setup", Map.of("code", code), null);
  }

  @Anybody
  @PostMapping("/setup")
  Object make(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam String code,
      @RequestParam String name,
      @RequestParam String password,
      @RequestParam String again)
      throws Refused {
    try {
      if (!password.equals(again)) {
        throw new Refused(AccessProblem.WEAK_PASSWORD.of("what was typed twice is not the same"));
      }
      Doer by = new Doer(Organisation.HOME, name.strip(), "", request.getRemoteAddr());
      Account account = people().setUp().make(by, code, name.strip(), password);
      return begun(request, response, account, "/");
    } catch (Refused refused) {
      return page(request, "setup", Map.of("code", code), refused.problem());
    }
  }

  /** Begins a session, with another token for its forms than whoever was here before had. */
  private String begun(
      HttpServletRequest request, HttpServletResponse response, Account account, String back) {
    sessions.begin(request, account);
    tokens.saveToken(null, request, response);
    Asker asker = new Asker(account, account.rights(), "", request.getRemoteAddr());
    asker.isBehind(request);
    return "redirect:" + back;
  }

  private Object page(
      HttpServletRequest request, String template, Map<String, ?> model, @Nullable Problem problem)
      throws Refused {
    if (problem != null && Form.wanted(request) != Form.HTML) {
      throw new Refused(problem);
    }
    Map<String, Object> all = new HashMap<>(model);
    if (problem != null) {
      all.put("problem", problem);
    }
    ModelAndView page = pages.page(request, template, all);
    if (problem != null) {
      page.setStatus(
          problem.code() == AccessProblem.NOT_LOGGED_IN
              ? HttpStatus.UNAUTHORIZED
              : HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  /** To a page of this desk, and to no other's. */
  private static String within(String back) {
    return DecisionForms.isWithin(back) ? back : "/";
  }
}
