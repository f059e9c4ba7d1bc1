package isnad.app.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import isnad.app.answer.Refused;
import isnad.app.sample.ReadingSchema;
import isnad.core.report.Problem;
import isnad.core.review.Tlp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package comes as it was signed, or what is wrong with it is told. */
class SignedPackageTest {
  private static final String BUNDLE = "{\"type\":\"bundle\",\"objects\":[]}\n";
  private static final String NAME = "bundle.json";

  @TempDir
  private Path folder;

  private CheckingKey key;
  private Path sent;

  @BeforeEach
  void setUp() throws Refused, IOException {
    key = SigningKey.make(folder.resolve("key"));
    sent = written("sent");
  }

  private Path written(String name) throws Refused, IOException {
    Path target = folder.resolve(name);
    try (PackageWriter made = PackageWriter.to(target, SigningKey.read(folder.resolve("key")))) {
      made.text(NAME, BUNDLE);
      made.text(
          Letter.NAME,
          new Letter("Example Monitor", "", Instant.parse("2026-01-02T03:04:05Z"), Tlp.AMBER, NAME)
              .text());
      made.finish();
    }
    return target;
  }

  private List<String> codes(Path path) throws IOException {
    return codes(path, Optional.of(key));
  }

  private static List<String> codes(Path path, Optional<CheckingKey> key) throws IOException {
    try (SignedPackage given = SignedPackage.open(path)) {
      return given.check(key).problems().stream()
          .map(Problem::code)
          .map(code -> code.code())
          .toList();
    } catch (Refused refused) {
      return List.of(refused.problem().code().code());
    }
  }

