package isnad.app.web;

import isnad.app.access.Account;
import isnad.app.access.Doer;
import isnad.app.access.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who asks, by an account: what they may do now, and the id of the token that they show, empty
 * where they are logged in.
 */
record Asker(Account account, Set<Right> rights, String token, String client) {
  private static final String ATTRIBUTE = Asker.class.getName();

  Asker {
    rights = Set.copyOf(rights);
  }

  /** Whether it is a program, which no other page of a browser can have send its token. */
  boolean isProgram() {
    return !token.isEmpty();
  }

  Doer doer() {
    return new Doer(account.organisation(), account.name(), token, client);
  }

  /** Who is behind a request; nobody where that is not known. */
  static Optional<Asker> of(HttpServletRequest request) {
    return Optional.ofNullable((Asker) request.getAttribute(ATTRIBUTE));
  }

  /** Who is behind the request that this thread answers. */
  static Optional<Asker> now() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? of(request.getRequest())
        : Optional.empty();
  }

  /** Has the request be this person's. */
  void isBehind(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
