package isnad.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a part of a request may be, as the desk's own description tells it: a number between
 * {@code least} and {@code most}, a text of at most {@code most} units, one of {@code of}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@interface Limit {
  int least() default 0;

  int most() default Integer.MAX_VALUE;

  String[] of() default {};
}
