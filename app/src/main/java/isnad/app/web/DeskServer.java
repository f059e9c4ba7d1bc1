package isnad.app.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages of a desk, served on this machine's own address until it is closed. */
public final class DeskServer implements AutoCloseable {
  /** The largest upload, and the largest form. */
  static final String LARGEST_UPLOAD = "64MB";

  /** How many files are taken at a time. */
  static final int MOST_FILES = 1000;

  /** Parts of a form beside its files. */
  private static final int FIELDS = 20;

  private final ServletWebServerApplicationContext context;
  private final Gate gate;

  private @Nullable Beforehand beforehand;

  private DeskServer(ServletWebServerApplicationContext context, Gate gate) {
    this.context = context;
    this.gate = gate;
  }

  /**
   * Listens on 127.0.0.1 at {@code port}, any that is free where that is 0; requests wait until it
   * is opened, and only then is {@code desk} asked for.
   */
  public static DeskServer start(Supplier<Desk> desk, int port) {
    Gate gate = new Gate();
    return new DeskServer(
        (ServletWebServerApplicationContext) new SpringApplicationBuilder(DeskConfiguration.class)
            .web(WebApplicationType.SERVLET)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .initializers(context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(Gate.class, () -> gate);
              beans.registerBean(Desk.class, desk);
            })
            .properties(settings(port))
            .run(),
        gate);
  }

  private static Map<String, Object> settings(int port) {
    return Map.ofEntries(
        Map.entry("server.address", "127.0.0.1"),
        Map.entry("server.port", port),
        Map.entry("server.tomcat.threads.max", 16),
        Map.entry("server.tomcat.connection-timeout", "20s"),
        Map.entry("server.tomcat.max-part-count", MOST_FILES + FIELDS),
        Map.entry("server.tomcat.max-parameter-count", MOST_FILES + FIELDS),
        Map.entry("spring.servlet.multipart.max-file-size", LARGEST_UPLOAD),
        Map.entry("spring.servlet.multipart.max-request-size", LARGEST_UPLOAD),
        Map.entry("spring.thymeleaf.prefix", "classpath:/isnad/app/web/pages/"),
        Map.entry("spring.thymeleaf.check-template-location", false),
        Map.entry("spring.thymeleaf.servlet.produce-partial-output-while-processing", false),
        Map.entry("logging.level.root", "ERROR"),
        Map.entry("spring.web.resources.add-mappings", false),
        Map.entry("spring.main.lazy-initialization", true),
        Map.entry("spring.jmx.enabled", false));
  }

  /** Answers requests from now on. */
  public void open() {
    gate.open();
    beforehand = new Beforehand(
        context.getBean(Desk.class), context.getBeansOfType(Foreseen.class).values());
    beforehand.start();
  }

  public int port() {
    return Objects.requireNonNull(context.getWebServer()).getPort();
  }

  @Override
  public void close() {
    if (beforehand != null) {
      beforehand.close();
    }
    context.close();
  }
}
