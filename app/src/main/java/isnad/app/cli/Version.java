package isnad.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Isnad this is, as the build wrote it down. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    return new String[] {ofIsnad()};
  }

  /** The name and number, as readings are marked with. */
  static String ofIsnad() throws IOException {
    return "isnad " + number();
  }

  static String number() throws IOException {
    Properties built = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      built.load(Objects.requireNonNull(in, "version.properties"));
    }
    return Objects.requireNonNull(built.getProperty("version"), "version");
  }
}
