package isnad.app.web;

import isnad.app.access.AccessFault;
import isnad.core.report.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses whatever comes under another name or from another origin. */
final class Neighbours extends OncePerRequestFilter {
  private final Gate gate;
  private final Set<String> hosts;

  /** {@code hosts} are the names under which the desk is asked. */
  Neighbours(Gate gate, Set<String> hosts) {
    this.gate = gate;
    this.hosts = Set.copyOf(hosts);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOurs(request) && gate.pass()) {
      answer(request, response, chain);
      return;
    }
    Safety.say(
        request,
        response,
        HttpServletResponse.SC_FORBIDDEN,
        DeskProblem.FOREIGN_REQUEST.of("this desk answers its own pages alone"));
  }

  /** A fault of the desk's own costs one answer, and shows nothing of its inside. */
  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (AccessFault fault) {
      tell(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, fault.problem());
    } catch (RequestRejectedException unfit) {
      tell(
          request,
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          DeskProblem.BAD_REQUEST.of("a part of the request makes no sense"));
    } catch (ServletException | RuntimeException fault) {
      logger.error("a page could not be made", fault);
      tell(
          request,
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          DeskProblem.INTERNAL_FAULT.of("the page could not be made; please report it"));
    }
  }

  private static void tell(
      HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
      throws IOException {
    if (!response.isCommitted()) {
      response.reset();
      response.setHeader("X-Content-Type-Options", "nosniff");
      Safety.say(request, response, status, problem);
    }
  }

  private boolean isOurs(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host == null || !hosts.contains(host.replaceFirst(":\\d+$", ""))) {
      return false;
    }
    return isOrigin(request.getHeader("Origin"), host)
            && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"))
        || isLookedAt(request);
  }

  /** A link on another page may lead here: that shows a person something and changes nothing. */
  private static boolean isLookedAt(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        && "document".equals(request.getHeader("Sec-Fetch-Dest"));
  }

  private static boolean isOrigin(@Nullable String origin, String host) {
    if (origin == null) {
      return true;
    }
    try {
      return host.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
