package isnad.core.view;

import java.util.List;

/** Who says one thing, each voice once; {@code more} voices are not listed. */
public record Sayers(List<Said> said, int more) {
  static final Sayers NOBODY = new Sayers(List.of(), 0);

  public Sayers {
    said = List.copyOf(said);
  }

  public boolean isEmpty() {
    return said.isEmpty();
  }
}
