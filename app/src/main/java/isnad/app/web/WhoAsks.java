package isnad.app.web;

import isnad.app.access.AccessProblem;
import isnad.app.access.Account;
import isnad.app.access.People;
import isnad.app.access.Right;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is behind a request, and lets nobody further who is not known. */
final class WhoAsks extends OncePerRequestFilter {
  /** What answers whoever asks; what else says that it is for anybody is checked once more. */
  private static final Set<String> OPEN = Set.of("/login", "/setup", "/health");

  private static final String BEARER = "Bearer ";

  private final ObjectProvider<Desks> desks;
  private final Sessions sessions;

  WhoAsks(ObjectProvider<Desks> desks, Sessions sessions) {
    this.desks = desks;
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    People people = desks.getObject().people().orElseThrow();
    String shown = request.getHeader("Authorization");
    Optional<Asker> asker =
        shown == null ? loggedIn(request, people) : program(request, shown, people);
    asker.ifPresent(one -> one.isBehind(request));
    if (asker.isPresent() || shown == null && isOpen(request)) {
      chain.doFilter(request, response);
    } else if (shown != null) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Safety.say(
          request,
          response,
          HttpServletResponse.SC_UNAUTHORIZED,
          AccessProblem.NOT_LOGGED_IN.of("the token is none, is revoked or has ended"));
    } else if (isUpload(request) || Takeable.isReadable(request)) {
      leadToLogIn(request, response, people.setUp().isWanted());
    } else {
      Takeable.refuse(request, response);
    }
  }

  private Optional<Asker> loggedIn(HttpServletRequest request, People people) {
    return sessions
        .account(request, people.accounts())
        .map(one -> new Asker(one, one.rights(), "", request.getRemoteAddr()));
  }

  /** A program, with those of its token's rights that the account still has. */
  private static Optional<Asker> program(HttpServletRequest request, String shown, People people) {
    if (!shown.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.empty();
    }
    return people
        .tokens()
        .shown(shown.substring(BEARER.length()).strip())
        .flatMap(token -> people
            .accounts()
            .called(token.account())
            .filter(account -> account.state() == Account.State.OPEN)
            .map(account -> {
              Set<Right> rights = EnumSet.noneOf(Right.class);
              rights.addAll(token.rights());
              rights.retainAll(account.rights());
              return new Asker(account, rights, token.id(), request.getRemoteAddr());
            }));
  }

  /** Of who is not known no upload is taken: it would be written to the disk. */
  private static boolean isOpen(HttpServletRequest request) {
    String path = request.getServletPath();
    return !isUpload(request) && (OPEN.contains(path) || path.startsWith("/static/"));
  }

  private static boolean isUpload(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** Browsers are led to the page for it, programs are told. */
  private static void leadToLogIn(
      HttpServletRequest request, HttpServletResponse response, boolean nobodyYet)
      throws IOException {
    boolean page = request.getMethod().equals("GET")
        && !isUpload(request)
        && Form.wanted(request) == Form.HTML
        && request.getHeader("HX-Request") == null;
    if (page) {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      String to = nobodyYet
          ? "/setup"
          : "/login?back="
              + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", to);
    } else {
      Safety.say(
          request,
          response,
          HttpServletResponse.SC_UNAUTHORIZED,
          AccessProblem.NOT_LOGGED_IN.of("log in first"));
    }
  }
}
