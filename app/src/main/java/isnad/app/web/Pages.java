package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.change.Knowledge;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/** Fills a template: every page has its wording, its own address and that in the other language. */
@Component
class Pages {
  private final Desks desks;
  private final MessageSource phrases;

  Pages(Desks desks, MessageSource phrases) {
    this.desks = desks;
    this.phrases = phrases;
  }

  Wording wording(HttpServletRequest request) {
    Locale locale = RequestContextUtils.getLocale(request);
    Knowledge known = desks.words();
    return new Wording(locale, known.names(), known.packs().registry(), phrases);
  }

  ModelAndView page(HttpServletRequest request, String template, Map<String, ?> model) {
    return page(request, wording(request), template, model);
  }

  /** The same with a wording that knows more. */
  ModelAndView page(
      HttpServletRequest request, Wording wording, String template, Map<String, ?> model) {
    ModelAndView page = new ModelAndView(template, model);
    page.addObject("w", wording);
    page.addObject("here", here(request, "format", null));
    page.addObject("json", here(request, "format", "json"));
    page.addObject("csv", here(request, "format", "csv"));
    page.addObject("other", here(request, "lang", wording.isArabic() ? "en" : "ar"));
    page.addObject("section", template);
    page.addObject("reviewer", reviewer(request));
    page.addObject("signed", desks.people().isPresent());
    page.addObject("person", desks.signer(""));
    page.addObject("may", desks.rights().stream().map(Right::key).toList());
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      // Asked for now: its cookie cannot be set once the page is on its way.
      token.getToken();
      page.addObject("csrf", token);
    }
    return page;
  }

  /** A part of a request; what is empty was not given. */
  static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static String reviewer(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, DecisionForms.REVIEWER);
    try {
      return cookie == null ? "" : URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException damaged) {
      return "";
    }
  }

  /** The address of a request with one parameter set, or taken out. */
  static String here(HttpServletRequest request, String parameter, @Nullable String to) {
    Map<String, @Nullable String> one = new HashMap<>();
    one.put(parameter, to);
    return here(request, one);
  }

  /** The same with several. */
  static String here(HttpServletRequest request, Map<String, @Nullable String> parameters) {
    UriComponentsBuilder builder = UriComponentsBuilder.fromPath(request.getRequestURI());
    if (request.getQueryString() != null) {
      builder.query(request.getQueryString());
    }
    builder.replaceQueryParam("lang");
    parameters.forEach((parameter, to) -> {
      builder.replaceQueryParam(parameter);
      if (to != null) {
        builder.queryParam(parameter, UriUtils.encode(to, StandardCharsets.UTF_8));
      }
    });
    return builder.build(true).toUriString();
  }
}
