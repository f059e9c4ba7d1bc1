package isnad.app.web;

import isnad.app.access.AccessFault;
import isnad.app.store.StoreFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the desk can be used, for whoever watches over it; no more is told. */
@Controller
class HealthPage {
  private final Desks desks;

  HealthPage(Desks desks) {
    this.desks = desks;
  }

  @Anybody
  @GetMapping("/health")
  ResponseEntity<String> health() {
    boolean up = isUp();
    return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .contentType(MediaType.TEXT_PLAIN)
        .body(up ? "up\n" : "down\n");
  }

  private boolean isUp() {
    try {
      return desks.areUp();
    } catch (StoreFault | AccessFault fault) {
      return false;
    }
  }
}
