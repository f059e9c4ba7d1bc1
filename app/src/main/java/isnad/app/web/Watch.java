package isnad.app.web;

import isnad.app.access.AccessProblem;
import isnad.app.access.Account;
import isnad.app.access.AuditWriter;
import isnad.app.access.Deed;
import isnad.app.access.Doer;
import isnad.app.access.Done;
import isnad.app.access.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the audit log what was asked for, by whom and with which answer. A change is answered only
 * once its entry is kept.
 */
final class Watch extends OncePerRequestFilter {
  /** The parts of requests that say what one is about; no words of texts, searches or reasons. */
  private static final List<String> TOLD =
      List.of("id", "version", "claim", "incident", "decision", "about", "what", "tlp", "format");

  /** The longest of such parts, in UTF-16 units. */
  private static final int LONGEST = 100;

  private final ObjectProvider<Desks> desks;
  private final Counted counted;

  Watch(ObjectProvider<Desks> desks, Counted counted) {
    this.desks = desks;
    this.counted = counted;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/static/") || path.equals("/health");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Desks open = desks.getObject();
    AuditWriter writer = open.writer();
    if (writer.isFailing()) {
      Safety.say(
          request,
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          AccessProblem.AUDIT_NOT_WRITTEN.of("the audit log cannot be written now"));
    } else if (request.getMethod().equals("POST")) {
      change(request, response, chain, open);
    } else {
      look(request, response, chain, writer);
    }
  }

  /** Whoever is not known is shown nothing of a ledger, which is not told. */
  private void look(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      AuditWriter writer)
      throws ServletException, IOException {
    int answer = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, response);
      answer = response.getStatus();
    } finally {
      Optional<Asker> asker = Asker.of(request);
      if (asker.isPresent()) {
        writer.soon(done(request, answer, asker.get().doer()));
      }
    }
  }

  private void change(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, Desks open)
      throws ServletException, IOException {
    Optional<Asker> before = Asker.of(request);
    HeldAnswer held = new HeldAnswer(response);
    int answer = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, held);
      answer = held.getStatus();
    } finally {
      Doer by = Asker.of(request)
          .or(() -> before)
          .map(Asker::doer)
          .orElseGet(() -> nobody(request, open.people().orElseThrow()));
      open.writer().now(done(request, answer, by));
    }
    held.send();
  }

  /** Of who is not let in, the name where there is one: what else was typed may be a password. */
  private static Doer nobody(HttpServletRequest request, People people) {
    String name = request.getParameter("name");
    Optional<Account> meant = Optional.ofNullable(name)
        .map(String::strip)
        .filter(Account::isName)
        .flatMap(people.accounts()::called);
    return new Doer(
        meant.map(Account::organisation).orElse(""),
        meant.map(Account::name).orElse(""),
        "",
        request.getRemoteAddr());
  }

  private Done done(HttpServletRequest request, int answer, Doer by) {
    Deed deed = deed(request);
    counted.answered(deed, answer);
    return new Done(by, deed, about(request), answer);
  }

  private static Deed deed(HttpServletRequest request) {
    String path = request.getServletPath();
    if (request.getMethod().equals("POST")) {
      return path.equals("/login")
          ? Deed.LOG_IN
          : path.equals("/logout") ? Deed.LOG_OUT : Deed.CHANGE;
    }
    boolean original = path.equals("/report/original") && Form.wanted(request) != Form.JSON;
    return original || Form.isTakenAway(request) ? Deed.EXPORT : Deed.LOOK;
  }

  private static String about(HttpServletRequest request) {
    List<String> parts = new ArrayList<>();
    for (String name : TOLD) {
      String value = request.getParameter(name);
      if (value != null && !value.isEmpty() && !request.getServletPath().equals("/login")) {
        parts.add(name + "=" + value.substring(0, Math.min(LONGEST, value.length())));
      }
    }
    String address = request.getMethod() + " " + request.getServletPath();
    return parts.isEmpty() ? address : address + "?" + String.join("&", parts);
  }
}
