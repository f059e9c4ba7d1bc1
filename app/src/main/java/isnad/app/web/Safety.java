package isnad.app.web;

import isnad.core.report.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other pages of the same browser out. There is no log-in on a person's own machine, so what
 * a foreign page could reach is refused: requests under another host's name (DNS rebinding), from
 * another origin, and forms without the token of this desk.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration(SecurityFilterAutoConfiguration.class)
class Safety {
  /** Nothing but what the desk itself serves; no script or style inside a page. */
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
      + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
      + " base-uri 'none'; frame-ancestors 'none'";

  private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost", "[::1]");

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Gate gate) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .addFilterBefore(new Neighbours(gate), DisableEncodeUrlFilter.class)
        .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(faults -> faults.accessDeniedHandler((request, response, denied) -> say(
            response,
            HttpServletResponse.SC_FORBIDDEN,
            DeskProblem.FORM_WITHOUT_TOKEN.of("open the page anew and send its form again"))))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** Tokens are kept in a cookie that no script can read and no other site sends. */
  private static CookieCsrfTokenRepository tokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).sameSite("Strict").path("/"));
    return tokens;
  }

  private static void say(HttpServletResponse response, int status, Problem problem)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(problem.code().code() + ": " + problem.what() + "\n");
  }

  /** Refuses whatever comes under another name or from another origin. */
  private static final class Neighbours extends OncePerRequestFilter {
    private final Gate gate;

    Neighbours(Gate gate) {
      this.gate = gate;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (!isReadable(request)) {
        refuse(request, response);
        return;
      }
      if (isOurs(request) && gate.pass()) {
        answer(request, response, chain);
        return;
      }
      say(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          DeskProblem.FOREIGN_REQUEST.of("this desk answers its own pages alone"));
    }

    /** What cannot be taken apart is an upload that is too large, or no request of ours. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String type = request.getContentType();
      if (type != null && type.startsWith("multipart/")) {
        say(
            response,
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            DeskProblem.LARGE_UPLOAD.of("at most " + DeskServer.LARGEST_UPLOAD + " and "
                + DeskServer.MOST_FILES + " files at a time"));
      } else {
        say(
            response,
            HttpServletResponse.SC_BAD_REQUEST,
            DeskProblem.BAD_REQUEST.of("a part of it is no UTF-8, or there are too many"));
      }
    }

    private static boolean isReadable(HttpServletRequest request) {
      try {
        return request.getParameterMap() != null;
      } catch (IllegalStateException unreadable) {
        return false;
      }
    }

    /** A fault of the desk's own costs one answer, and shows nothing of its inside. */
    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException {
      try {
        chain.doFilter(request, response);
      } catch (ServletException | RuntimeException fault) {
        logger.error("a page could not be made", fault);
        if (!response.isCommitted()) {
          response.reset();
          response.setHeader("X-Content-Type-Options", "nosniff");
          say(
              response,
              HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
              DeskProblem.INTERNAL_FAULT.of("the page could not be made; please report it"));
        }
      }
    }

    private static boolean isOurs(HttpServletRequest request) {
      String host = request.getHeader("Host");
      if (host == null || !OURSELVES.contains(host.replaceFirst(":\\d+$", ""))) {
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
}
