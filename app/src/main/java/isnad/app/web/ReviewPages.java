package isnad.app.web;

import isnad.app.answer.Refused;
import isnad.app.change.Keeping;
import isnad.app.change.ReviewProblem;
import isnad.app.json.ReviewLine;
import isnad.app.present.ReviewText;
import isnad.core.review.Signature;
import isnad.core.view.Reviewed;
import isnad.core.view.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people decided, and where they decide. Every decision can be undone. */
@Controller
class ReviewPages {
  /** Who decided last in this browser. */
  static final String REVIEWER = "isnad-reviewer";

  private static final int SHOWN = 200;
  private static final Duration KEPT = Duration.ofDays(365);

  private final Desk desk;
  private final Pages pages;

  ReviewPages(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/reviews")
  Object reviews(HttpServletRequest request) {
    Reviews reviews = desk.ask(ledger -> Reviews.of(ledger.decided()));
    List<Reviewed> latest = reviews.reviewed().reversed().stream().limit(SHOWN).toList();
    return Form.of(
        request,
        () -> pages.page(
            request, "reviews", Map.of("latest", latest, "disagreements", reviews.disagreements())),
        () -> Form.array(ReviewLine.of(reviews)),
        () -> ReviewText.rows(reviews));
  }

  /** Decides about a claim: accept, reject, correct a field, or note something. */
  @PostMapping("/claims/decide")
  String decide(
      HttpServletResponse response,
      @RequestParam String claim,
      @RequestParam @Limit(of = {"accept", "reject", "correct", "note"}) String what,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam String by,
      @RequestParam(defaultValue = "") String why,
      @RequestParam String back)
      throws Refused {
    Keeping.Asking asking = switch (what) {
      case "accept" -> deciding -> deciding.accepted(claim);
      case "reject" -> deciding -> deciding.rejected(claim);
      case "correct" -> deciding -> deciding.corrected(claim, field, value);
      case "note" -> deciding -> deciding.annotated(claim, value);
      default ->
        throw new Refused(ReviewProblem.BAD_DECISION.of(what + " is nothing to be decided"));
    };
    desk.decide(asking, signature(by, why));
    remember(response, by);
    return "redirect:" + inside(back);
  }

  @PostMapping("/decisions/undo")
  String undo(
      HttpServletResponse response,
      @RequestParam String decision,
      @RequestParam String by,
      @RequestParam(defaultValue = "") String why,
      @RequestParam String back)
      throws Refused {
    desk.decide(deciding -> deciding.undone(decision), signature(by, why));
    remember(response, by);
    return "redirect:" + inside(back);
  }

  private static Signature signature(String by, String why) throws Refused {
    try {
      return Signature.of(by.strip(), why.strip());
    } catch (IllegalArgumentException unsigned) {
      throw new Refused(ReviewProblem.UNSIGNED_DECISION.of(String.valueOf(unsigned.getMessage())));
    }
  }

  /** Back to a page of this desk, and to no other's. */
  private static String inside(String back) {
    return back.matches("/[^/\\\\].*|/") ? back : "/reviews";
  }

  private static void remember(HttpServletResponse response, String by) {
    response.addHeader(
        "Set-Cookie",
        ResponseCookie.from(REVIEWER, URLEncoder.encode(by.strip(), StandardCharsets.UTF_8))
            .path("/")
            .sameSite("Strict")
            .httpOnly(true)
            .maxAge(KEPT)
            .build()
            .toString());
  }
}
