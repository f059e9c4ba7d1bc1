package isnad.core.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the compiler's own parser sees in Java files: their classes and how long each method is. */
final class JavaShape {
  /** A method, constructor or initialiser: its file, first line, name and number of lines. */
  record Method(String path, long line, String name, long lines) {}

  /** A class, interface, enum or record, with the line that it begins on. */
  record Type(String path, long line, String name) {}

  private final List<Method> methods = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  private JavaShape() {}

  static JavaShape of(List<SourceFile> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Source> sources =
        files.stream().filter(SourceFile::isJava).map(Source::new).toList();
    JavaShape shape = new JavaShape();
    if (sources.isEmpty()) {
      return shape;
    }
    List<String> options = List.of("-proc:none");
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, options, null, sources);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        shape.new Scanner(unit, positions).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shape;
  }

  List<Method> methods() {
    return List.copyOf(methods);
  }

  List<Type> types() {
    return List.copyOf(types);
  }

  /** Notes what it passes on its way through one file. */
  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String path;

    Scanner(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      this.path = unit.getSourceFile().toUri().getPath().substring(1);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      if (method.getBody() != null && positions.getEndPosition(unit, method) > 0) {
        note(method, method.getName().toString());
      }
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (!type.getSimpleName().isEmpty()) {
        types.add(new Type(path, line(type), type.getSimpleName().toString()));
      }
      for (Tree member : type.getMembers()) {
        if (member instanceof BlockTree) {
          note(member, "initialiser");
        }
      }
      return super.visitClass(type, null);
    }

    private void note(Tree tree, String name) {
      long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree) - 1);
      methods.add(new Method(path, line(tree), name, last - line(tree) + 1));
    }

    private long line(Tree tree) {
      return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }
  }

  /** A source file as the compiler takes it. */
  private static final class Source extends SimpleJavaFileObject {
    private final String content;

    Source(SourceFile file) {
      super(URI.create("memory:///" + file.path()), JavaFileObject.Kind.SOURCE);
      content = file.content();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return content;
    }
  }
}
