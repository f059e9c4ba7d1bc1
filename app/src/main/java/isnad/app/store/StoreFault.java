package isnad.app.store;

import isnad.core.report.Problem;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** That the store cannot do what it was asked; the problem says why. */
public final class StoreFault extends RuntimeException {
  private final transient Problem problem;

  StoreFault(StoreProblem code, String what, @Nullable Throwable cause) {
    super(code.code() + ": " + what, cause);
    problem = Problem.of(code, what);
  }

  StoreFault(StoreProblem code, String what) {
    this(code, what, null);
  }

  public Problem problem() {
    return problem;
  }

  /** What {@code thrown}, or what caused it, means for the store {@code shown}. */
  static StoreFault of(Throwable thrown, String shown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreFault known) {
        return known;
      }
      if (cause instanceof SQLiteException lite) {
        return sqlite(lite, shown);
      }
      if (cause instanceof SQLException other) {
        return server(other, shown);
      }
      if (cause instanceof IOException io) {
        String what = shown + ": " + io.getMessage();
        return new StoreFault(StoreProblem.STORE_UNREACHABLE, what, io);
      }
    }
    String what = shown + ": " + thrown.getMessage();
    return new StoreFault(StoreProblem.STORE_UNREACHABLE, what, thrown);
  }

  private static StoreFault sqlite(SQLiteException e, String shown) {
    return switch (e.getResultCode().code & 0xff) {
      // A table or column that is not there, though the store says which version it has.
      case 1 -> of(StoreProblem.STORE_DAMAGED, shown, said(e), e);
      case 5, 6 -> of(StoreProblem.STORE_BUSY, shown, "another process is writing", e);
      case 8 -> of(StoreProblem.STORE_READ_ONLY, shown, "it may only be read", e);
      case 11 -> of(StoreProblem.STORE_DAMAGED, shown, "the file is damaged", e);
      case 13 -> of(StoreProblem.STORE_FULL, shown, "there is no room left", e);
      case 26 -> of(StoreProblem.STORE_NOT_A_LEDGER, shown, "it is no database", e);
      default -> of(StoreProblem.STORE_UNREACHABLE, shown, said(e), e);
    };
  }

  private static StoreFault server(SQLException e, String shown) {
    String state = String.valueOf(e.getSQLState());
    if (state.equals("53100")) {
      return of(StoreProblem.STORE_FULL, shown, "there is no room left", e);
    }
    if (List.of("25006", "42501").contains(state)) {
      return of(StoreProblem.STORE_READ_ONLY, shown, said(e), e);
    }
    if (state.equals("XX001") || state.equals("XX002")) {
      return of(StoreProblem.STORE_DAMAGED, shown, said(e), e);
    }
    return of(StoreProblem.STORE_UNREACHABLE, shown, said(e), e);
  }

  private static StoreFault of(StoreProblem code, String shown, String what, SQLException e) {
    return new StoreFault(code, shown + ": " + what, e);
  }

  private static String said(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
