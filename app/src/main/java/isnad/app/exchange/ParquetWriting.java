package isnad.app.exchange;

import isnad.core.view.Telling;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims of incidents as rows of Apache Parquet: the one class of it, loaded for it alone.
 */
final class ParquetWriting implements FormWriting {
  /** How much is held before it is written out, and how much is compressed at once, in bytes. */
  private static final long GROUP = 8L << 20;

  private static final int PAGE = 1 << 16;

  private static final String NOTE =
      "Claims of reports as they are told, not facts: who did what is alleged by voices.";

  private final ParquetWriter<ClaimColumn.Row> writer;

  private ParquetWriting(ParquetWriter<ClaimColumn.Row> writer) {
    this.writer = writer;
  }

  /** A file of the Isnad {@code version}. */
  static ParquetWriting to(Dataset.Sink sink, String version) throws IOException {
    return new ParquetWriting(new Builder(new Target(sink), version)
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(new GzipPages())
        .withCompressionCodec(CompressionCodecName.GZIP)
        .withRowGroupSize(GROUP)
        .withPageSize(PAGE)
        .build());
  }

  @Override
  public Counted take(Carried incident) throws IOException {
    int told = 0;
    for (Telling telling : incident.sheet().tellings()) {
      writer.write(new ClaimColumn.Row(incident, telling));
      told++;
    }
    return new Counted(told, Map.of());
  }

  @Override
  public void finish() throws IOException {
    writer.close();
  }

  /** The columns as Parquet has them; what may be empty is optional, but for lists. */
  static MessageType schema() {
    return new MessageType(
        "claims", ClaimColumn.ALL.stream().map(ParquetWriting::type).toList());
  }

  private static Type type(ClaimColumn column) {
    return switch (column) {
      case ClaimColumn.Text one ->
        Types.optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(one.name());
      case ClaimColumn.Texts one ->
        Types.requiredList()
            .requiredElement(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(one.name());
      case ClaimColumn.Day one ->
        Types.optional(PrimitiveTypeName.INT32)
            .as(LogicalTypeAnnotation.dateType())
            .named(one.name());
      case ClaimColumn.Whole one -> Types.optional(PrimitiveTypeName.INT64).named(one.name());
      case ClaimColumn.Degrees one -> Types.optional(PrimitiveTypeName.DOUBLE).named(one.name());
      case ClaimColumn.Flag one -> Types.required(PrimitiveTypeName.BOOLEAN).named(one.name());
    };
  }

  /** Makes the writer; the library asks for one of each. */
  private static final class Builder extends ParquetWriter.Builder<ClaimColumn.Row, Builder> {
    private final String version;

    Builder(OutputFile file, String version) {
      super(file);
      this.version = version;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<ClaimColumn.Row> getWriteSupport(Configuration unused) {
      return new Rows(version);
    }

    @Override
    protected WriteSupport<ClaimColumn.Row> getWriteSupport(ParquetConfiguration unused) {
      return new Rows(version);
    }
  }

  /** Hands the values of a row over. */
  private static final class Rows extends WriteSupport<ClaimColumn.Row> {
    private final String version;
    private @Nullable RecordConsumer consumer;

    Rows(String version) {
      this.version = version;
    }

    @Override
    public WriteContext init(Configuration unused) {
      return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
      return context();
    }

    private WriteContext context() {
      return new WriteContext(schema(), Map.of("isnad", version, "isnad.note", NOTE));
    }

    @Override
    public void prepareForWrite(RecordConsumer given) {
      consumer = given;
    }

    @Override
    public void write(ClaimColumn.Row row) {
      RecordConsumer out = Objects.requireNonNull(consumer);
      Values values = new Values(out);
      out.startMessage();
      for (int i = 0; i < ClaimColumn.ALL.size(); i++) {
        values.write(i, ClaimColumn.ALL.get(i), row);
      }
      out.endMessage();
    }
  }

  /** The values of a row, each by its type. */
  private record Values(RecordConsumer out) {
    void write(int i, ClaimColumn column, ClaimColumn.Row row) {
      String name = column.name();
      switch (column) {
        case ClaimColumn.Text one ->
          one.of().apply(row).ifPresent(text -> field(name, i, () -> text(text)));
        case ClaimColumn.Texts one -> field(name, i, () -> texts(one.of().apply(row)));
        case ClaimColumn.Day one ->
          one.of()
              .apply(row)
              .ifPresent(
                  day -> field(name, i, () -> out.addInteger(Math.toIntExact(day.toEpochDay()))));
        case ClaimColumn.Whole one ->
          one.of().apply(row).ifPresent(number -> field(name, i, () -> out.addLong(number)));
        case ClaimColumn.Degrees one ->
          one.of().apply(row).ifPresent(degrees -> field(name, i, () -> out.addDouble(degrees)));
        case ClaimColumn.Flag one -> {
          boolean holds = one.of().test(row);
          field(name, i, () -> out.addBoolean(holds));
        }
      }
    }

    private void field(String name, int position, Runnable value) {
      out.startField(name, position);
      value.run();
      out.endField(name, position);
    }

    private void text(String text) {
      out.addBinary(Binary.fromString(text));
    }

    private void texts(List<String> texts) {
      out.startGroup();
      if (!texts.isEmpty()) {
        field("list", 0, () -> {
          for (String text : texts) {
            out.startGroup();
            field("element", 0, () -> text(text));
            out.endGroup();
          }
        });
      }
      out.endGroup();
    }
  }

  /** Where a file goes: it is written from its start to its end. */
  private record Target(Dataset.Sink sink) implements OutputFile {
    @Override
    public PositionOutputStream create(long unused) {
      return new Bytes(sink);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long unused) {
      return new Bytes(sink);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class Bytes extends PositionOutputStream {
    private final Dataset.Sink sink;
    private long written;

    Bytes(Dataset.Sink sink) {
      this.sink = sink;
    }

    @Override
    public long getPos() {
      return written;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      sink.write(ByteBuffer.wrap(bytes, from, length));
      written += length;
    }
  }
}
