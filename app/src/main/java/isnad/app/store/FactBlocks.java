package isnad.app.store;

import static isnad.app.store.Schema.BLOCK;
import static isnad.app.store.Schema.BLOCK_BODY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * A table of what each incident, or report, adds to the answers of one kind of question, where each
 * question looks at all of them: so many in one row, by their numbers.
 */
final class FactBlocks<T> {
  /** Numbers whose facts are in one row, as a power of two: a change writes all of them again. */
  private static final int WIDTH = 9;

  private static final List<Field<?>> COLUMNS = List.of(BLOCK, BLOCK_BODY);

  private final DSLContext sql;
  private final Table<Record> table;
  private final ToLongFunction<T> number;
  private final Form<T> form;

  /** How facts are bytes; {@code read} throws {@link IllegalArgumentException} on others. */
  record Form<T>(Function<List<T>, byte[]> write, Function<byte[], List<T>> read) {}

  FactBlocks(DSLContext sql, Table<Record> table, ToLongFunction<T> number, Form<T> form) {
    this.sql = sql;
    this.table = table;
    this.number = number;
    this.form = form;
  }

  /** Takes the facts of some numbers out and adds others. */
  void change(Collection<Long> gone, List<T> added) {
    TreeMap<Long, List<T>> blocks = added.stream()
        .collect(Collectors.groupingBy(
            one -> number.applyAsLong(one) >> WIDTH, TreeMap::new, Collectors.toList()));
    TreeSet<Long> touched = new TreeSet<>(blocks.keySet());
    gone.forEach(one -> touched.add(one >> WIDTH));
    Set<Long> without = new HashSet<>(gone);
    Set<Long> replaced = new TreeSet<>();
    Map<Long, List<T>> changed = new TreeMap<>(blocks);
    kept(touched).forEach((block, facts) -> {
      List<T> left = facts.stream()
          .filter(one -> !without.contains(number.applyAsLong(one)))
          .collect(Collectors.toCollection(ArrayList::new));
      if (left.size() < facts.size() || blocks.containsKey(block)) {
        left.addAll(blocks.getOrDefault(block, List.of()));
        replaced.add(block);
        changed.put(block, left);
      }
    });
    for (List<Long> some : Rows.inParts(replaced)) {
      sql.deleteFrom(table).where(BLOCK.in(some)).execute();
    }
    Rows.insert(
        sql,
        table,
        COLUMNS,
        changed.entrySet().parallelStream()
            .filter(block -> !block.getValue().isEmpty())
            .map(block -> new Object[] {block.getKey(), form.write().apply(block.getValue())})
            .toList());
  }

  private Map<Long, List<T>> kept(Set<Long> blocks) {
    TreeMap<Long, byte[]> bodies = new TreeMap<>();
    for (List<Long> some : Rows.inParts(blocks)) {
      sql.select(BLOCK, BLOCK_BODY)
          .from(table)
          .where(BLOCK.in(some))
          .forEach(row -> bodies.put(
              Objects.requireNonNull(row.value1()), Objects.requireNonNull(row.value2())));
    }
    Map<Long, List<T>> kept = bodies.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, block -> form.read().apply(block.getValue())));
    return new TreeMap<>(kept);
  }

  /** All facts, in the order of their numbers. */
  List<T> all() {
    List<byte[]> bodies = sql.select(BLOCK_BODY).from(table).orderBy(BLOCK).fetch(BLOCK_BODY);
    return bodies.parallelStream()
        .flatMap(body -> form.read().apply(body).stream())
        .toList();
  }
}
