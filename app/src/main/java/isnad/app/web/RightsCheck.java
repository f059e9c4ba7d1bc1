package isnad.app.web;

import isnad.app.access.AccessProblem;
import isnad.app.access.Right;
import isnad.app.answer.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Lets nobody at an address that they have no right to; what names no right is for nobody. */
final class RightsCheck implements HandlerInterceptor {
  private final ObjectProvider<Desks> open;

  /** {@code open} are the desks, which there are once a request is let through. */
  RightsCheck(ObjectProvider<Desks> open) {
    this.open = open;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Refused {
    if (handler instanceof ResourceHttpRequestHandler) {
      return true;
    }
    if (!(handler instanceof HandlerMethod method)) {
      throw refused("nobody has a right to it");
    }
    if (method.hasMethodAnnotation(Anybody.class)) {
      return true;
    }
    Desks desks = open.getObject();
    if (desks.people().isPresent() && Asker.of(request).isEmpty()) {
      throw new Refused(AccessProblem.NOT_LOGGED_IN.of("log in first"));
    }
    Needs needs = method.getMethodAnnotation(Needs.class);
    if (needs == null) {
      throw refused("nobody has a right to it");
    }
    Set<Right> rights = desks.rights();
    require(rights, needs.value());
    if (Form.isTakenAway(request)) {
      require(rights, Right.EXPORT);
    }
    return true;
  }

  private static void require(Set<Right> rights, Right right) throws Refused {
    if (!rights.contains(right)) {
      throw refused("it needs the right \"" + right.key() + "\"");
    }
  }

  private static Refused refused(String what) {
    return new Refused(DeskProblem.NOT_ALLOWED.of(what));
  }
}
