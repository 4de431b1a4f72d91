package rapport.notices;

import java.time.Instant;
import rapport.access.AccountId;

/// Somebody was told something. It is published in the transaction that tells it.
public record NoticeTold(AccountId account, NoticeId notice, NoticeKind kind, Instant at) {}
