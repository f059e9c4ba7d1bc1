package isnad.app.cli;

import isnad.app.access.AccessProblem;
import isnad.app.answer.Refused;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A new password as a person gives it: typed twice and unseen at a terminal, or else the first line
 * of standard input. It is never an argument, which other users of the machine could see.
 */
final class TypedPassword {
  /** More bytes than any password has. */
  private static final int LONGEST = 4_000;

  private TypedPassword() {}

  static String read(Surroundings here) throws IOException, Refused {
    Console console = here.in() == System.in ? System.console() : null;
    if (console == null || !console.isTerminal()) {
      return firstLine(here.in());
    }
    char[] first = console.readPassword("New password (at least 12 characters): ");
    char[] again = console.readPassword("The same again: ");
    if (first == null || again == null || !Arrays.equals(first, again)) {
      throw new Refused(AccessProblem.WEAK_PASSWORD.of("what was typed twice is not the same"));
    }
    return new String(first);
  }

  private static String firstLine(InputStream in) throws IOException, Refused {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int one = in.read(); one >= 0 && one != '\n' && line.size() < LONGEST; one = in.read()) {
      line.write(one);
    }
    try {
      String read = StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString();
      return read.endsWith("\r") ? read.substring(0, read.length() - 1) : read;
    } catch (CharacterCodingException other) {
      throw new Refused(AccessProblem.WEAK_PASSWORD.of("what was given is no UTF-8"));
    }
  }
}
