package isnad.core.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Relative links of pages that lead nowhere: the file is missing, or the heading in it. */
final class DeadLinks {
  private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*");
  private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```");

  private DeadLinks() {}

  static List<String> in(List<SourceFile> files, Path root) {
    List<String> dead = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.isPage()) {
        Matcher link = LINK.matcher(FENCE.matcher(file.content()).replaceAll(""));
        while (link.find()) {
          String target = link.group(1);
          if (!SCHEME.matcher(target).matches() && !leadsSomewhere(file, target, files, root)) {
            dead.add(file.path() + ": " + target);
          }
        }
      }
    }
    return dead;
  }

  private static boolean leadsSomewhere(
      SourceFile from, String target, List<SourceFile> files, Path root) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String heading = hash < 0 ? "" : target.substring(hash + 1);
    Path file =
        path.isEmpty() ? root.resolve(from.path()) : root.resolve(from.folder()).resolve(path);
    Path there = file.normalize();
    if (!there.startsWith(root) || !Files.exists(there)) {
      return false;
    }
    String wanted = root.relativize(there).toString().replace('\\', '/');
    return heading.isEmpty()
        || files.stream()
            .filter(page -> page.path().equals(wanted))
            .flatMap(page -> page.lines().stream())
            .anyMatch(line -> line.startsWith("#") && anchor(line).equals(heading));
  }

  /** The name by which pages link to a heading: small letters, hyphens for spaces, no marks. */
  private static String anchor(String heading) {
    return heading
        .replaceFirst("^#+ *", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }
}
