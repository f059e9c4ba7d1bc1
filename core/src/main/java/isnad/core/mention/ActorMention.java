package isnad.core.mention;

import isnad.core.report.Quote;
import java.util.Optional;

/**
 * Someone or something that takes part. {@code name} is the neutral name of the actor that the
 * words were resolved to, or the words themselves; {@code id} and {@code kind} are the registry's,
 * where it knows the actor.
 */
public record ActorMention(Quote text, String name, Optional<String> id, Optional<String> kind)
    implements Mention {
  public ActorMention {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor has a name");
    }
  }
}
