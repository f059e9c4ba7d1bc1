package isnad.core.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules that every written file keeps; each gives its offenders as {@code file:line: what}. */
final class TidyRules {
  static final int LONGEST_FILE = 400;
  static final int LONGEST_METHOD = 59;
  static final int WIDEST_LINE = 100;

  private static final Set<String> BANNED = Set.of("util", "helper", "impl", "manager", "common");
  private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");
  private static final Pattern REGISTRY = Pattern.compile(
      "repo1?[.]maven|registry[.]npmjs|registry[.]yarnpkg|mvnrepository[.]com|pypi[.]org"
          + "|pythonhosted[.]org|sonatype[.](org|com)|jcenter[.]bintray|jitpack[.]io"
          + "|static[.]crates|proxy[.]golang|plugins[.]gradle[.]org|<(plugin)?[rR]epository>");
  private static final Pattern PARAGRAPH = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@", Pattern.DOTALL);
  private static final int SHORTEST_PARAGRAPH = 80;

  private TidyRules() {}

  static List<String> longFiles(List<SourceFile> files) {
    return files.stream()
        .filter(SourceFile::isWritten)
        .filter(file -> file.lines().size() > LONGEST_FILE)
        .map(file -> file.path() + ": " + file.lines().size() + " lines")
        .toList();
  }

  static List<String> longMethods(JavaShape shape) {
    return shape.methods().stream()
        .filter(method -> method.lines() > LONGEST_METHOD)
        .map(m -> m.path() + ":" + m.line() + ": " + m.name() + " has " + m.lines() + " lines")
        .toList();
  }

  /** Lines of sources and scripts that are too wide; pages and build files may have wide tables. */
  /** An import cannot be broken, however long its names are. */
  static List<String> wideLines(List<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.isJava() || file.isScript()) {
        each(file, TidyRules::isWide, "too wide", found);
      }
    }
    return found;
  }

  private static boolean isWide(String line) {
    return line.codePointCount(0, line.length()) > WIDEST_LINE && !line.startsWith("import ");
  }

  static List<String> tabs(List<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.isWritten()) {
        each(file, line -> line.indexOf('\t') >= 0, "a tab", found);
      }
    }
    return found;
  }

  static List<String> registryAddresses(List<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      each(file, line -> REGISTRY.matcher(line).find(), "the address of a registry", found);
    }
    return found;
  }

  private static void each(
      SourceFile file, Predicate<String> offends, String what, List<String> found) {
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (offends.test(lines.get(i))) {
        found.add(file.path() + ":" + (i + 1) + ": " + what);
      }
    }
  }

  static List<String> bannedNames(List<SourceFile> files, JavaShape shape) {
    List<String> found = new ArrayList<>();
    Set<String> folders = new TreeSet<>();
    for (SourceFile file : files) {
      if (file.isJava()) {
        folders.add(file.folder().replaceFirst(".*/src/[a-z]+/java/", ""));
      }
    }
    for (String folder : folders) {
      if (isBanned(folder)) {
        found.add(folder + ": a package by that name says nothing");
      }
    }
    for (JavaShape.Type type : shape.types()) {
      if (isBanned(type.name())) {
        found.add(type.path() + ":" + type.line() + ": " + type.name() + " says nothing");
      }
    }
    return found;
  }

  private static boolean isBanned(String name) {
    return WORDS
        .splitAsStream(name)
        .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
        .anyMatch(BANNED::contains);
  }

  /** Packages whose package-info is missing, or has no paragraph that says what the room is for. */
  static List<String> unexplainedPackages(List<SourceFile> files) {
    TreeMap<String, Boolean> explained = new TreeMap<>();
    for (SourceFile file : files) {
      int at = file.path().indexOf("/java/");
      if (file.isJava() && at > 0) {
        String module = file.path().substring(0, file.path().indexOf('/'));
        String name = module + ": " + file.folder().substring(at + "/java/".length());
        explained.merge(name, isExplanation(file), Boolean::logicalOr);
      }
    }
    return explained.entrySet().stream()
        .filter(entry -> !entry.getValue())
        .map(entry -> entry.getKey() + " has no package-info with a paragraph")
        .toList();
  }

  private static boolean isExplanation(SourceFile file) {
    if (!file.name().equals("package-info.java")) {
      return false;
    }
    var paragraph = PARAGRAPH.matcher(file.content());
    return paragraph.find() && paragraph.group(1).strip().length() >= SHORTEST_PARAGRAPH;
  }
}
