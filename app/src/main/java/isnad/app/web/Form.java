package isnad.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** In what form a page's address answers: as the page, as JSON, or as comma-separated values. */
enum Form {
  HTML(MediaType.TEXT_HTML),
  GEOJSON(new MediaType("application", "geo+json")),
  JSON(MediaType.APPLICATION_JSON),
  CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

  private final MediaType type;

  Form(MediaType type) {
    this.type = type;
  }

  /** What {@code ?format=} asks for, or else the first that is accepted; a page otherwise. */
  static Form wanted(HttpServletRequest request) {
    String given = request.getParameter("format");
    if (given != null) {
      for (Form form : values()) {
        if (form.name().toLowerCase(Locale.ROOT).equals(given)) {
          return form;
        }
      }
    }
    String accept = request.getHeader("Accept");
    if (accept != null) {
      try {
        for (MediaType one : MediaType.parseMediaTypes(accept)) {
          for (Form form : values()) {
            if (one.getType().equals(form.type.getType())
                && one.getSubtype().equals(form.type.getSubtype())) {
              return form;
            }
          }
        }
      } catch (org.springframework.http.InvalidMediaTypeException none) {
        return HTML;
      }
    }
    return HTML;
  }

  /** Whether what is asked for is made to be carried elsewhere: a table, or a brief as text. */
  static boolean isTakenAway(HttpServletRequest request) {
    return wanted(request) == CSV || "md".equals(request.getParameter("format"));
  }

  /** Whether a program asks, by its header alone: parameters may be what cannot be read. */
  static boolean isJsonAccepted(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(JSON.type.toString()) && !accept.contains("html");
  }

  /** The places of something, for maps. */
  static ResponseEntity<String> places(String json) {
    return ResponseEntity.ok().contentType(GEOJSON.type).body(json);
  }

  /** An answer in each of the forms, made only in that which is wanted. */
  static Object of(
      HttpServletRequest request,
      Supplier<?> page,
      Supplier<String> json,
      Supplier<List<String>> rows) {
    return switch (wanted(request)) {
      case HTML -> page.get();
      // What has no places is told as it is.
      case JSON, GEOJSON -> ResponseEntity.ok().contentType(JSON.type).body(json.get());
      case CSV ->
        ResponseEntity.ok()
            .contentType(CSV.type)
            .header("Content-Disposition", "attachment; filename=\"isnad.csv\"")
            // By the mark spreadsheets know that it is UTF-8.
            .body("\uFEFF" + String.join("\r\n", rows.get()) + "\r\n");
    };
  }

  /** Lines of JSON as one array. */
  static String array(List<String> lines) {
    return "[" + String.join(",\n", lines) + "]";
  }
}
