package isnad.app.signed;

import isnad.app.answer.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A key as text: base64 between two lines that say what it is (RFC 7468). */
final class Pem {
  /** The most that is read of a file with a key. */
  private static final int MOST = 16_384;

  private static final int WIDTH = 64;

  private Pem() {}

  static String of(String label, byte[] key) {
    String body = Base64.getMimeEncoder(WIDTH, new byte[] {'\n'}).encodeToString(key);
    return begin(label) + body + "\n" + end(label);
  }

  private static String begin(String label) {
    return "-----BEGIN " + label + "-----\n";
  }

  private static String end(String label) {
    return "-----END " + label + "-----\n";
  }

  /** The bytes that a file has under {@code label}. What it says is told to nobody. */
  static byte[] read(Path file, String label) throws Refused {
    String text;
    try (InputStream in = Files.newInputStream(file)) {
      text = new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1).replace("\r", "");
    } catch (IOException e) {
      throw unreadable(file, "it cannot be read");
    }
    int begins = text.indexOf(begin(label));
    int ends = text.indexOf(end(label).strip());
    if (begins < 0 || ends < begins) {
      throw unreadable(file, "it has no " + label + " in PEM");
    }
    String body = text.substring(begins + begin(label).length(), ends).replace("\n", "");
    try {
      return Base64.getDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw unreadable(file, "its " + label + " is no base64");
    }
  }

  static Refused unreadable(Path file, String why) {
    return new Refused(PackageProblem.KEY_UNREADABLE.of(file.getFileName() + ": " + why));
  }
}
