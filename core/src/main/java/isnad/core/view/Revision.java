package isnad.core.view;

import java.util.List;

/** That a voice in a later report answers otherwise than it did before. */
public record Revision(Subject subject, List<Answer> before, List<Answer> later) {
  public Revision {
    before = List.copyOf(before);
    later = List.copyOf(later);
  }
}
