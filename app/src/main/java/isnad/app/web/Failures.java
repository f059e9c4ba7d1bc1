package isnad.app.web;

import isnad.app.access.AccessFault;
import isnad.app.access.AccessProblem;
import isnad.app.answer.AskProblem;
import isnad.app.answer.Refused;
import isnad.app.change.ShareProblem;
import isnad.app.json.ProblemLine;
import isnad.app.store.StoreFault;
import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells what is wrong, with its code, in the form that was asked for. */
@ControllerAdvice
class Failures {
  private final Pages pages;

  Failures(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  Object refused(HttpServletRequest request, Refused refused) {
    ProblemCode code = refused.problem().code();
    return told(request, status(code), refused.problem());
  }

  private static HttpStatus status(ProblemCode code) {
    if (code instanceof AskProblem) {
      return HttpStatus.NOT_FOUND;
    }
    if (code == AccessProblem.NOT_LOGGED_IN) {
      return HttpStatus.UNAUTHORIZED;
    }
    if (code == DeskProblem.NOT_ALLOWED) {
      return HttpStatus.FORBIDDEN;
    }
    if (code == ShareProblem.PARTLY_HIDDEN) {
      return HttpStatus.CONFLICT;
    }
    return code == DeskProblem.DESK_BUSY ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_REQUEST;
  }

  /** The database of people cannot be asked; asking again may help. */
  @ExceptionHandler
  Object people(HttpServletRequest request, AccessFault fault) {
    return told(request, HttpStatus.SERVICE_UNAVAILABLE, fault.problem());
  }

  /** Another process has the ledger, say; asking again may help. */
  @ExceptionHandler
  Object store(HttpServletRequest request, StoreFault fault) {
    return told(request, HttpStatus.SERVICE_UNAVAILABLE, fault.problem());
  }

  @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
  Object nowhere(HttpServletRequest request) {
    return told(
        request, HttpStatus.NOT_FOUND, DeskProblem.UNKNOWN_PAGE.of("there is no such page"));
  }

  @ExceptionHandler({
    MissingServletRequestParameterException.class,
    MethodArgumentTypeMismatchException.class,
    HttpRequestMethodNotSupportedException.class,
    ServletRequestBindingException.class,
    BindException.class,
    MultipartException.class
  })
  Object wrong(HttpServletRequest request) {
    return told(
        request,
        HttpStatus.BAD_REQUEST,
        DeskProblem.BAD_REQUEST.of("a part of the request is missing or makes no sense"));
  }

  private Object told(HttpServletRequest request, HttpStatus status, Problem problem) {
    if (Form.wanted(request) == Form.HTML) {
      ModelAndView page = pages.page(request, "problem", Map.of("problem", problem));
      page.setStatus(status);
      return page;
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(ProblemLine.of(problem));
  }
}
