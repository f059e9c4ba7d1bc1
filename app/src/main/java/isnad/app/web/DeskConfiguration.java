package isnad.app.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What the desk is put together from; no more of Spring Boot is configured than it needs. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  MultipartAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ThymeleafAutoConfiguration.class
})
@Import({
  Pages.class,
  Safety.class,
  Failures.class,
  OverviewPage.class,
  IncidentPages.class,
  ReportPage.class,
  OriginalPage.class,
  SearchPage.class,
  SourcePages.class,
  SumPages.class,
  TollPage.class,
  NetworkPage.class,
  TimelinePage.class,
  KnownPages.class,
  Addresses.class,
  ApiPage.class,
  ReviewPages.class,
  DecisionForms.class,
  MarkForms.class,
  Undertakings.class,
  WorkPage.class,
  ImportPage.class,
  PacksPage.class,
  HealthPage.class
})
class DeskConfiguration implements WebMvcConfigurer {
  /** How long a browser may keep what never changes under one version. */
  private static final Duration KEPT = Duration.ofHours(1);

  private final ObjectProvider<Desks> desks;

  DeskConfiguration(ObjectProvider<Desks> desks) {
    this.desks = desks;
  }

  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource phrases = new ResourceBundleMessageSource();
    phrases.setBasenames("isnad.app.web.phrases", "isnad.app.web.api", "isnad.app.present.terms");
    phrases.setDefaultEncoding("UTF-8");
    phrases.setFallbackToSystemLocale(false);
    phrases.setUseCodeAsDefaultMessage(true);
    return phrases;
  }

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver = new CookieLocaleResolver("isnad-language");
    resolver.setDefaultLocaleFunction(request -> Tongue.preferred(request.getLocales()));
    resolver.setCookieSameSite("Strict");
    resolver.setRejectInvalidCookies(false);
    return resolver;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
      @Override
      protected Locale parseLocaleValue(String given) {
        return Tongue.of(given);
      }
    };
    change.setParamName("lang");
    registry.addInterceptor(change);
    registry.addInterceptor(new RightsCheck(desks));
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/static/**")
        .addResourceLocations(
            "classpath:/isnad/app/web/static/", "classpath:/META-INF/resources/webjars/")
        .setCacheControl(CacheControl.maxAge(KEPT));
  }
}
