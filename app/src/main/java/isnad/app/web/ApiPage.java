package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.json.ApiDocument;
import isnad.app.json.ApiDocument.Parameter;
import isnad.app.present.CommaSeparated;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be asked of the desk, for those who write programs. */
@Controller
class ApiPage {
  private static final List<String> NAMES =
      List.of("method", "path", "parameter", "in", "required", "kind", "says");

  private final Desks desks;
  private final Pages pages;
  private final Addresses addresses;

  ApiPage(Desks desks, Pages pages, Addresses addresses) {
    this.desks = desks;
    this.pages = pages;
    this.addresses = addresses;
  }

  @Needs(Right.LOOK)
  @GetMapping("/api")
  Object api(HttpServletRequest request) {
    ApiDocument document =
        addresses.document(pages.wording(request), desks.mine().version());
    return Form.of(
        request,
        () -> pages.page(request, "api", Map.of("api", document)),
        document::json,
        () -> CommaSeparated.table(NAMES, document.operations().stream().flatMap(ApiPage::rows)));
  }

  private static Stream<List<String>> rows(ApiDocument.Operation one) {
    return one.parameters().stream().map(part -> row(one, part));
  }

  private static List<String> row(ApiDocument.Operation one, Parameter part) {
    return List.of(
        one.method(),
        one.path(),
        part.name(),
        part.place().key(),
        String.valueOf(part.required()),
        part.kind().key(),
        part.says());
  }
}
