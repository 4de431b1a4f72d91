package rapport.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rapport.database.BeforeCopy;

/// Tells the database who does what, right before a transaction first writes: one short statement for each transaction
/// that writes, none for those that only read. A statement outside of any transaction is not named, and thus refused by
/// a table that is watched.
final class NamesTransactions implements ExecuteListener, BeforeCopy {
    private static final Pattern WRITES = Pattern.compile("\\s*(insert|update|delete|merge|with)\\b.*", Pattern.DOTALL);
    private static final int ENOUGH = 20;
    private static final String NAME = "select journal.name(?, ?, ?, ?, ?, ?)";

    /// Marks a transaction that has been told; it goes with it.
    private record Told(Acting acting, ChangeSetId changeSet) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            acting.wrote(changeSet);
        }
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (Acting.current() == null || !writes(context)) {
            return;
        }
        try {
            copying(context.connection());
        } catch (SQLException e) {
            throw new DataAccessException("The act could not be named", e);
        }
    }

    @Override
    public void copying(Connection connection) throws SQLException {
        Acting acting = Acting.current();
        if (acting != null && mayWrite() && !isTold()) {
            ChangeSetId changeSet = name(acting.act(), connection);
            TransactionSynchronizationManager.registerSynchronization(new Told(acting, changeSet));
        }
    }

    private static boolean writes(ExecuteContext context) {
        String sql = context.sql();
        if (sql == null) {
            String[] batch = context.batchSQL();
            sql = batch.length == 0 ? "" : batch[0];
        }
        String start = sql.substring(0, Math.min(ENOUGH, sql.length()));
        return WRITES.matcher(start.toLowerCase(Locale.ROOT)).matches();
    }

    /// What begins with `with` may read alone.
    private static boolean mayWrite() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static boolean isTold() {
        return TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Told.class::isInstance);
    }

    private static ChangeSetId name(NamedAct act, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(NAME)) {
            statement.setObject(
                    1, act.changeSet() == null ? null : act.changeSet().value());
            statement.setObject(2, act.account());
            statement.setString(3, act.words());
            statement.setString(4, act.source().name());
            statement.setString(5, act.about());
            statement.setString(6, act.link());
            try (var row = statement.executeQuery()) {
                row.next();
                return new ChangeSetId(row.getObject(1, UUID.class));
            }
        }
    }
}
