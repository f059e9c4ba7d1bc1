package isnad.app.sample;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schema of a reading. */
public final class ReadingSchema {
  private static final Path DOCS =
      Path.of(System.getProperty("isnad.root", "..")).resolve("docs");

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(doc("reading.schema.json"), InputFormat.JSON);

  private ReadingSchema() {}

  /** What {@code line} does not keep to; empty for a good line. */
  public static List<String> faults(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
        .toList();
  }

  /** The content of a file in docs/. */
  public static String doc(String name) {
    try {
      return Files.readString(DOCS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
