package isnad.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has whoever asks too often wait: by the address of clients, and once known, by account. */
final class RateLimits {
  private final Counted counted;
  private final Buckets clients;
  private final Buckets entering;
  private final Buckets accounts;

  RateLimits(Rates rates, Counted counted) {
    this.counted = counted;
    clients = new Buckets(rates.perClient());
    entering = new Buckets(rates.logIns());
    accounts = new Buckets(rates.perAccount());
  }

  private boolean isLet(
      HttpServletRequest request, HttpServletResponse response, Buckets buckets, String who)
      throws IOException {
    long wait = buckets.take(who);
    if (wait == 0) {
      return true;
    }
    counted.limited();
    long seconds = TimeUnit.NANOSECONDS.toSeconds(wait) + 1;
    response.setHeader("Retry-After", String.valueOf(seconds));
    Safety.say(
        request,
        response,
        429,
        DeskProblem.TOO_MANY_REQUESTS.of("too much was asked for: again in " + seconds + " s"));
    return false;
  }

  /** The limit of clients, whoever they are; log-in has one of its own. */
  OncePerRequestFilter ofClients() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        String client = Buckets.client(request.getRemoteAddr());
        String path = request.getServletPath();
        boolean enters =
            request.getMethod().equals("POST") && (path.equals("/login") || path.equals("/setup"));
        if (path.startsWith("/static/")
            || isLet(request, response, clients, client)
                && (!enters || isLet(request, response, entering, client))) {
          chain.doFilter(request, response);
        }
      }
    };
  }

  /** The limit of accounts, from wherever they ask. */
  OncePerRequestFilter ofAccounts() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        String account = Asker.of(request).map(asker -> asker.account().name()).orElse("");
        if (account.isEmpty() || isLet(request, response, accounts, account)) {
          chain.doFilter(request, response);
        }
      }
    };
  }
}
