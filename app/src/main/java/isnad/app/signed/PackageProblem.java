package isnad.app.signed;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with a signed package, or a key: see docs/problems.md. */
public enum PackageProblem implements ProblemCode {
  /** There is no package at the path, or it cannot be read. */
  PACKAGE_UNREADABLE,
  /** It has no manifest or no signature, so that nothing can be checked. */
  PACKAGE_UNSIGNED,
  /** The signature is not that of the manifest by the key. */
  PACKAGE_WRONG_SIGNATURE,
  /** The manifest is none that can be held against files. */
  PACKAGE_BROKEN_MANIFEST,
  /** A file of the manifest is not there. */
  PACKAGE_FILE_MISSING,
  /** A file is there that the manifest does not have. */
  PACKAGE_FILE_EXTRA,
  /** A file is not as it was signed. */
  PACKAGE_FILE_CHANGED,
  /** A name leads out of the package, or is a link. */
  PACKAGE_OUTSIDE,
  /** There is more in it than is taken. */
  PACKAGE_TOO_LARGE,
  /** A package cannot be written so. */
  PACKAGE_UNWRITABLE,
  /** A file has no key of Ed25519 that can be read. */
  KEY_UNREADABLE,
  /** Others than its owner can read a private key. */
  KEY_EXPOSED,
  /** A key would be written over a file that is there. */
  KEY_THERE;

  public Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
