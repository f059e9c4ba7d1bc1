package isnad.app.web.taxii;

import isnad.app.store.SharingStore;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What the server of TAXII is put together from. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  WebMvcAutoConfiguration.class
})
@Import({Endpoints.class, TaxiiConfiguration.Elsewhere.class})
class TaxiiConfiguration {
  @Bean
  Caller caller(SharingStore store, Clock clock) {
    return new Caller(store, clock);
  }

  @Bean
  Witness witness(Witness.Log log) {
    return new Witness(log);
  }

  /** Addresses and methods that there are none of. */
  @ControllerAdvice
  static class Elsewhere {
    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    void nowhere(HttpServletResponse response) throws IOException {
      Caller.tell(
          response, new TaxiiRefusal(TaxiiProblem.TAXII_NOT_FOUND, "there is no such address"));
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    void method(HttpServletResponse response) throws IOException {
      Caller.tell(response, new TaxiiRefusal(TaxiiProblem.TAXII_BAD_METHOD, "not by this method"));
    }

    @ExceptionHandler(TaxiiRefusal.class)
    void refused(HttpServletResponse response, TaxiiRefusal refusal) throws IOException {
      Caller.tell(response, refusal);
    }
  }
}
