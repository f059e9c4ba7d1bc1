package isnad.app.web;

import isnad.app.json.ProblemLine;
import isnad.core.report.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * Keeps others out: requests under another host's name (DNS rebinding) or from another origin,
 * forms without the token of this desk, and where there are accounts, whoever is not logged in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration(SecurityFilterAutoConfiguration.class)
class Safety {
  /** Nothing but what the desk itself serves; no script or style inside a page. */
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
      + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
      + " base-uri 'none'; frame-ancestors 'none'";

  /** How long a browser that came by TLS comes by nothing else. */
  private static final Duration STRICT = Duration.ofDays(365);

  @Bean
  Sessions sessions(Clock clock) {
    return new Sessions(clock);
  }

  @Bean
  Counted counted() {
    return new Counted();
  }

  /** Tokens are kept in a cookie that no script can read and no other site sends. */
  @Bean
  CookieCsrfTokenRepository tokens(Serving serving) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).sameSite("Strict").path("/").secure(serving.isSecure()));
    return tokens;
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      Gate gate,
      Serving serving,
      CookieCsrfTokenRepository tokens,
      Sessions sessions,
      Counted counted,
      ObjectProvider<Desks> desks) {
    http.addFilterBefore(new Neighbours(gate, serving.hosts()), DisableEncodeUrlFilter.class);
    http.addFilterBefore(new Takeable(), CsrfFilter.class);
    if (serving.accounts()) {
      // Who has accounts is known once the desk is open, which the first filter waits for.
      RateLimits limits = new RateLimits(serving.rates(), counted);
      http.addFilterBefore(limits.ofClients(), Takeable.class);
      http.addFilterBefore(new WhoAsks(desks, sessions), Takeable.class);
      http.addFilterBefore(limits.ofAccounts(), Takeable.class);
      http.addFilterBefore(new Watch(desks, counted), CsrfFilter.class);
    }
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.csrfTokenRepository(tokens)
            .ignoringRequestMatchers(
                request -> Asker.of(request).filter(Asker::isProgram).isPresent()))
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(faults -> faults.accessDeniedHandler((request, response, denied) -> say(
            request,
            response,
            HttpServletResponse.SC_FORBIDDEN,
            DeskProblem.FORM_WITHOUT_TOKEN.of("open the page anew and send its form again"))))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
            .httpStrictTransportSecurity(strict -> strict
                .includeSubDomains(false)
                .maxAgeInSeconds(STRICT.toSeconds())
                .requestMatcher(request -> serving.isSecure()))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** Tells what is wrong where no page can, in the form that was asked for. */
  static void say(
      HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
      throws IOException {
    response.setStatus(status);
    if (Form.isJsonAccepted(request)) {
      response.setContentType("application/json;charset=UTF-8");
      response.getWriter().write(ProblemLine.of(problem));
    } else {
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(problem.code().code() + ": " + problem.what() + "\n");
    }
  }
}
