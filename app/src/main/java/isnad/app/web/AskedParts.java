package isnad.app.web;

import isnad.app.json.ApiDocument.Kind;
import isnad.app.json.ApiDocument.Parameter;
import isnad.app.json.ApiDocument.Place;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/** The parts of a request that a method of a controller takes; nothing is said of them yet. */
record AskedParts(String pattern, HandlerMethod handler) {

  List<Parameter> all() {
    Place usual = handler.hasMethodAnnotation(PostMapping.class) ? Place.BODY : Place.QUERY;
    List<Parameter> parts = new ArrayList<>();
    for (java.lang.reflect.Parameter one : handler.getMethod().getParameters()) {
      Limit limit = one.getAnnotation(Limit.class);
      RequestParam asked = one.getAnnotation(RequestParam.class);
      if (one.isAnnotationPresent(PathVariable.class)) {
        parts.add(part(one.getName(), Place.PATH, true, one.getType(), limit));
      } else if (asked != null) {
        boolean required =
            asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        parts.add(part(one.getName(), usual, required, one.getType(), limit));
      } else if (one.isAnnotationPresent(ModelAttribute.class)) {
        for (RecordComponent inside : one.getType().getRecordComponents()) {
          Limit own = inside.getAnnotation(Limit.class);
          parts.add(part(inside.getName(), usual, false, inside.getType(), own));
        }
      }
    }
    return parts;
  }

  private Parameter part(
      String name, Place place, boolean required, Class<?> type, @Nullable Limit limit) {
    Kind kind = kind(type);
    OptionalInt least = OptionalInt.empty();
    OptionalInt most = OptionalInt.empty();
    List<String> choices = List.of();
    if (limit != null) {
      least = kind == Kind.NUMBER ? OptionalInt.of(limit.least()) : least;
      most = limit.most() < Integer.MAX_VALUE ? OptionalInt.of(limit.most()) : most;
      choices = List.of(limit.of());
    }
    return new Parameter(
        name,
        place,
        required,
        kind,
        least,
        most,
        place == Place.PATH ? new PathParts(pattern).patterns().getOrDefault(name, "") : "",
        choices,
        "");
  }

  private static Kind kind(Class<?> type) {
    if (type == LocalDate.class) {
      return Kind.DAY;
    }
    if (List.class.isAssignableFrom(type)) {
      return Kind.FILES;
    }
    if (type == Boolean.class || type == boolean.class) {
      return Kind.SWITCH;
    }
    boolean number = Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
    return number ? Kind.NUMBER : Kind.TEXT;
  }
}
