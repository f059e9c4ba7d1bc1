package isnad.app.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages of a desk, served until it is closed. */
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
    return start(Serving.here(port), () -> Desks.of(desk.get()));
  }

  /** Listens as {@code serving} says, and asks for the desks once it is opened. */
  public static DeskServer start(Serving serving, Supplier<Desks> desks) {
    return start(serving, desks, Clock.systemUTC());
  }

  /** The same where it is as late as {@code clock} says. */
  static DeskServer start(Serving serving, Supplier<Desks> desks, Clock clock) {
    Gate gate = new Gate();
    return new DeskServer(
        (ServletWebServerApplicationContext) new SpringApplicationBuilder(parts(serving))
            .web(WebApplicationType.SERVLET)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .initializers(context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(Gate.class, () -> gate);
              beans.registerBean(Serving.class, () -> serving);
              beans.registerBean(Clock.class, () -> clock);
              beans.registerBean(Desks.class, desks);
            })
            .properties(settings(serving))
            .run(),
        gate);
  }

  private static Map<String, Object> settings(Serving serving) {
    Map<String, Object> settings = new HashMap<>(Map.ofEntries(
        Map.entry("server.address", serving.listen()),
        Map.entry("server.port", serving.port()),
        Map.entry("server.servlet.session.timeout", Sessions.IDLE),
        Map.entry("server.servlet.session.tracking-modes", "cookie"),
        Map.entry("server.servlet.session.cookie.name", Sessions.COOKIE),
        Map.entry("server.servlet.session.cookie.path", "/"),
        Map.entry("server.servlet.session.cookie.http-only", true),
        Map.entry("server.servlet.session.cookie.same-site", "strict"),
        Map.entry("server.servlet.session.cookie.secure", serving.isSecure()),
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
        Map.entry("spring.jmx.enabled", false)));
    serving.certificate().ifPresent(pair -> {
      String bundle = "spring.ssl.bundle.pem.desk.keystore.";
      settings.put(bundle + "certificate", pair.certificate().toUri().toString());
      settings.put(bundle + "private-key", pair.key().toUri().toString());
      settings.put("server.ssl.bundle", "desk");
      settings.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
    });
    if (serving.behindProxy()) {
      settings.put("server.forward-headers-strategy", "native");
    }
    return settings;
  }

  /** What only some need is not looked through where nobody does. */
  private static Class<?>[] parts(Serving serving) {
    List<Class<?>> parts = new ArrayList<>(List.of(DeskConfiguration.class));
    if (serving.accounts()) {
      parts.add(LogInPages.class);
      parts.add(MetricsPage.class);
    }
    if (serving.certificate().isPresent()) {
      parts.add(SslAutoConfiguration.class);
    }
    return parts.toArray(Class<?>[]::new);
  }

  /** Answers requests from now on. */
  public void open() {
    gate.open();
    beforehand = new Beforehand(
        context.getBean(Desks.class), context.getBeansOfType(Foreseen.class).values());
    beforehand.start();
  }

  /** All addresses that it answers. */
  List<Addresses.Mapped> mapped() {
    return context.getBean(Addresses.class).mapped();
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
