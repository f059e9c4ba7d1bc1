package isnad.app.web.taxii;

import isnad.app.json.TaxiiLine;
import isnad.app.store.Partner;
import isnad.app.store.SharingStore;
import isnad.app.web.Buckets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request through to what it asks for if a partner makes it (HTTP's Basic scheme, with the
 * key as name and the token as password) and it can be answered in a form that it accepts. All that
 * is wrong is told in TAXII's own form.
 */
final class Caller extends OncePerRequestFilter {
  private static final String PARTNER = Caller.class.getName();
  private static final String SCHEME = "basic ";

  /** Of one address within a minute. */
  private static final int MOST_REQUESTS = 1_200;

  /** The same with a wrong name or token. */
  private static final int MOST_FAILED = 20;

  private final SharingStore store;
  private final Buckets requests = new Buckets(MOST_REQUESTS);
  private final Buckets failed = new Buckets(MOST_FAILED);
  private final Clock clock;

  Caller(SharingStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Who makes {@code request}. */
  static Partner of(HttpServletRequest request) {
    if (request.getAttribute(PARTNER) instanceof Partner partner) {
      return partner;
    }
    throw new IllegalStateException("a request that nobody let through");
  }

  /** The same where it may not be known. */
  static Optional<Partner> known(HttpServletRequest request) {
    return request.getAttribute(PARTNER) instanceof Partner partner
        ? Optional.of(partner)
        : Optional.empty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    try {
      request.setAttribute(PARTNER, partner(request));
      requireAcceptable(request);
      requireReadable(request);
      chain.doFilter(request, response);
    } catch (TaxiiRefusal refusal) {
      tell(response, refusal);
    } catch (ServletException | RuntimeException fault) {
      TaxiiRefusal refusal = refusal(fault);
      if (refusal.problem() == TaxiiProblem.TAXII_FAULT) {
        logger.error("a request of TAXII was not answered", fault);
      }
      tell(response, refusal);
    }
  }

  /** Parameters are taken apart once they are first asked for, and may be no UTF-8. */
  private static void requireReadable(HttpServletRequest request) {
    try {
      Map<String, String[]> unused = request.getParameterMap();
    } catch (IllegalStateException unreadable) {
      throw new TaxiiRefusal(
          TaxiiProblem.TAXII_BAD_REQUEST,
          "a part of the request is no UTF-8, or there is too much");
    }
  }

  private static TaxiiRefusal refusal(Exception fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof TaxiiRefusal refusal) {
        return refusal;
      }
    }
    return new TaxiiRefusal(TaxiiProblem.TAXII_FAULT, "it could not be answered; ask again later");
  }

  static void tell(HttpServletResponse response, TaxiiRefusal refusal) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    int status = refusal.problem().status();
    response.resetBuffer();
    response.setStatus(status);
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Isnad\", charset=\"UTF-8\"");
    }
    response.setContentType(TaxiiLine.MEDIA_TYPE);
    String title = refusal.problem().code().replace('-', ' ').replaceFirst("^taxii ", "");
    byte[] body = TaxiiLine.error(
            title, refusal.why(), refusal.problem().code(), OptionalLong.of(status))
        .getBytes(StandardCharsets.UTF_8);
    response.getOutputStream().write(body);
  }

  private Partner partner(HttpServletRequest request) {
    String from = Buckets.client(request.getRemoteAddr());
    if (requests.take(from) > 0 || failed.isEmpty(from)) {
      throw new TaxiiRefusal(
          TaxiiProblem.TAXII_TOO_MANY, "too many requests from this address; wait a minute");
    }
    Optional<Partner> known = credentials(request)
        .flatMap(pair -> store.partner(pair.getFirst(), pair.getLast(), clock.instant()));
    if (known.isEmpty()) {
      long unused = failed.take(from);
      throw new TaxiiRefusal(
          TaxiiProblem.TAXII_UNKNOWN_PARTNER, "say who you are: a partner's key, and its token");
    }
    return known.get();
  }

  private static Optional<List<String>> credentials(HttpServletRequest request) {
    String given = request.getHeader("Authorization");
    if (given == null || !given.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      return Optional.empty();
    }
    try {
      byte[] pair = Base64.getDecoder().decode(given.substring(SCHEME.length()).strip());
      String text = new String(pair, StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(List.of(text.substring(0, colon), text.substring(colon + 1)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** TAXII 2.1, whatever the version that is not named, or anything at all. */
  private static void requireAcceptable(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    if (accept != null) {
      for (String one : accept.toLowerCase(Locale.ROOT).split(",")) {
        String type = one.replace(" ", "").replaceFirst(";q=[0-9.]+$", "");
        if (type.equals("application/taxii+json")
            || type.equals(TaxiiLine.MEDIA_TYPE)
            || type.equals("*/*")
            || type.equals("application/*")) {
          return;
        }
      }
    }
    throw new TaxiiRefusal(
        TaxiiProblem.TAXII_NOT_ACCEPTABLE, "what can be given is " + TaxiiLine.MEDIA_TYPE);
  }
}
