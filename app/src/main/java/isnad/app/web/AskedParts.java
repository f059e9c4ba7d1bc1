package isnad.app.web;

import isnad.app.json.ApiDocument.Kind;
import isnad.app.json.ApiDocument.Parameter;
import isnad.app.json.ApiDocument.Place;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
        parts.add(part(one.getName(), Place.PATH, true, one.getParameterizedType(), limit));
      } else if (asked != null) {
        boolean required =
            asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        String name = asked.name().isEmpty() ? one.getName() : asked.name();
        parts.add(part(name, usual, required, one.getParameterizedType(), limit));
      } else if (one.isAnnotationPresent(ModelAttribute.class)) {
        for (RecordComponent inside : one.getType().getRecordComponents()) {
          Limit own = inside.getAnnotation(Limit.class);
          parts.add(part(inside.getName(), usual, false, inside.getGenericType(), own));
        }
      }
    }
    return parts;
  }

  private Parameter part(
      String name, Place place, boolean required, Type type, @Nullable Limit limit) {
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

  private static Kind kind(Type whole) {
    if (whole instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list.getActualTypeArguments()[0] == String.class ? Kind.TEXTS : Kind.FILES;
    }
    if (!(whole instanceof Class<?> type)) {
      throw new IllegalStateException("a part of a request is of no type that is told: " + whole);
    }
    if (type == LocalDate.class) {
      return Kind.DAY;
    }
    if (type == Boolean.class || type == boolean.class) {
      return Kind.SWITCH;
    }
    boolean number = Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
    return number ? Kind.NUMBER : Kind.TEXT;
  }
}
