package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Ledger;
import isnad.app.json.ReviewLine;
import isnad.app.present.ReviewText;
import isnad.app.store.IncidentWanted;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Synopsis;
import isnad.core.review.Decided;
import isnad.core.review.DecisionId;
import isnad.core.view.Reviewed;
import isnad.core.view.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What people decided, where they disagree, and what waits for a first or second opinion. */
@Controller
class ReviewPages implements Foreseen {
  private static final int SHOWN = 200;

  /** Disputed incidents that nobody decided anything about: so many are shown of so many. */
  private static final int QUEUED = 20;

  private static final int LOOKED = 200;

  private final Desks desks;
  private final Pages pages;

  ReviewPages(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  @Needs(Right.LOOK)
  @GetMapping("/reviews")
  Object reviews(HttpServletRequest request) {
    Queue queue = queue();
    Reviews reviews = queue.reviews;
    return Form.of(
        request,
        () -> pages.page(
            request,
            "reviews",
            Map.of(
                "latest", latest(reviews.reviewed()),
                "disagreements", reviews.disagreements(),
                "unseconded", latest(queue.unseconded),
                "disputed", queue.disputed)),
        () -> Form.array(ReviewLine.of(reviews)),
        () -> ReviewText.rows(reviews));
  }

  private Queue queue() {
    return desks.mine().askOnce("reviews", Queue::of);
  }

  @Override
  public void foresee() {
    queue();
  }

  private static List<Reviewed> latest(List<Reviewed> all) {
    return all.reversed().stream().limit(SHOWN).toList();
  }

  /** What was decided, and what waits for somebody. */
  private record Queue(Reviews reviews, List<Reviewed> unseconded, List<Synopsis> disputed) {
    static Queue of(Ledger ledger) {
      Reviews reviews = Reviews.of(ledger.decided());
      Set<DecisionId> open =
          ledger.decided().unseconded().stream().map(Decided::id).collect(Collectors.toSet());
      Set<String> known = ledger.incidentsOf(ledger.decided().all().stream()
          .filter(ledger.decided()::holds)
          .flatMap(one -> one.decision().about().stream())
          .filter(ClaimId::isOne)
          .map(ClaimId::new)
          .collect(Collectors.toSet()));
      return new Queue(
          reviews,
          reviews.reviewed().stream()
              .filter(one -> open.contains(one.decided().id()))
              .toList(),
          ledger.synopses(IncidentWanted.ANY.disputed(), 0, LOOKED).stream()
              .filter(one -> !known.contains(one.id().toString()))
              .limit(QUEUED)
              .toList());
    }
  }
}
