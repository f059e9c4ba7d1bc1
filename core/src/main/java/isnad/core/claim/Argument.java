package isnad.core.claim;

import isnad.core.event.Role;
import isnad.core.mention.ActorMention;

/** A participant of a happening and the part it has. */
public record Argument(Role role, ActorMention actor) {}
