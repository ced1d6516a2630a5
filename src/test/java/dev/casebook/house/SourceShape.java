package dev.casebook.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The measures of a tree of Java sources, read with the compiler's own parser.
final class SourceShape {

  /// A file and its number of lines.
  record Measured(String what, int size) {}

  /// What is public, and whether it is documented.
  record Documented(String what, boolean type, boolean documented) {}

  final List<Measured> files = new ArrayList<>();
  final List<Measured> methods = new ArrayList<>();
  final List<Measured> parameters = new ArrayList<>();
  final List<Documented> published = new ArrayList<>();

  /// Reads every `.java` file below `folder`.
  static SourceShape of(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      SourceShape shape = new SourceShape();
      shape.read(found.filter(p -> p.toString().endsWith(".java")).sorted().toList());
      return shape;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(List<Path> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(sources);
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, manager, null, List.of("--release", "25"), null, units);
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        long lines = unit.getSourceFile().getCharContent(true).toString().lines().count();
        files.add(
            new Measured(
                Path.of(unit.getSourceFile().getName()).getFileName().toString(), (int) lines));
        new Scanner(trees, unit).scan(unit, null);
      }
    }
  }

  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Scanner(DocTrees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
      this.positions = trees.getSourcePositions();
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      if (isPublic(getCurrentPath())) {
        publish(tree.getSimpleName().toString(), true);
      }
      return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
      String name = owner.getSimpleName() + "." + tree.getName();
      boolean ofRecord =
          owner.getKind() == Tree.Kind.RECORD && tree.getName().contentEquals("<init>");
      long start = positions.getStartPosition(unit, tree);
      long end = positions.getEndPosition(unit, tree);
      if (tree.getBody() != null && end > start) {
        methods.add(new Measured(name, lines(start, end)));
      }
      if (!ofRecord) {
        parameters.add(new Measured(name, tree.getParameters().size()));
      }
      boolean overrides =
          tree.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      if (!overrides && !ofRecord && isPublic(getCurrentPath())) {
        publish(name, false);
      }
      return super.visitMethod(tree, null);
    }

    private void publish(String name, boolean type) {
      published.add(new Documented(name, type, trees.getDocComment(getCurrentPath()) != null));
    }

    /// Public itself, and so is every type around it. Members of interfaces are public without
    /// saying so.
    private boolean isPublic(TreePath path) {
      for (TreePath at = path;
          at != null && !(at.getLeaf() instanceof CompilationUnitTree);
          at = at.getParentPath()) {
        if (at.getLeaf() instanceof ClassTree type
            && !declares(type.getModifiers().getFlags(), at)) {
          return false;
        }
        if (at.getLeaf() instanceof MethodTree method
            && !declares(method.getModifiers().getFlags(), at)) {
          return false;
        }
      }
      return true;
    }

    private static boolean declares(java.util.Set<Modifier> flags, TreePath at) {
      boolean inInterface =
          at.getParentPath() != null
              && at.getParentPath().getLeaf() instanceof ClassTree outer
              && outer.getKind() == Tree.Kind.INTERFACE
              && !flags.contains(Modifier.PRIVATE);
      return inInterface || flags.contains(Modifier.PUBLIC);
    }

    private int lines(long start, long end) {
      var map = unit.getLineMap();
      return (int) (map.getLineNumber(end) - map.getLineNumber(start) + 1);
    }
  }
}
