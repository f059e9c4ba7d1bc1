package isnad.app.signed;

import isnad.app.answer.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files a package has, and the SHA-256 of each; written as sha256sum does. */
record Manifest(SortedMap<String, String> hashes) {
  static final String NAME = "SHA256SUMS";
  static final String SIGNATURE = "SHA256SUMS.sig";

  /** The most files that a package has. */
  static final int MOST = 1_000;

  /** The longest manifest that is read. */
  static final int LONGEST = 500_000;

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.*)");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Whether a file in a package can have the name: in no folder, and harmless on every system. */
  static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches() && !name.endsWith(".") && !isOwn(name);
  }

  /** Whether it is the name of the manifest or its signature, which the manifest does not have. */
  static boolean isOwn(String name) {
    return name.equals(NAME) || name.equals(SIGNATURE);
  }

  byte[] bytes() {
    StringBuilder out = new StringBuilder();
    hashes.forEach((name, hash) -> out.append(hash).append("  ").append(name).append('\n'));
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  static Manifest of(byte[] bytes) throws Refused {
    SortedMap<String, String> hashes = new TreeMap<>();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.endsWith("\n")) {
      throw broken("its last line has no end");
    }
    int number = 0;
    for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
      number++;
      Matcher found = LINE.matcher(line);
      if (!found.matches()) {
        throw broken("line " + number + " is no SHA-256 with a name");
      }
      if (!isPlain(found.group(2))) {
        throw broken("line " + number + " names what no package has");
      }
      if (hashes.put(found.group(2), found.group(1)) != null) {
        throw broken("line " + number + " names a file again");
      }
    }
    if (hashes.size() > MOST) {
      throw broken("it has more than " + MOST + " files");
    }
    return new Manifest(hashes);
  }

  private static Refused broken(String why) {
    return new Refused(PackageProblem.PACKAGE_BROKEN_MANIFEST.of(NAME + ": " + why));
  }
}
