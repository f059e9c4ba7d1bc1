package isnad.app.signed;

import isnad.app.answer.Refused;
import isnad.core.ledger.Digest;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;

/** The public key of a sender, by which its signatures are known. */
public final class CheckingKey {
  static final String LABEL = "PUBLIC KEY";

  private final PublicKey key;

  CheckingKey(PublicKey key) {
    this.key = key;
  }

  /** The key in a file (SPKI in PEM). */
  public static CheckingKey read(Path file) throws Refused {
    byte[] bytes = Pem.read(file, LABEL);
    try {
      KeyFactory factory = KeyFactory.getInstance(SigningKey.ALGORITHM);
      return new CheckingKey(factory.generatePublic(new X509EncodedKeySpec(bytes)));
    } catch (InvalidKeySpecException e) {
      throw Pem.unreadable(file, "it is no public key of Ed25519");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  /** Whether {@code signature} is the key's own of {@code signed}. */
  public boolean made(byte[] signature, byte[] signed) {
    try {
      Signature check = Signature.getInstance(SigningKey.ALGORITHM);
      check.initVerify(key);
      check.update(signed);
      return check.verify(signature);
    } catch (SignatureException malformed) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  /** What people tell one another of the key: the SHA-256 of its SPKI. */
  public String fingerprint() {
    return Digest.of(key.getEncoded()).hex();
  }

  byte[] encoded() {
    return key.getEncoded();
  }
}
