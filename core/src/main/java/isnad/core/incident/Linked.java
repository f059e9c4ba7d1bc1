package isnad.core.incident;

import java.util.List;

/**
 * Claims that hang together by single links, each as strong as {@code level} asks (see
 * {@link Linking}), and the incidents that they are parted into.
 */
public record Linked(int level, List<Incident> incidents) {
  public Linked {
    incidents = List.copyOf(incidents);
  }
}
