package isnad.core.view;

import java.util.List;

/**
 * On whose word something is said: {@code voice} is the name of the origin, or of the outlet that
 * speaks for itself; {@code notes} are the numbers of the footnotes with the words.
 */
public record Said(String voice, List<Integer> notes) {
  public Said {
    notes = List.copyOf(notes);
  }
}
