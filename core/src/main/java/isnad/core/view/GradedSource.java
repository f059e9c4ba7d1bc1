package isnad.core.view;

import java.util.List;

/** A source in a line of counts, and beside it the grades that people gave it. */
public record GradedSource(SourceRow row, List<Grades.Grade> grades) {
  public GradedSource {
    grades = List.copyOf(grades);
  }

  /** The source {@code row} with what {@code grades} hold of it. */
  public static GradedSource of(SourceRow row, Grades grades) {
    return new GradedSource(row, grades.of(row.key()));
  }
}
