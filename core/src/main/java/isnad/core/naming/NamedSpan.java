package isnad.core.naming;

import isnad.core.pack.Actor;
import isnad.core.pack.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text, from token {@code first} to before {@code end}. {@code from} is the folded
 * character where it begins behind clitics. {@code described}: its words say what the body is
 * (وزارة الدفاع) rather than name it. {@code actor} and {@code places} stand where packs know it.
 */
public record NamedSpan(
    int first,
    int end,
    int from,
    NamedKind kind,
    Ground ground,
    boolean described,
    @Nullable Actor actor,
    @Nullable List<Place> places) {
  public NamedSpan {
    if (end <= first) {
      throw new IllegalArgumentException("a name has a token: " + first + ".." + end);
    }
  }
}
