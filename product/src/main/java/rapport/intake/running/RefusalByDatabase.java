package rapport.intake.running;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/// Why the database did not take a row, in words. The names of its rules are sentences already.
final class RefusalByDatabase {
    private static final String TOO_LONG = "54000";

    private RefusalByDatabase() {}

    /// Whether the fault says nothing about the row: the database was away, busy, or in somebody's way.
    static boolean isNone(RuntimeException fault) {
        PSQLException refusal = in(fault);
        return switch (fault) {
            case DataAccessResourceFailureException _ -> refusal == null || !TOO_LONG.equals(refusal.getSQLState());
            case TransientDataAccessException _, TransactionException _ -> true;
            default -> false;
        };
    }

    static String sentence(Throwable fault) {
        PSQLException refusal = in(fault);
        return refusal == null
                ? "Something broke on our side when this row was written; it stands in the log."
                : sentence(refusal);
    }

    private static @Nullable PSQLException in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static String sentence(PSQLException refusal) {
        if (TOO_LONG.equals(refusal.getSQLState())) {
            return "One of its texts is too long to be kept.";
        }
        ServerErrorMessage message = refusal.getServerErrorMessage();
        String rule = message == null ? null : message.getConstraint();
        return rule == null
                ? "The database cannot keep one of its values."
                : "It breaks the rule “" + rule.replace('_', ' ') + "”.";
    }
}
