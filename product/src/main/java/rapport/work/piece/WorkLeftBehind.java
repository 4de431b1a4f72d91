package rapport.work.piece;

import static org.jooq.impl.DSL.inline;
import static rapport.work.db.Tables.PIECE;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.LeftBehind;
import rapport.access.OwnedRows;

/// The work that waits for a colleague who leaves, and comes again for him.
@Configuration(proxyBeanMethods = false)
class WorkLeftBehind {
    @Bean
    LeftBehind openWorkLeftBehind(DSLContext db) {
        return new OwnedRows(
                db, "Open work", 60, PIECE, PIECE.ID, PIECE.OWNER_ID, PIECE.STANDING.eq(inline(Phase.OPEN)));
    }
}
