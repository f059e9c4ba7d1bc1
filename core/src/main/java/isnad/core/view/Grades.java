package isnad.core.view;

import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The grades that people gave sources. Nothing is computed of them, and they of nothing. */
public final class Grades {
  /** Nobody gave any. */
  public static final Grades NONE = new Grades(Decisions.NONE);

  private final Decisions decisions;

  public Grades(Decisions decisions) {
    this.decisions = decisions;
  }

  /** A grade, and the decision that gives it. */
  public record Grade(Decision.SourceGraded given, Decided decided) {}

  /** Of the source {@code key}, the last word of each who graded it; the latest first. */
  public List<Grade> of(String key) {
    Map<String, Grade> byReviewer = new LinkedHashMap<>();
    for (Decided one : decisions.about(key)) {
      if (one.decision() instanceof Decision.SourceGraded given && decisions.stands(one)) {
        byReviewer.remove(one.by());
        byReviewer.put(one.by(), new Grade(given, one));
      }
    }
    return List.copyOf(byReviewer.values()).reversed();
  }
}
