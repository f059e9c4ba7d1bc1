package isnad.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes requests apart before anything is made of them. Of those that somebody has to be known for
 * it is known by then.
 */
final class Takeable extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
    } else {
      refuse(request, response);
    }
  }

  /** What cannot be taken apart is an upload that is too large, or no request of ours. */
  static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String type = request.getContentType();
    if (type != null && type.startsWith("multipart/")) {
      Safety.say(
          request,
          response,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          DeskProblem.LARGE_UPLOAD.of("at most " + DeskServer.LARGEST_UPLOAD + " and "
              + DeskServer.MOST_FILES + " files at a time"));
    } else {
      Safety.say(
          request,
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          DeskProblem.BAD_REQUEST.of("a part of it is no UTF-8, or there are too many"));
    }
  }

  /** Whether its parameters can be told. */
  static boolean isReadable(HttpServletRequest request) {
    try {
      return request.getParameterMap() != null;
    } catch (IllegalStateException unreadable) {
      return false;
    }
  }
}
