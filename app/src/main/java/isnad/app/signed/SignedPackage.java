package isnad.app.signed;

import isnad.app.answer.Refused;
import isnad.core.report.Problem;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A package that came, held against its manifest and signature. */
public final class SignedPackage implements Closeable {
  /** The most bytes of all files that are read; a zip can claim to have any number. */
  private static final long MOST = 1L << 30;

  private static final int SIGNATURE_BYTES = 64;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final PackageFiles files;
  private long left = MOST;
  private @Nullable Manifest checked;

  private SignedPackage(PackageFiles files) {
    this.files = files;
  }

  /** Whether what lies at {@code path} is meant to be a package: a folder, or a zip. */
  public static boolean isMeantBy(Path path) {
    if (Files.isDirectory(path)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    } catch (IOException none) {
      return false;
    }
  }

  public static SignedPackage open(Path path) throws Refused {
    return new SignedPackage(PackageFiles.at(path));
  }

  /** What a check found: the names of its files, and what is wrong. */
  public record Checked(Set<String> names, List<Problem> problems) {
    public Checked {
      names = Set.copyOf(names);
      problems = List.copyOf(problems);
    }

    public boolean isWhole() {
      return problems.isEmpty();
    }
  }

  /**
   * Holds every file against the manifest, and that against the signature, where there is a key to
   * know it by. Behind a signature that is none, nothing is looked at.
   */
  public Checked check(Optional<CheckingKey> key) {
    try {
      List<Problem> problems = new ArrayList<>();
      List<String> names = files.names();
      Manifest manifest = manifest(names, key);
      checked = manifest;
      Set<String> there = new HashSet<>();
      for (String name : new TreeSet<>(names)) {
        there.add(name);
        unknown(manifest, name).ifPresent(problems::add);
      }
      if (there.size() < names.size()) {
        problems.add(PackageProblem.PACKAGE_FILE_EXTRA.of("a file is in it twice"));
      }
      for (String name : manifest.hashes().keySet()) {
        if (there.contains(name)) {
          changed(manifest, name).ifPresent(problems::add);
        } else {
          problems.add(PackageProblem.PACKAGE_FILE_MISSING.of(name + ": it is not there"));
        }
      }
      return new Checked(manifest.hashes().keySet(), problems);
    } catch (Refused refused) {
      return new Checked(Set.of(), List.of(refused.problem()));
    }
  }

  private Manifest manifest(List<String> names, Optional<CheckingKey> key) throws Refused {
    for (String own : List.of(Manifest.NAME, Manifest.SIGNATURE)) {
      if (!names.contains(own)) {
        throw new Refused(PackageProblem.PACKAGE_UNSIGNED.of("there is no " + own));
      }
    }
    byte[] manifest = little(Manifest.NAME, Manifest.LONGEST);
    byte[] signature = little(Manifest.SIGNATURE, SIGNATURE_BYTES);
    if (key.isPresent() && !key.get().made(signature, manifest)) {
      throw new Refused(PackageProblem.PACKAGE_WRONG_SIGNATURE.of(
          "the signature is not that key's own of this manifest"));
    }
    return Manifest.of(manifest);
  }

  /** All of a file, which is refused where it has more than {@code most} bytes. */
  private byte[] little(String name, int most) throws Refused {
    try (InputStream in = files.open(name)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Refused(
            PackageProblem.PACKAGE_TOO_LARGE.of(name + ": it has more than " + most + " bytes"));
      }
      return bytes;
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(name);
    }
  }

  private static Refused unreadable(String name) {
    return new Refused(PackageProblem.PACKAGE_UNREADABLE.of(name + ": it cannot be read"));
  }

  private static Optional<Problem> unknown(Manifest manifest, String name) {
    if (Manifest.isOwn(name) || manifest.hashes().containsKey(name)) {
      return Optional.empty();
    }
    boolean outside = name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || List.of(name.split("/", -1)).contains("..");
    return Optional.of(
        outside
            ? PackageProblem.PACKAGE_OUTSIDE.of(shown(name) + ": the name leads out of it")
            : PackageProblem.PACKAGE_FILE_EXTRA.of(
                shown(name) + ": the manifest has no such file"));
  }

  /** A name that anybody may have chosen, fit for a terminal. */
  private static String shown(String name) {
    String plain = name.replaceAll("[^ -~]", "?");
    return plain.length() <= 100 ? plain : plain.substring(0, 100) + "...";
  }

  private Optional<Problem> changed(Manifest manifest, String name) throws Refused {
    try (InputStream in = files.open(name)) {
      return hash(name, in).equals(manifest.hashes().get(name))
          ? Optional.empty()
          : Optional.of(PackageProblem.PACKAGE_FILE_CHANGED.of(name + ": it is not as signed"));
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(name);
    }
  }

  private String hash(String name, InputStream in) throws IOException, Refused {
    MessageDigest digest = sha256();
    byte[] some = new byte[1 << 16];
    for (int n = in.read(some); n >= 0; n = in.read(some)) {
      left -= n;
      if (left < 0) {
        throw new Refused(PackageProblem.PACKAGE_TOO_LARGE.of(name + ": more than 1 GB of files"));
      }
      digest.update(some, 0, n);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  /** What takes the bytes of a file. */
  public interface Reading {
    void take(InputStream in) throws IOException;
  }

  /**
   * Has {@code reading} read a file, and refuses what was read where it is no longer what was
   * checked: somebody may change a file in between.
   */
  public void read(String name, Reading reading) throws Refused, IOException {
    if (checked == null) {
      throw new IllegalStateException("nothing is read of a package that was not checked");
    }
    MessageDigest digest = sha256();
    try (InputStream in = files.open(name);
        DigestInputStream read = new DigestInputStream(in, digest)) {
      reading.take(new FilterInputStream(read) {
        @Override
        public void close() {
          // What the reader leaves is read behind it.
        }
      });
      long unused = read.transferTo(OutputStream.nullOutputStream());
    } catch (IllegalArgumentException e) {
      throw unreadable(name);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(checked.hashes().get(name))) {
      throw new Refused(
          PackageProblem.PACKAGE_FILE_CHANGED.of(name + ": it changed while it was read"));
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
