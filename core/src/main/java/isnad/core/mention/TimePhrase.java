package isnad.core.mention;

import isnad.core.mention.TimeMention.Granularity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time found in tokens {@code first} to before {@code end}; {@code from} and {@code to} are null
 * where unresolved or open.
 */
public record TimePhrase(
    int first,
    int end,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Granularity granularity) {}
