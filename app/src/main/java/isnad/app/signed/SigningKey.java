package isnad.app.signed;

import isnad.app.answer.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.EnumSet;
import java.util.Set;

/** The private key by which an organisation signs what it sends. */
public final class SigningKey {
  static final String ALGORITHM = "Ed25519";

  private static final String LABEL = "PRIVATE KEY";
  private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
      PosixFilePermission.OWNER_READ,
      PosixFilePermission.OWNER_WRITE,
      PosixFilePermission.OWNER_EXECUTE));

  private final PrivateKey key;

  private SigningKey(PrivateKey key) {
    this.key = key;
  }

  /**
   * Makes a pair: the private key in {@code file} (PKCS#8 in PEM), which its owner alone can read,
   * and the public one in the file of that name with {@code .pub}.
   */
  public static CheckingKey make(Path file) throws Refused, IOException {
    Path open = opened(file);
    for (Path one : new Path[] {file, open}) {
      if (Files.exists(one)) {
        throw there(one);
      }
    }
    KeyPair pair;
    try {
      pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
    CheckingKey known = new CheckingKey(pair.getPublic());
    try {
      String secret = Pem.of(LABEL, pair.getPrivate().getEncoded());
      try (OutputStream out = ownersAlone(file)) {
        out.write(secret.getBytes(StandardCharsets.US_ASCII));
      }
      Files.writeString(
          open, Pem.of(CheckingKey.LABEL, known.encoded()), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw there(file);
    }
    return known;
  }

  private static OutputStream ownersAlone(Path file) throws IOException {
    Set<StandardOpenOption> options =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      return Channels.newOutputStream(Files.newByteChannel(
          file,
          options,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    } catch (UnsupportedOperationException otherSystem) {
      return Files.newOutputStream(file, options.toArray(StandardOpenOption[]::new));
    }
  }

  /** Where the public key of the private one in {@code file} lies. */
  public static Path opened(Path file) {
    return file.resolveSibling(file.getFileName() + ".pub");
  }

  private static Refused there(Path file) {
    return new Refused(PackageProblem.KEY_THERE.of(
        file.getFileName() + ": something lies there; a key is never written over"));
  }

  /** The key in a file, which others than its owner must not be able to read. */
  public static SigningKey read(Path file) throws Refused {
    byte[] bytes = Pem.read(file, LABEL);
    requireHidden(file);
    try {
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      return new SigningKey(factory.generatePrivate(new PKCS8EncodedKeySpec(bytes)));
    } catch (InvalidKeySpecException e) {
      throw Pem.unreadable(file, "it is no private key of Ed25519");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  private static void requireHidden(Path file) throws Refused {
    try {
      Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
      if (allowed.stream().anyMatch(OTHERS::contains)) {
        throw new Refused(PackageProblem.KEY_EXPOSED.of(
            file.getFileName() + ": others can read it; chmod 600 it, or make another"));
      }
    } catch (IOException e) {
      throw Pem.unreadable(file, "it cannot be read");
    } catch (UnsupportedOperationException otherSystem) {
      // Where permissions are kept otherwise they are the owner's to see to.
      return;
    }
  }

  /** The signature of {@code bytes}: 64 bytes. */
  public byte[] sign(byte[] bytes) {
    try {
      Signature made = Signature.getInstance(ALGORITHM);
      made.initSign(key);
      made.update(bytes);
      return made.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read signs", e);
    }
  }
}
