package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.AskProblem;
import isnad.app.answer.Ledger;
import isnad.app.answer.Refused;
import isnad.app.change.Keeping;
import isnad.app.change.ReviewProblem;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.review.Decision;
import isnad.core.review.Signature;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people send when they decide something; then they are led back to where they were. */
@Controller
class DecisionForms {
  /** Who decided last in this browser. */
  static final String REVIEWER = "isnad-reviewer";

  private static final Duration KEPT = Duration.ofDays(365);

  /** An incident of more claims is taken apart by parts of it. */
  private static final int MOST_PARTS = 8;

  private final Desks desks;
  private final Pages pages;

  DecisionForms(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  /** The form by which a claim is judged; pages take it in where it is asked for. */
  @Needs(Right.DECIDE)
  @GetMapping("/claims/decide")
  ModelAndView form(
      HttpServletRequest request,
      @RequestParam String claim,
      @RequestParam(defaultValue = "/reviews") String back)
      throws Refused {
    if (!ClaimId.isOne(claim)
        || !desks.mine().ask(ledger -> ledger.reader().knows(new ClaimId(claim)))) {
      throw new Refused(AskProblem.UNKNOWN_ID.of(claim + " is no claim of this ledger"));
    }
    return pages.page(request, "decide", Map.of("claim", claim, "back", back));
  }

  /** Decides about a claim: accept, reject, correct a field, grade, or note something. */
  @Needs(Right.DECIDE)
  @PostMapping("/claims/decide")
  String ofClaim(
      HttpServletResponse response,
      @RequestParam String claim,
      @RequestParam @Limit(of = {"accept", "reject", "correct", "grade", "note"}) String what,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String why,
      @RequestParam String back)
      throws Refused {
    Keeping.Asking asking = switch (what) {
      case "accept" -> deciding -> deciding.accepted(claim);
      case "reject" -> deciding -> deciding.rejected(claim);
      case "correct" -> deciding -> deciding.corrected(claim, field, value);
      case "grade" -> deciding -> deciding.graded(claim, value.strip());
      case "note" -> deciding -> deciding.annotated(claim, value);
      default -> throw unknown(what);
    };
    return decided(response, asking, signature(by, why), back);
  }

  /** Decides about an incident: merge it with another, take claims out of it, note something. */
  @Needs(Right.DECIDE)
  @PostMapping("/incidents/decide")
  String ofIncident(
      HttpServletResponse response,
      @RequestParam String incident,
      @RequestParam @Limit(of = {"merge", "split", "note"}) String what,
      @RequestParam(defaultValue = "") List<String> claims,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String why,
      @RequestParam String back)
      throws Refused {
    Signature signature = signature(by, why);
    Keeping.Asking asking = switch (what) {
      case "merge" -> deciding -> deciding.merged(incident, value.strip());
      case "note" -> deciding -> deciding.annotated(incident, value);
      case "split" -> {
        List<List<String>> rest = rest(incident, claims);
        for (List<String> some : rest.subList(1, rest.size())) {
          desks.mine().decide(deciding -> deciding.split(claims, some), signature);
        }
        yield deciding -> deciding.split(claims, rest.getFirst());
      }
      default -> throw unknown(what);
    };
    return decided(response, asking, signature, back);
  }

  /** The claims of an incident that stay in it, in as many parts as a split takes. */
  private List<List<String>> rest(String id, List<String> out) throws Refused {
    Optional<Incident> incident = id.matches("[ic]-[0-9a-f]{16}")
        ? desks
            .mine()
            .ask((Ledger ledger) -> ledger.around(id).incident(new ClaimId("c-" + id.substring(2))))
        : Optional.empty();
    if (incident.isEmpty()) {
      throw new Refused(AskProblem.UNKNOWN_ID.of(id + " is no incident of this ledger"));
    }
    List<String> rest = incident.get().accounts().stream()
        .map(Account::claim)
        .map(ClaimId::value)
        .distinct()
        .filter(claim -> !out.contains(claim))
        .toList();
    if (out.isEmpty() || rest.isEmpty()) {
      throw new Refused(ReviewProblem.BAD_DECISION.of(
          "some of its claims are taken out, and others stay: choose them among the claims"));
    }
    if (rest.size() > MOST_PARTS * Decision.MOST_CLAIMS) {
      throw new Refused(ReviewProblem.BAD_DECISION.of(
          "it has more claims than can be held apart at once: take out the larger part"));
    }
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < rest.size(); from += Decision.MOST_CLAIMS) {
      parts.add(rest.subList(from, Math.min(rest.size(), from + Decision.MOST_CLAIMS)));
    }
    return parts;
  }

  /** Grades a source from A to F. */
  @Needs(Right.DECIDE)
  @PostMapping("/sources/grade")
  String ofSource(
      HttpServletResponse response,
      @RequestParam String source,
      @RequestParam @Limit(of = {"A", "B", "C", "D", "E", "F"}) String grade,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String why,
      @RequestParam String back)
      throws Refused {
    return decided(
        response, deciding -> deciding.graded(source, grade.strip()), signature(by, why), back);
  }

  @Needs(Right.DECIDE)
  @PostMapping("/decisions/undo")
  String undo(
      HttpServletResponse response,
      @RequestParam String decision,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String why,
      @RequestParam String back)
      throws Refused {
    return decided(response, deciding -> deciding.undone(decision), signature(by, why), back);
  }

  /** Decides the same as another person did. */
  @Needs(Right.DECIDE)
  @PostMapping("/decisions/second")
  String second(
      HttpServletResponse response,
      @RequestParam String decision,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String why,
      @RequestParam String back)
      throws Refused {
    Signature signature = signature(by, why);
    return decided(
        response, deciding -> deciding.seconded(decision, signature.by()), signature, back);
  }

  /** Keeps what is decided, and leads back to {@code back}. */
  String decided(
      HttpServletResponse response, Keeping.Asking asking, Signature signature, String back)
      throws Refused {
    desks.mine().decide(new Loosening(desks).within(asking), signature);
    if (desks.people().isEmpty()) {
      remember(response, signature.by());
    }
    return "redirect:" + (isWithin(back) ? back : "/reviews");
  }

  /** Whether an address is of a page of this desk, and of no other's. */
  static boolean isWithin(String back) {
    return back.matches("/[^/\\\\\\p{Cntrl}][^\\p{Cntrl}]*|/");
  }

  private static Refused unknown(String what) {
    return new Refused(ReviewProblem.BAD_DECISION.of(what + " is nothing to be decided"));
  }

  /** Who decides, and why; refused where that is not told. */
  Signature signature(String by, String why) throws Refused {
    try {
      return Signature.of(desks.signer(by.strip()), why.strip());
    } catch (IllegalArgumentException unsigned) {
      throw new Refused(ReviewProblem.UNSIGNED_DECISION.of(String.valueOf(unsigned.getMessage())));
    }
  }

  private static void remember(HttpServletResponse response, String by) {
    response.addHeader(
        "Set-Cookie",
        ResponseCookie.from(REVIEWER, URLEncoder.encode(by, StandardCharsets.UTF_8))
            .path("/")
            .sameSite("Strict")
            .httpOnly(true)
            .maxAge(KEPT)
            .build()
            .toString());
  }
}
