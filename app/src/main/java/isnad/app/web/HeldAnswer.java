package isnad.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is kept back until it is sent. */
public final class HeldAnswer extends ContentCachingResponseWrapper {
  private @Nullable String location;

  public HeldAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendRedirect(String where) {
    resetBuffer();
    location = where;
    setStatus(HttpServletResponse.SC_FOUND);
  }

  @Override
  public void sendRedirect(String where, int status, boolean clear) {
    sendRedirect(where);
    setStatus(status);
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String what) {
    setStatus(status);
  }

  /** Gives what was held. */
  public void send() throws IOException {
    if (location == null) {
      copyBodyToResponse();
    } else {
      ((HttpServletResponse) getResponse()).setHeader("Location", location);
    }
  }
}
