package isnad.app.signed;

import isnad.app.answer.Refused;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A package that is being written: a zip where its name ends so, else a folder. It appears under
 * its name when it is whole and signed; closed before, it is taken away.
 */
public final class PackageWriter implements Closeable {
  private final Path target;
  private final Path unfinished;
  private final @Nullable ZipOutputStream zip;
  private final SigningKey key;
  private final SortedMap<String, String> hashes = new TreeMap<>();

  private PackageWriter(Path target, Path unfinished, SigningKey key) throws IOException {
    this.target = target;
    this.unfinished = unfinished;
    this.key = key;
    if (isZip(target)) {
      zip = new ZipOutputStream(new BufferedOutputStream(
          Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)));
    } else {
      zip = null;
      Files.createDirectory(unfinished);
    }
  }

  private static boolean isZip(Path target) {
    return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** Begins one that is to lie at {@code target}, where nothing is. */
  public static PackageWriter to(Path target, SigningKey key) throws Refused, IOException {
    Path whole = target.toAbsolutePath().normalize();
    if (Files.exists(whole)) {
      throw new Refused(PackageProblem.PACKAGE_UNWRITABLE.of(
          target.getFileName() + ": something lies there; name what is not there yet"));
    }
    String name = "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return new PackageWriter(whole, whole.resolveSibling(name), key);
  }

  /** Where a file's bytes are written; to be closed before the next is begun. */
  public OutputStream file(String name) throws IOException {
    if (!Manifest.isPlain(name) || hashes.containsKey(name) || hashes.size() >= Manifest.MOST) {
      throw new IllegalArgumentException("no package has a file " + name);
    }
    MessageDigest digest = SignedPackage.sha256();
    return new DigestOutputStream(raw(name), digest) {
      @Override
      public void close() throws IOException {
        super.close();
        hashes.putIfAbsent(name, HexFormat.of().formatHex(digest.digest()));
      }
    };
  }

  /** A whole file of text. */
  public void text(String name, String text) throws IOException {
    try (OutputStream out = file(name)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private OutputStream raw(String name) throws IOException {
    ZipOutputStream all = zip;
    if (all == null) {
      return new BufferedOutputStream(
          Files.newOutputStream(unfinished.resolve(name), StandardOpenOption.CREATE_NEW));
    }
    all.putNextEntry(new ZipEntry(name));
    return new FilterOutputStream(all) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        all.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        all.closeEntry();
      }
    };
  }

  /** Writes the manifest and its signature, and gives the package its name. */
  public void finish() throws IOException {
    byte[] manifest = new Manifest(hashes).bytes();
    try (OutputStream out = raw(Manifest.NAME)) {
      out.write(manifest);
    }
    try (OutputStream out = raw(Manifest.SIGNATURE)) {
      out.write(key.sign(manifest));
    }
    if (zip != null) {
      zip.close();
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    try {
      if (zip != null) {
        zip.close();
      }
    } finally {
      if (Files.isDirectory(unfinished)) {
        try (Stream<Path> files = Files.list(unfinished)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
      }
      Files.deleteIfExists(unfinished);
    }
  }
}
