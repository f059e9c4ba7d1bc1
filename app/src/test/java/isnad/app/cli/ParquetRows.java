package isnad.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** A file of Parquet as the reader of its own project reads it. */
record ParquetRows(MessageType schema, List<Group> rows, Map<String, String> notes) {

  static ParquetRows of(Path file) throws IOException {
    ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
        .withCodecFactory(new Unzipping())
        .build();
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      List<Group> rows = new ArrayList<>();
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        RecordReader<Group> records = new ColumnIOFactory()
            .getColumnIO(schema)
            .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          rows.add(records.read());
        }
      }
      return new ParquetRows(schema, rows, reader.getFileMetaData().getKeyValueMetaData());
    }
  }

  /** The texts of a list. */
  static List<String> texts(Group row, String column) {
    Group list = row.getGroup(column, 0);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount("list"); i++) {
      texts.add(list.getGroup("list", i).getString("element", 0));
    }
    return texts;
  }

  static boolean has(Group row, String column) {
    return row.getFieldRepetitionCount(column) == 1;
  }

  /** The reader has no codec of its own without Hadoop's. */
  private static final class Unzipping implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      return new BytesInputDecompressor() {
        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
          try (GZIPInputStream gzip =
              new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return BytesInput.from(gzip.readNBytes(size));
          }
        }

        @Override
        public void decompress(ByteBuffer from, int length, ByteBuffer to, int size)
            throws IOException {
          byte[] bytes = new byte[length];
          from.get(bytes);
          to.put(decompress(BytesInput.from(bytes), size).toByteBuffer());
        }

        @Override
        public void release() {}
      };
    }

    @Override
    public void release() {}
  }
}
