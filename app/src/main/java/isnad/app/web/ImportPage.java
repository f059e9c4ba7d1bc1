package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where files are dropped to be read and kept. */
@Controller
class ImportPage {
  private final Desks desks;
  private final Pages pages;
  private final Undertakings undertakings;

  ImportPage(Desks desks, Pages pages, Undertakings undertakings) {
    this.desks = desks;
    this.pages = pages;
    this.undertakings = undertakings;
  }

  @Needs(Right.IMPORT)
  @GetMapping("/import")
  ModelAndView form(HttpServletRequest request) {
    return pages.page(request, "import", Map.of());
  }

  /** Takes the files; they are read behind the page that the answer leads to. */
  @Needs(Right.IMPORT)
  @PostMapping("/import")
  ResponseEntity<Void> take(
      @RequestParam @Limit(most = DeskServer.MOST_FILES) List<MultipartFile> files)
      throws IOException, Refused {
    Dropped dropped = Dropped.of(files);
    try {
      return WorkPage.to(undertakings.begin(desks.mine(), new Importing(desks.mine(), dropped)));
    } catch (Refused full) {
      dropped.close();
      throw full;
    }
  }
}
