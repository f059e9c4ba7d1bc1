package isnad.app.web.taxii;

import isnad.app.access.AuditWriter;
import isnad.app.share.Collections;
import isnad.app.share.Inbox;
import isnad.app.store.SharingStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The collections of a ledger, served by TAXII 2.1 until it is closed. */
public final class TaxiiServer implements AutoCloseable {
  private final ServletWebServerApplicationContext context;

  private TaxiiServer(ServletWebServerApplicationContext context) {
    this.context = context;
  }

  /** The files, in PEM, of the certificate that the server shows, and of its private key. */
  public record Certificate(String certificate, String key) {}

  /** Where it listens: without a {@code certificate} in the clear. */
  public record Listening(String address, int port, Optional<Certificate> certificate) {}

  /**
   * What it serves: {@code title} is what it calls itself, {@code audit} is told what partners ask.
   */
  public record Served(
      String title,
      Collections collections,
      Inbox inbox,
      SharingStore store,
      Clock clock,
      Optional<AuditWriter> audit) {}

  /** Answers partners from now on. */
  public static TaxiiServer start(Served served, Listening listening) {
    return new TaxiiServer((ServletWebServerApplicationContext) new SpringApplicationBuilder(
            TaxiiConfiguration.class)
        .web(WebApplicationType.SERVLET)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          lend(beans, Collections.class, served.collections);
          lend(beans, Inbox.class, served.inbox);
          lend(beans, SharingStore.class, served.store);
          lend(beans, Clock.class, served.clock);
          lend(beans, Witness.Log.class, new Witness.Log(served.audit));
          lend(beans, Endpoints.Named.class, new Endpoints.Named(served.title));
        })
        .properties(settings(listening))
        .run());
  }

  /** Gives the server what belongs to somebody else, who closes it. */
  private static <T> void lend(GenericApplicationContext beans, Class<T> type, T bean) {
    beans.registerBean(
        type, () -> bean, of -> ((AbstractBeanDefinition) of).setDestroyMethodName(""));
  }

  private static Map<String, Object> settings(Listening listening) {
    Map<String, Object> settings = new HashMap<>(Map.of(
        "server.address",
        listening.address(),
        "server.port",
        listening.port(),
        "server.tomcat.threads.max",
        16,
        "server.tomcat.connection-timeout",
        "20s",
        "server.tomcat.max-parameter-count",
        50,
        // Clients write the brackets of match[type] as they are, or encoded.
        "server.tomcat.relaxed-query-chars",
        "[,]",
        "logging.level.root",
        "ERROR",
        "spring.web.resources.add-mappings",
        false,
        "spring.main.lazy-initialization",
        true,
        "spring.jmx.enabled",
        false));
    listening.certificate().ifPresent(one -> {
      settings.put("server.ssl.certificate", "file:" + one.certificate());
      settings.put("server.ssl.certificate-private-key", "file:" + one.key());
    });
    return settings;
  }

  public int port() {
    return Objects.requireNonNull(context.getWebServer()).getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
