package isnad.app.web.taxii;

import isnad.app.access.AuditWriter;
import isnad.app.access.Deed;
import isnad.app.access.Doer;
import isnad.app.access.Done;
import isnad.app.store.Partner;
import isnad.app.web.HeldAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the audit log what partners asked for and with which answer, by their keys and addresses.
 * What they send is answered only once its entry is kept; objects that they asked for by name are
 * not told.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Witness extends OncePerRequestFilter {
  /** The parts of requests that say which page of a collection is asked for. */
  private static final List<String> TOLD = List.of("added_after", "limit");

  /** The longest of such parts, in UTF-16 units. */
  private static final int LONGEST = 60;

  private static final String OBJECTS = ".*/collections/[^/]+/(objects|manifest)/.*";

  private final Optional<AuditWriter> log;

  Witness(Log log) {
    this.log = log.writer;
  }

  /** Where it is told, if anywhere. */
  record Log(Optional<AuditWriter> writer) {}

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return log.isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    AuditWriter writer = log.orElseThrow();
    if (writer.isFailing()) {
      Caller.tell(
          response,
          new TaxiiRefusal(
              TaxiiProblem.TAXII_FAULT, "the audit log cannot be written; ask again later"));
    } else if (request.getMethod().equals("GET")) {
      seen(request, response, chain, writer);
    } else {
      changed(request, response, chain, writer);
    }
  }

  private static void seen(
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
      Deed deed = request.getRequestURI().matches(OBJECTS) ? Deed.SHARE : Deed.LOOK;
      done(request, deed, answer).ifPresent(writer::soon);
    }
  }

  private static void changed(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      AuditWriter writer)
      throws ServletException, IOException {
    HeldAnswer held = new HeldAnswer(response);
    int answer = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, held);
      answer = held.getStatus();
    } finally {
      done(request, Deed.CHANGE, answer).ifPresent(writer::now);
    }
    held.send();
  }

  /** Who is not known tried to be; who shows nothing to be known by is not told of. */
  private static Optional<Done> done(HttpServletRequest request, Deed deed, int answer) {
    Optional<Partner> partner = Caller.known(request);
    if (partner.isEmpty() && answer != HttpServletResponse.SC_UNAUTHORIZED
        || partner.isEmpty() && request.getHeader("Authorization") == null) {
      return Optional.empty();
    }
    String name = partner.map(one -> "partner:" + one.key()).orElse("");
    return Optional.of(new Done(
        new Doer("", name, "", request.getRemoteAddr()),
        partner.isEmpty() ? Deed.LOG_IN : deed,
        about(request),
        answer));
  }

  private static String about(HttpServletRequest request) {
    List<String> parts = new ArrayList<>();
    for (String name : TOLD) {
      String value = request.getParameter(name);
      if (value != null && !value.isEmpty()) {
        parts.add(name + "=" + value.substring(0, Math.min(LONGEST, value.length())));
      }
    }
    String address = request.getMethod() + " " + request.getRequestURI();
    return parts.isEmpty() ? address : address + "?" + String.join("&", parts);
  }
}
