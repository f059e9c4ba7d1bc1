package isnad.core.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The Arabic pack's files of words, as they are shipped. */
final class Packs {
  private Packs() {}

  static String read(String file) {
    try (InputStream in = Packs.class.getResourceAsStream("/packs/ar/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
