package isnad.app.json;

import java.util.Optional;

/**
 * A post of a channel or group as its export has it: its address, the chat's name, its words or the
 * caption of its picture, who wrote it in a group, and the channel that it forwards.
 */
public record ChatPost(
    String address,
    String chat,
    String text,
    Optional<String> published,
    Optional<String> author,
    Optional<String> forwarded) {}
