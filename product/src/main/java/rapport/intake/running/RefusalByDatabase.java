package rapport.intake.running;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Why the database did not take a row, in words. The names of its rules are sentences already.
final class RefusalByDatabase {
    private static final String TOO_LONG = "54000";

    private RefusalByDatabase() {}

    static String sentence(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal) {
                return sentence(refusal);
            }
        }
        return "Something broke on our side when this row was written; it stands in the log.";
    }

    private static String sentence(PSQLException refusal) {
        ServerErrorMessage message = refusal.getServerErrorMessage();
        String rule = message == null ? null : message.getConstraint();
        if (rule != null) {
            return "It breaks the rule “" + rule.replace('_', ' ') + "”.";
        }
        return TOO_LONG.equals(refusal.getSQLState())
                ? "One of its texts is too long to be kept."
                : "The database cannot keep one of its values.";
    }
}
