package isnad.app.web;

import isnad.app.json.ApiDocument;
import isnad.app.json.ApiDocument.Answer;
import isnad.app.json.ApiDocument.Kind;
import isnad.app.json.ApiDocument.Operation;
import isnad.app.json.ApiDocument.Parameter;
import isnad.app.json.ApiDocument.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All addresses that the desk's own controllers answer, read from how they are mapped, with what
 * the files {@code api*.properties} say of them.
 */
@Component
class Addresses {
  private static final String TOKEN = "_csrf";

  private final RequestMappingHandlerMapping mapping;

  Addresses(RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  /** An address as it is mapped: its path without patterns, and the name of what is said of it. */
  record Mapped(String method, String pattern, HandlerMethod handler) {
    String path() {
      return new PathParts(pattern).path();
    }

    /** {@code get.incidents.id} for {@code GET /incidents/{id}}. */
    String id() {
      String path = path().replaceAll("[{}]", "").replaceAll("^/|/$", "").replace('/', '.');
      return method.toLowerCase(Locale.ROOT) + '.' + (path.isEmpty() ? "root" : path);
    }
  }

  /** All of them, in the order of their paths. */
  List<Mapped> mapped() {
    List<Mapped> all = new ArrayList<>();
    mapping.getHandlerMethods().forEach((info, handler) -> {
      if (handler.getBeanType().getPackage() == Addresses.class.getPackage()) {
        methods(info)
            .forEach(method -> info.getPatternValues()
                .forEach(pattern -> all.add(new Mapped(method.name(), pattern, handler))));
      }
    });
    all.sort(Comparator.comparing(Mapped::path).thenComparing(Mapped::method));
    return all;
  }

  private static Stream<RequestMethod> methods(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods().stream();
  }

  /** The addresses in the words of {@code wording}. */
  ApiDocument document(Wording wording, String version) {
    return new ApiDocument(
        wording.say("api.title"),
        wording.say("api.says"),
        version,
        wording.say("api.problem"),
        mapped().stream().map(one -> operation(one, wording)).toList());
  }

  private static Operation operation(Mapped one, Wording wording) {
    List<Answer> answers = Arrays.stream(wording.say(one.id() + ".forms").split(" "))
        .map(Addresses::answer)
        .toList();
    List<Parameter> parameters = new ArrayList<>();
    for (Parameter asked : new AskedParts(one.pattern, one.handler).all()) {
      parameters.add(said(asked, one.id(), wording));
    }
    List<String> forms = answers.stream().map(Answer::form).toList();
    if (one.method.equals("GET") && forms.size() > 1) {
      parameters.add(said(choice("format", forms), one.id(), wording));
    }
    parameters.add(said(choice("lang", List.of("ar", "en")), one.id(), wording));
    String form = "";
    if (one.method.equals("POST")) {
      parameters.add(said(
          new Parameter(
              TOKEN,
              Place.BODY,
              true,
              Kind.TEXT,
              OptionalInt.empty(),
              OptionalInt.empty(),
              "",
              List.of(),
              ""),
          one.id(),
          wording));
      boolean files = parameters.stream().anyMatch(part -> part.kind() == Kind.FILES);
      form =
          files ? MediaType.MULTIPART_FORM_DATA_VALUE : MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    }
    return new Operation(
        one.method, one.path(), one.id(), wording.say(one.id()), form, parameters, answers);
  }

  private static Parameter choice(String name, List<String> choices) {
    return new Parameter(
        name,
        Place.QUERY,
        false,
        Kind.TEXT,
        OptionalInt.empty(),
        OptionalInt.empty(),
        "",
        choices,
        "");
  }

  /** With what is said of it at this address, or else of all parts of that name. */
  private static Parameter said(Parameter part, String id, Wording wording) {
    String here = id + '.' + part.name();
    String own = wording.say(here);
    return new Parameter(
        part.name(),
        part.place(),
        part.required(),
        part.kind(),
        part.least(),
        part.most(),
        part.pattern(),
        part.choices(),
        own.equals(here) ? wording.say("parameter." + part.name()) : own);
  }

  /** A form as the files name it: {@code html}, {@code json:array}, {@code redirect}. */
  private static Answer answer(String given) {
    String form = given.replaceFirst(":.*", "");
    String type = given.contains(":") ? given.replaceFirst(".*:", "") : "";
    return switch (form) {
      case "redirect" -> new Answer(form, 302, "", "");
      case "md" -> new Answer(form, 200, "text/markdown", "");
      case "geojson" -> new Answer(form, 200, "application/geo+json", "object");
      case "json" -> new Answer(form, 200, "application/json", type);
      case "original" -> new Answer(form, 200, "application/octet-stream", "");
      case "text" -> new Answer(form, 200, "text/plain", "");
      case "csv" -> new Answer(form, 200, "text/csv", "");
      default -> new Answer(form, 200, "text/html", "");
    };
  }
}