  @Test
  void whatWasWrittenIsWhole() throws Refused, IOException {
    assertThat(codes(sent)).isEmpty();
    Path zip = written("sent.zip");
    assertThat(codes(zip)).isEmpty();
    assertThat(SignedPackage.isMeantBy(zip)).isTrue();
    StringBuilder read = new StringBuilder();
    try (SignedPackage given = SignedPackage.open(zip)) {
      assertThat(given.check(Optional.of(key)).names())
          .containsExactlyInAnyOrder(NAME, Letter.NAME);
      given.read(NAME, in -> read.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
    assertThat(read).hasToString(BUNDLE);
    assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void publicToolsCheckIt() throws IOException, InterruptedException {
    assumeThat(installed("sha256sum")).isTrue();
    assumeThat(installed("openssl")).isTrue();
    Files.copy(folder.resolve("key.pub"), sent.resolve("signer.pem"));
    String letter = Files.readString(sent.resolve(Letter.NAME));
    List<String> commands = letter
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("sha256sum") || line.startsWith("openssl"))
        .toList();
    assertThat(commands).hasSize(4);
    for (String command : commands) {
      assertThat(run(sent, command.split(" "))).as(command).isZero();
    }
    Files.writeString(sent.resolve(NAME), BUNDLE + " ");
    assertThat(run(sent, commands.getFirst().split(" "))).isNotZero();
    Files.writeString(sent.resolve(Manifest.NAME), "");
    assertThat(run(sent, commands.get(1).split(" "))).isNotZero();
  }

  @Test
  void aKeyOfOpensslSigns() throws Refused, IOException, InterruptedException {
    assumeThat(installed("openssl")).isTrue();
    assertThat(run(folder, "openssl", "genpkey", "-algorithm", "ed25519", "-out", "other"))
        .isZero();
    assertThat(run(folder, "openssl", "pkey", "-in", "other", "-pubout", "-out", "other.pub"))
        .isZero();
    assertThat(run(folder, "openssl", "pkey", "-in", "key", "-noout")).isZero();
    byte[] words = "words".getBytes(StandardCharsets.UTF_8);
    byte[] signature = SigningKey.read(folder.resolve("other")).sign(words);
    assertThat(signature).hasSize(64);
    assertThat(CheckingKey.read(folder.resolve("other.pub")).made(signature, words))
        .isTrue();
    assertThat(key.made(signature, words)).isFalse();
  }

  private static boolean installed(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(one -> Files.isExecutable(Path.of(one, tool)));
  }

  private static int run(Path folder, String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  @Test
  void everyByteOfAFolderCounts() throws IOException {
    Random random = new Random(7);
    List<String> names = names(sent);
    int found = 0;
    for (int i = 0; i < 4_000; i++) {
      Path file = sent.resolve(names.get(i % names.size()));
      byte[] was = Files.readAllBytes(file);
      Files.write(file, changed(was, random));
      found += codes(sent).isEmpty() ? 0 : 1;
      Files.write(file, was);
    }
    assertThat(names).hasSize(4);
    assertThat(found).isEqualTo(4_000);
    assertThat(codes(sent)).isEmpty();
  }

  private static byte[] changed(byte[] bytes, Random random) {
    byte[] other = bytes.clone();
    int at = random.nextInt(other.length);
    other[at] ^= (byte) (1 + random.nextInt(255));
    return other;
  }

  @Test
  void everyByteOfAZipCountsOrChangesNoFile() throws Refused, IOException {
    byte[] was = Files.readAllBytes(written("sent.zip"));
    Path zip = folder.resolve("other.zip");
    Random random = new Random(8);
    int found = 0;
    for (int i = 0; i < 4_000; i++) {
      Files.write(zip, changed(was, random));
      if (codes(zip).isEmpty()) {
        // Times and attributes are no part of what was signed.
        StringBuilder read = new StringBuilder();
        try (SignedPackage given = SignedPackage.open(zip)) {
          assertThat(given.check(Optional.of(key)).names()).hasSize(2);
          given.read(
              NAME, in -> read.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        assertThat(read).hasToString(BUNDLE);
      } else {
        found++;
      }
    }
    assertThat(found).isGreaterThan(2_000);
  }

  @Test
  void eachFaultHasItsCode() throws Refused, IOException {
    Files.writeString(sent.resolve("more.txt"), "more");
    assertThat(codes(sent)).containsExactly("package-file-extra");
    Files.delete(sent.resolve("more.txt"));
    Files.createDirectory(sent.resolve("more"));
    assertThat(codes(sent)).containsExactly("package-file-extra");
    Files.delete(sent.resolve("more"));
    Files.delete(sent.resolve(NAME));
    assertThat(codes(sent)).containsExactly("package-file-missing");
    Files.createSymbolicLink(sent.resolve(NAME), folder.resolve("key"));
    assertThat(codes(sent)).containsExactly("package-outside");
    Files.delete(sent.resolve(NAME));
    Files.writeString(sent.resolve(NAME), BUNDLE.replace("[]", "[ ]"));
    assertThat(codes(sent)).containsExactly("package-file-changed");
    assertThat(codes(sent, Optional.empty())).containsExactly("package-file-changed");
    Files.writeString(sent.resolve(NAME), BUNDLE);
    assertThat(codes(sent)).isEmpty();
    CheckingKey other = SigningKey.make(folder.resolve("another"));
    assertThat(codes(sent, Optional.of(other))).containsExactly("package-wrong-signature");
    Files.delete(sent.resolve(Manifest.SIGNATURE));
    assertThat(codes(sent)).containsExactly("package-unsigned");
    assertThat(codes(folder.resolve("key"))).containsExactly("package-unreadable");
    assertThatThrownBy(() -> written("sent"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not there yet");
  }

  /** A zip with the manifest of {@code hashes}, signed, and the files of the names. */
  private Path forged(byte[] manifest, List<String> names, long size) throws Refused, IOException {
    Path zip = folder.resolve("forged.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, Manifest.NAME, manifest);
      entry(out, Manifest.SIGNATURE, SigningKey.read(folder.resolve("key")).sign(manifest));
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        byte[] zeros = new byte[1 << 20];
        for (long left = size; left > 0; left -= zeros.length) {
          out.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
        out.closeEntry();
      }
    }
    return zip;
  }

  private static void entry(OutputStream out, String name, byte[] bytes) throws IOException {
    ZipOutputStream zip = (ZipOutputStream) out;
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  @Test
  void bombsAndWaysOutAreRefused() throws Refused, IOException {
    byte[] bomb = ("0".repeat(64) + "  a.json\n").getBytes(StandardCharsets.US_ASCII);
    assertThat(codes(forged(bomb, List.of("a.json"), (1L << 30) + 1)))
        .containsExactly("package-too-large");
    assertThat(Files.size(folder.resolve("forged.zip"))).isLessThan(2_000_000);
    for (String name : List.of("../out", "/etc/out", "a/../../out", "..\\out", "C:out")) {
      assertThat(codes(forged(bomb, List.of(name), 1))).contains("package-outside");
      byte[] named = ("0".repeat(64) + "  " + name + "\n").getBytes(StandardCharsets.US_ASCII);
      assertThat(codes(forged(named, List.of(name), 1))).containsExactly("package-broken-manifest");
    }
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      many.add("f" + i);
    }
    assertThat(codes(forged(bomb, many, 0))).containsExactly("package-too-large");
    assertThat(codes(forged(new byte[600_000], List.of(), 0))).containsExactly("package-too-large");
    assertThat(codes(forged("no sums\n".getBytes(StandardCharsets.US_ASCII), List.of(), 0)))
        .containsExactly("package-broken-manifest");
    assertThat(codes(forged("".getBytes(StandardCharsets.US_ASCII), List.of(), 0)))
        .containsExactly("package-broken-manifest");
  }

  @Test
  void aFileThatChangesInBetweenIsRefused() throws Refused, IOException {
    try (SignedPackage given = SignedPackage.open(sent)) {
      assertThat(given.check(Optional.of(key)).isWhole()).isTrue();
      Files.writeString(sent.resolve(NAME), "[]");
      assertThatThrownBy(() -> given.read(NAME, in -> in.readAllBytes()))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("changed while");
    }
  }

  @Test
  void whatIsNotFinishedIsTakenAway() throws Refused, IOException {
    for (String name : List.of("broken", "broken.zip")) {
      try (PackageWriter made =
          PackageWriter.to(folder.resolve(name), SigningKey.read(folder.resolve("key")))) {
        made.text(NAME, BUNDLE);
      }
    }
    assertThat(names(folder)).containsExactlyInAnyOrder("key", "key.pub", "sent");
  }

  @Test
  void aPrivateKeyIsItsOwnersAlone() throws Refused, IOException {
    Path file = folder.resolve("key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> SigningKey.make(file)).isInstanceOf(Refused.class);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> SigningKey.read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("others can read it");
    assertThatThrownBy(() -> SigningKey.read(folder.resolve("key.pub")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no PRIVATE KEY");
    Path no = Files.writeString(
        folder.resolve("no"), "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
    assertThatThrownBy(() -> CheckingKey.read(no)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> CheckingKey.read(folder.resolve("none"))).isInstanceOf(Refused.class);
  }

  @Test
  void everyProblemIsInTheDocs() throws IOException {
    String page = ReadingSchema.doc("problems.md");
    for (PackageProblem problem : PackageProblem.values()) {
      assertThat(page).contains("`" + problem.code() + "`");
    }
  }
}
