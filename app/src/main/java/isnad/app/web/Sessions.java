package isnad.app.web;

import isnad.app.access.Account;
import isnad.app.access.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Who is logged in: sessions in this process's memory, which end when nobody used them for half an
 * hour, after twelve hours at most, and when the account is locked or its password changed.
 */
final class Sessions {
  /** What its cookie is called. */
  static final String COOKIE = "isnad-session";

  /** In the form that the server's settings take. */
  static final String IDLE = "30m";

  static final Duration LONGEST = Duration.ofHours(12);

  private static final String ATTRIBUTE = "isnad.began";

  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  private record Began(String account, int stamp, long at) implements Serializable {}

  /** Begins one under an id that nobody had before. */
  void begin(HttpServletRequest request, Account account) {
    end(request);
    request
        .getSession(true)
        .setAttribute(ATTRIBUTE, new Began(account.name(), account.stamp(), clock.millis()));
  }

  void end(HttpServletRequest request) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
  }

  /** The account that is logged in, as it is now. */
  Optional<Account> account(HttpServletRequest request, Accounts accounts) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Began began)) {
      return Optional.empty();
    }
    Optional<Account> account = Optional.of(began)
        .filter(one -> clock.millis() - one.at < LONGEST.toMillis())
        .flatMap(one -> accounts.called(one.account))
        .filter(one -> one.state() == Account.State.OPEN && one.stamp() == began.stamp);
    if (account.isEmpty()) {
      session.invalidate();
    }
    return account;
  }
}
