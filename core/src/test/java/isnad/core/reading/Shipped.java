package isnad.core.reading;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs that Isnad ships, loaded once for all tests from the folder they are written in. */
public final class Shipped {
  public static final Packs PACKS = Packs.load(files());
  public static final Reading READING = new Reading(PACKS);

  private Shipped() {}

  /** The claims of events of {@code type} that {@code text} makes, in text order. */
  static List<Claim> claims(String text, String type) {
    return READING.read(Report.of("text", text)).claims().stream()
        .filter(claim -> claim.happening().type().name().equals(type))
        .toList();
  }

  /** The words of those who have {@code role} in a claim. */
  static List<String> role(Claim claim, Role role) {
    return claim.happening().arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(argument -> argument.actor().text().words())
        .toList();
  }

  /** The repository's root, as the build says. */
  static Path root() {
    String root = System.getProperty("isnad.root");
    if (root == null) {
      throw new IllegalStateException("-Disnad.root=FOLDER says where the repository lies");
    }
    return Path.of(root).toAbsolutePath().normalize();
  }

  private static List<PackFile> files() {
    try (Stream<Path> paths = Files.walk(root().resolve("packs"))) {
      return paths
          .filter(path -> path.toString().endsWith(".txt") || path.toString().endsWith(".tsv"))
          .sorted()
          .map(Shipped::file)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackFile file(Path path) {
    try {
      String shown = root().relativize(path).toString().replace('\\', '/');
      return new PackFile(shown, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
