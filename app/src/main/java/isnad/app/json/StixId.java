package isnad.app.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a STIX object: its type and a UUID. Isnad's own are UUIDv5 over what they name, so
 * that the same thing of the same organisation has the same name each time.
 */
public record StixId(String type, UUID uuid) {
  /** Isnad's own namespace; that of STIX is for its cyber observables alone. */
  private static final UUID NAMESPACE = UUID.fromString("59bb761d-147f-4b24-8ba0-2ff58a376327");

  private static final int VERSION = 6;
  private static final int VARIANT = 8;
  private static final Pattern SHAPE = Pattern.compile("([a-z0-9](?:[a-z0-9-]{0,248}[a-z0-9]))--"
      + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

  /** The object of {@code type} that is named by {@code parts}. */
  public static StixId of(String type, String... parts) {
    StringBuilder name = new StringBuilder(type);
    for (String part : parts) {
      // With its length, so that no two rows of parts are one name.
      name.append('\n').append(part.length()).append(' ').append(part);
    }
    return new StixId(type, named(name.toString()));
  }

  /** The name that {@code text} is, if it is one. */
  public static Optional<StixId> parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    return shape.matches()
        ? Optional.of(new StixId(shape.group(1), UUID.fromString(shape.group(2))))
        : Optional.empty();
  }

  /** The UUIDv5 of RFC 4122. */
  private static UUID named(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(ByteBuffer.allocate(2 * Long.BYTES)
          .putLong(NAMESPACE.getMostSignificantBits())
          .putLong(NAMESPACE.getLeastSignificantBits())
          .flip());
      byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
      hash[VERSION] = (byte) (hash[VERSION] & 0x0f | 0x50);
      hash[VARIANT] = (byte) (hash[VARIANT] & 0x3f | 0x80);
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-1", impossible);
    }
  }

  @Override
  public String toString() {
    return type + "--" + uuid;
  }
}
