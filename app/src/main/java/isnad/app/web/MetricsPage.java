package isnad.app.web;

import isnad.app.access.Right;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the whole server does, in Prometheus' text form, for who administers it. */
@Controller
class MetricsPage {
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final Desks desks;
  private final Counted counted;

  MetricsPage(Desks desks, Counted counted) {
    this.desks = desks;
    this.counted = counted;
  }

  @Needs(Right.SERVER)
  @GetMapping("/metrics")
  ResponseEntity<String> metrics() {
    long up = ManagementFactory.getRuntimeMXBean().getUptime() / 1000;
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    String text = counted.text()
        + "# TYPE isnad_audit_entries_total counter\nisnad_audit_entries_total "
        + desks.writer().written()
        + "\n# TYPE isnad_up_seconds gauge\nisnad_up_seconds " + up
        + "\n# TYPE isnad_heap_bytes gauge\nisnad_heap_bytes " + used + "\n";
    return ResponseEntity.ok().contentType(TEXT).body(text);
  }
}
