package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Archived;
import isnad.app.answer.Refused;
import isnad.app.json.OriginalLine;
import isnad.app.store.LedgerReader;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a report was taken from, to be saved: strangers wrote it, so it is never shown here. */
@Controller
class OriginalPage {
  /** Whatever a browser may do with it against all advice, no script of it runs. */
  private static final String POLICY = "sandbox; default-src 'none'";

  private final Desks desks;

  OriginalPage(Desks desks) {
    this.desks = desks;
  }

  @Needs(Right.EXPORT)
  @GetMapping("/report/original")
  ResponseEntity<byte[]> original(
      HttpServletRequest request,
      @RequestParam String id,
      @RequestParam(required = false) @Nullable Integer version)
      throws Refused {
    OptionalInt asked = version == null ? OptionalInt.empty() : OptionalInt.of(version);
    try (LedgerReader ledger = LedgerReader.open(desks.mine().address())) {
      Archived archived = Archived.of(ledger, id, asked);
      if (Form.wanted(request) == Form.JSON) {
        String line =
            OriginalLine.of(archived.report().value(), archived.version(), archived.original());
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .body(line.getBytes(StandardCharsets.UTF_8));
      }
      String saved = ContentDisposition.attachment()
          .filename(DownloadName.of(archived), StandardCharsets.UTF_8)
          .build()
          .toString();
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_OCTET_STREAM)
          .header("Content-Disposition", saved)
          .header("Content-Security-Policy", POLICY)
          .header("Cross-Origin-Resource-Policy", "same-origin")
          .header("X-Content-Type-Options", "nosniff")
          .body(archived.bytes(ledger));
    }
  }
}
